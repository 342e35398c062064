import { isMap } from '../../model/is-map.ts'
import type { Path } from '../../model/path.ts'
import type { Problem } from '../../model/problem.ts'
import type { CompanyDocument } from '../document.ts'
import { checkedField, type LatestCheckIn, latestCheckIn } from './latest-check-in.ts'

/** Where a value comes from. */
export interface Origin {
  document: CompanyDocument
  path: Path
  /** The day of the value, where it is not that of its document (a check-in's). */
  on?: string
}

/** A value together with where it comes from. */
export interface Traced {
  value: unknown
  origin: Origin
}

/** Where one child comes from; without a document, the path starts at the origin of its parent. */
export interface Step {
  document?: CompanyDocument
  path: Path
  on?: string
}

/** For the maps and lists that merging made or changed: the children that do not stand at their
 *  own key below their parent's origin. What was not touched has no entry, so that a single
 *  document costs nothing. */
export type Tracks = WeakMap<object, Map<string | number, Step>>

/** What one merge shares. */
export interface Merging {
  tracks: Tracks
  /** Reports two values that cannot both hold; the message ends with where the first one is. */
  conflict(
    first: Origin,
    second: Origin,
    message: string,
    hint: string,
    severity?: Problem['severity'],
  ): void
}

export type Fields = Readonly<Record<string, unknown>>

export { isMap }

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** The child of a map or list, with its origin. */
export function childOf({ value, origin }: Traced, key: string | number, tracks: Tracks): Traced {
  const container = value as Record<string | number, unknown>
  const own = Object.hasOwn(container, key) ? container[key] : undefined
  return { value: own, origin: childOrigin(container, origin, key, tracks) }
}

/** Where the child of a map or list comes from. */
export function childOrigin(
  container: object,
  { document, path }: Origin,
  key: string | number,
  tracks: Tracks,
): Origin {
  const step = stepTo(container, document, key, tracks)
  if (step === undefined) return { document, path: [...path, key] }
  const origin: Origin = {
    document: step.document ?? document,
    path: step.document === undefined ? [...path, ...step.path] : step.path,
  }
  if (step.on !== undefined) origin.on = step.on
  return origin
}

/** How the child's origin differs from its own key below its parent's; undefined where it does not. */
export const stepTo = (
  container: object,
  document: CompanyDocument,
  key: string | number,
  tracks: Tracks,
): Step | undefined =>
  tracks.get(container)?.get(key) ?? checkInStep(container, document, key, tracks)

/** Where a key result has its value from when a check-in is newer than its document. Found when
 *  asked for: to note it for each of many key results would cost more than to merge them. */
function checkInStep(
  container: object,
  document: CompanyDocument,
  key: string | number,
  tracks: Tracks,
): Step | undefined {
  const { check_ins } = container as Fields
  if (!Array.isArray(check_ins) || typeof key === 'number') return undefined
  const field = checkedField(container as Fields, key)
  const latest = field && latestCheckIn(container as Fields, field, documentDay(document))
  return field && latest && stepToCheckIn(check_ins, latest, field, tracks)
}

/** The step from a key result to what one of its check-ins says. The list may be a cut one: the step
 *  leads to the entry's place in the file. */
export function stepToCheckIn(
  checkIns: object,
  { index, on }: LatestCheckIn,
  field: string,
  tracks: Tracks,
): Step {
  const place = tracks.get(checkIns)?.get(index)?.path ?? [index]
  return { path: ['check_ins', ...place, field], on }
}

/** The entries of a list, with their origins; none where it is no list. */
export function entriesOf(list: Traced | undefined, tracks: Tracks): Traced[] {
  if (list === undefined || !isList(list.value)) return []
  return list.value.map((_, index) => childOf(list, index, tracks))
}

/** The day a value is of; undefined for an undated one. */
export function dayOf({ document, on }: Origin): string | undefined {
  return on ?? documentDay(document)
}

/** The day of a whole document. */
export function documentDay({ value, day }: CompanyDocument): string | undefined {
  const { as_of } = value
  return typeof as_of === 'string' ? as_of : day
}

/** A list made of parts that come from several places; it stands where its first entry's list
 *  does. */
export function listOf(entries: readonly Traced[], origin: Origin, tracks: Tracks): Traced {
  const value = entries.map((entry) => entry.value)
  const steps = new Map<number, Step>()
  for (const [index, entry] of entries.entries()) steps.set(index, entry.origin)
  tracks.set(value, steps)
  return { value, origin }
}

/** A map made of parts that come from several places. */
export function mapOf(
  entries: Iterable<readonly [string, Traced]>,
  origin: Origin,
  tracks: Tracks,
): Traced {
  const value: Record<string, unknown> = {}
  const steps = new Map<string, Step>()
  for (const [key, child] of entries) {
    setOwn(value, key, child.value)
    steps.set(key, child.origin)
  }
  tracks.set(value, steps)
  return { value, origin }
}

/** Sets a key as data, whatever its name. */
export function setOwn(map: object, key: string, value: unknown): void {
  if (key !== '__proto__') (map as Record<string, unknown>)[key] = value
  else
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true })
}
