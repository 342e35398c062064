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
 *  is newer than the document's day. */
export function keyResultAsOf(keyResult: Fields, day: string | undefined, tracks: Tracks): Fields {
  const value = latestCheckIn(keyResult, 'value', day)
  const confidence = latestCheckIn(keyResult, 'confidence', day)
  const key = valueKey(keyResult)
  const changes: Record<string, unknown> = {}
  if (value !== undefined) changes[key] = heldValue(key, value.value)
  if (confidence !== undefined) changes.confidence = confidence.value
  const isSame = Object.keys(changes).every((name) => keyResult[name] === changes[name])
  return isSame ? keyResult : editMap(keyResult, changes, tracks)
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

/** Two states of one key result: of the current values the later holds, and the other becomes a
 *  check-in of its day. `both` is the later state laid over the earlier one. */
export function layKeyResult(both: Traced, earlier: Traced, later: Traced, tracks: Tracks): Traced {
  if (!isMap(both.value) || !isMap(earlier.value) || !isMap(later.value)) return both
  const key = valueKey(both.value)
  const before = childOf(earlier, key, tracks)
  const after = childOf(later, key, tracks)
  let result = both
  let past: Traced | undefined
  if (before.value !== undefined && after.value !== undefined) {
    const [beforeDay, afterDay] = [dayOf(before.origin), dayOf(after.origin)]
    const overtaken = beforeDay !== undefined && (afterDay === undefined || afterDay < beforeDay)
    if (overtaken) result = replace(result, key, before, tracks)
    past = overtaken ? after : before
    const pastDay = overtaken ? afterDay : beforeDay
    if (pastDay === undefined || beforeDay === afterDay) past = undefined
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
