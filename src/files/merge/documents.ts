import { type Cycle, cyclesOf, isOneCycle, OKR_KEYS, type OkrKey } from './cycles.ts'
import { joinValues } from './join.ts'
import { byDay, joinDays } from './join-days.ts'
import { withPastMetrics } from './metric-history.ts'
import { repeatedAcross, repeatedInCycle } from './repeated.ts'
import {
  childOf,
  type Fields,
  isMap,
  listOf,
  type Merging,
  mapOf,
  type Origin,
  type Traced,
} from './traced.ts'

const NOWHERE: Origin = { document: { file: '', value: {} }, path: [] }

/** Merges what several documents say into one company; a single document of one cycle is it. */
export function mergeDocuments(states: readonly Traced[], at: string, merging: Merging): Traced {
  const [first, ...others] = states
  if (first === undefined) return { value: {}, origin: NOWHERE }
  if (others.length === 0 && isOneCycle(first.value as Fields)) {
    const { tracks } = merging
    withPastMetrics(
      childOf(first, 'metric_history', tracks),
      [childOf(first, 'metrics', tracks)],
      merging,
    )
    return first
  }

  const given = childrenByKey(states, merging)
  const merged = new Map<string, Traced | undefined>()
  for (const key of given.keys()) merged.set(key, undefined)
  for (const [key, values] of given) {
    if (isOkrKey(key) || key === 'okr_history') continue
    for (const group of byDay(values)) repeatedAcross(key, group, merging)
    merged.set(key, joinDays(key, values, merging))
  }
  const metrics = byDay(given.get('metrics') ?? []).map((group) => firstOf(group, merging))
  merged.set('metric_history', withPastMetrics(merged.get('metric_history'), metrics, merging))

  const [current, ...past] = cyclesOf(states, at, merging.tracks).map((cycle) =>
    mergeCycle(cycle, merging),
  )
  for (const key of OKR_KEYS) merged.set(key, current?.get(key))
  const history = past.map((cycle) => mapOf(cycle, originOf(cycle), merging.tracks))
  merged.set('okr_history', history[0] && listOf(history, history[0].origin, merging.tracks))

  const entries = [...merged].flatMap(([key, value]) => (value ? [[key, value] as const] : []))
  return mapOf(entries, first.origin, merging.tracks)
}

const isOkrKey = (key: string): key is OkrKey => (OKR_KEYS as readonly string[]).includes(key)

/** For each key the values that the documents give it, in the order of the documents. Values that
 *  say something of one document only are taken from the first. */
function childrenByKey(states: readonly Traced[], { tracks }: Merging): Map<string, Traced[]> {
  const children = new Map<string, Traced[]>()
  for (const state of states) {
    if (!isMap(state.value)) continue
    for (const key of Object.keys(state.value)) {
      const known = children.get(key)
      const child = childOf(state, key, tracks)
      if (known === undefined) children.set(key, [child])
      else if (key !== '$schema' && key !== 'imported_from') known.push(child)
    }
  }
  return children
}

/** The metrics of one day; conflicts among them were reported when they were joined. */
const firstOf = (group: readonly Traced[], merging: Merging): Traced =>
  joinValues(group, [], { ...merging, conflict: () => undefined })

function mergeCycle(cycle: Cycle, merging: Merging): Map<string, Traced> {
  repeatedInCycle(cycle, merging)
  const merged = new Map<string, Traced>()
  for (const key of OKR_KEYS) {
    const values = cycle.parts.flatMap((part) => part[key] ?? [])
    const joined = joinDays(key, values, merging)
    if (joined !== undefined) merged.set(key, joined)
  }
  return merged
}

const originOf = (cycle: ReadonlyMap<string, Traced>): Origin =>
  [...cycle.values()][0]?.origin ?? NOWHERE
