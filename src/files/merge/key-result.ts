import { valueKey } from '../../model/value-key.ts'
import { editMap } from './edit.ts'
import { latestCheckIn } from './latest-check-in.ts'
import {
  childOf,
  dayOf,
  entriesOf,
  type Fields,
  isMap,
  listOf,
  type Step,
  stepToCheckIn,
  type Traced,
  type Tracks,
} from './traced.ts'

/** The value of a check-in as its key result holds it. */
export const heldValue = (key: string, value: number): number | boolean =>
  key === 'done' ? value >= 1 : value

/** The value of a key result as a check-in holds it. */
const checkedValue = (value: unknown): unknown =>
  typeof value === 'boolean' ? Number(value) : value

/** A key result whose current value (and confidence) is that of its latest check-in, where that
 *  is newer than the document's day, or the document states none. */
export function keyResultAsOf(keyResult: Fields, day: string | undefined, tracks: Tracks): Fields {
  const { check_ins } = keyResult
  const changes: Record<string, unknown> = {}
  const steps: [string, Step][] = []
  for (const field of ['value', 'confidence'] as const) {
    const key = field === 'value' ? valueKey(keyResult) : field
    const held = keyResult[key]
    const latest = latestCheckIn(keyResult, field, held === undefined ? undefined : day)
    if (latest === undefined) continue
    const value = field === 'value' ? heldValue(key, latest.value) : latest.value
    if (value === held) continue
    changes[key] = value
    // An older one than the document is not found when asked where its value comes from.
    if (day !== undefined && latest.on <= day)
      steps.push([key, stepToCheckIn(check_ins as object, latest, field, tracks)])
  }
  if (Object.keys(changes).length === 0) return keyResult
  const edited = editMap(keyResult, changes, tracks)
  if (steps.length > 0) tracks.set(edited, new Map([...(tracks.get(edited) ?? []), ...steps]))
  return edited
}

/** Whether the value that a key result holds is that of a check-in which is not known yet. */
export function isOverwritten(written: Fields, isLater: (date: unknown) => boolean): boolean {
  const { check_ins } = written
  const key = valueKey(written)
  return (
    Array.isArray(check_ins) &&
    check_ins.some(
      (entry) =>
        isMap(entry) &&
        isLater(entry.on) &&
        typeof entry.value === 'number' &&
        heldValue(key, entry.value) === written[key],
    )
  )
}

/** How many milestones of a key result are done by their dates. */
const doneMilestones = ({ milestone_dates }: Fields): number =>
  Array.isArray(milestone_dates)
    ? milestone_dates.filter((entry) => isMap(entry) && entry.done_on !== undefined).length
    : 0

/** Whether its dates bear out how many milestones of a key result are hit, so that they tell how many
 *  were on an earlier day. */
const isCountedByDates = (written: Fields): boolean =>
  Array.isArray(written.milestone_dates) && doneMilestones(written) === written.milestones_hit

/** The keys that tell where a key result stands, and nothing of an earlier day. Dates of milestones that
 *  do not bear out how many are hit would tell too few, so they go with the count. What is not done was
 *  not done before; what is done may have been, and of its kind it would be read as not done. */
export function valueKeys(written: Fields): string[] {
  if (isCountedByDates(written)) return []
  const key = valueKey(written)
  if (key === 'milestones_hit') return written[key] === undefined ? [] : [key, 'milestone_dates']
  if (key === 'done') return written[key] === true ? [key, 'type'] : []
  return [key]
}

/** An undated key result on a day before its check-ins: what it holds is theirs, so it is not known
 *  yet. Milestones that were done later are not counted.
 *  @param written the key result with all its check-ins
 *  @param known the same with those up to the day asked about */
export function withoutLaterValues(written: Fields, known: Fields, tracks: Tracks): Fields {
  const changes: Record<string, unknown> = {}
  for (const field of ['value', 'confidence'] as const) {
    const wasChecked = latestCheckIn(written, field, undefined) !== undefined
    const isChecked = latestCheckIn(known, field, undefined) !== undefined
    if (!wasChecked || isChecked) continue
    for (const key of field === 'value' ? valueKeys(written) : ['confidence']) {
      if (known[key] !== undefined) changes[key] = undefined
    }
  }
  const done = doneMilestones(known)
  const isByDates = isCountedByDates(written) && known.milestones_hit === written.milestones_hit
  if (isByDates && known.milestones_hit !== done) changes.milestones_hit = done
  return Object.keys(changes).length === 0 ? known : editMap(known, changes, tracks)
}

/** Two states of one key result: of what both hold the later counts, and the other value becomes a
 *  check-in of its day. `both` is the later state laid over the earlier one. */
export function layKeyResult(both: Traced, earlier: Traced, later: Traced, tracks: Tracks): Traced {
  if (!isMap(both.value) || !isMap(earlier.value) || !isMap(later.value)) return both
  const key = valueKey(both.value)
  let result = both
  let past: Traced | undefined
  for (const held of [key, 'confidence']) {
    const before = childOf(earlier, held, tracks)
    const after = childOf(later, held, tracks)
    if (before.value === undefined || after.value === undefined) continue
    const [beforeDay, afterDay] = [dayOf(before.origin), dayOf(after.origin)]
    const overtaken = beforeDay !== undefined && (afterDay === undefined || afterDay < beforeDay)
    if (overtaken) result = replace(result, held, before, tracks)
    const pastDay = overtaken ? afterDay : beforeDay
    if (held === key && pastDay !== undefined && beforeDay !== afterDay)
      past = overtaken ? after : before
  }
  const checkIns = joinCheckIns(earlier, later, past, tracks)
  return checkIns === undefined ? result : replace(result, 'check_ins', checkIns, tracks)
}

/** A map with another child. */
export function replace(map: Traced, key: string, child: Traced, tracks: Tracks): Traced {
  const value = editMap(map.value as Fields, { [key]: child.value }, tracks)
  tracks.set(value, new Map([...(tracks.get(value) ?? []), [key, child.origin]]))
  return { value, origin: map.origin }
}

/** The check-ins of both states and the value that was overtaken, by day. */
function joinCheckIns(
  earlier: Traced,
  later: Traced,
  past: Traced | undefined,
  tracks: Tracks,
): Traced | undefined {
  const lists = [childOf(earlier, 'check_ins', tracks), childOf(later, 'check_ins', tracks)]
  const joined: Traced[] = []
  const known = new Set<string>()
  for (const entry of lists.flatMap((list) => entriesOf(list, tracks))) {
    const written = JSON.stringify(entry.value)
    if (!known.has(written)) joined.push(entry)
    known.add(written)
  }
  const day = past && dayOf(past.origin)
  if (past !== undefined && day !== undefined && !joined.some((entry) => dayIn(entry) === day)) {
    const value = { on: day, value: checkedValue(past.value) }
    const { document, path } = past.origin
    tracks.set(
      value,
      new Map([
        ['on', { document, path: ['as_of'] }],
        ['value', { document, path }],
      ]),
    )
    joined.push({ value, origin: past.origin })
  }
  if (joined.length === 0) return undefined
  const sorted = joined.sort((a, b) => compareDays(dayIn(a), dayIn(b)))
  const first = lists.find(({ value }) => value !== undefined)?.origin ?? past?.origin
  return first && listOf(sorted, first, tracks)
}

const dayIn = ({ value }: Traced): string =>
  isMap(value) && typeof value.on === 'string' ? value.on : ''

const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
