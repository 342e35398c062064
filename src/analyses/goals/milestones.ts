import { valueOf } from '../../knowledge/figure.ts'
import { DAYS_IN_WEEK, okrFigures } from '../../knowledge/okr.ts'
import type { KeyResult } from '../../model/company.ts'
import { addDays, daysBetween, mondayOfIsoWeek } from '../../model/dates.ts'
import { HARDEST_CATCH_UP } from '../catch-up.ts'
import type { CycleTime } from '../needed-multiple.ts'
import type { CycleDays } from './goals.ts'

/** A milestone with a date, and where it stands. */
export interface DatedMilestone {
  title: string
  due_on: string
  days_late: number
  /** Position in `milestone_dates`. */
  index: number
}

/** How a milestone result stands by count. */
export interface MilestoneCount {
  hit: number
  total: number
  left: number
  /** Milestones per day needed in the days left, over those per day so far. Null without days, or
   *  where none is hit, which is no pace. */
  multiple: number | null
}

/** How a milestone result stands by count and dates. */
export interface Milestones extends MilestoneCount {
  late: readonly DatedMilestone[]
  /** The first that is due from today on. */
  next: DatedMilestone | null
  last: DatedMilestone | null
  /** Those planned for days after the cycle. */
  beyond: readonly DatedMilestone[]
  /** How many of those left have no date. */
  undated: number
  /** Days from the milestone before the last that was hit to that one. */
  last_took: number | null
}

type Dates = NonNullable<KeyResult['milestone_dates']>

const isDone = (done_on: string | undefined, at: string): boolean =>
  done_on !== undefined && done_on <= at

const NO_DATES: Dates = []

/** How many milestones there are in all: as given, else those listed; 0 where nothing says. */
export const totalOf = ({ milestones_total, milestones, milestone_dates }: KeyResult): number =>
  milestones_total ?? milestones?.length ?? milestone_dates?.length ?? 0

/** How many are hit: as given, else by their dates; undefined where neither is there, which is not
 *  known and no 0. */
export const hitOf = (
  { milestones_hit, milestone_dates }: KeyResult,
  at: string,
): number | undefined =>
  milestones_hit ??
  (milestone_dates?.length
    ? milestone_dates.filter(({ done_on }) => isDone(done_on, at)).length
    : undefined)

/** The key that a milestone result without a count lacks. */
export const countKeyMissing = (result: KeyResult): 'milestones_total' | 'milestones_hit' =>
  totalOf(result) > 0 ? 'milestones_hit' : 'milestones_total'

function openOf(dates: Dates, at: string): DatedMilestone[] {
  const open: DatedMilestone[] = []
  dates.forEach(({ title, due_on, done_on }, index) => {
    if (due_on === undefined || isDone(done_on, at)) return
    const days_late = Math.max(0, daysBetween(due_on, at))
    open.push({ title: title ?? `milestone ${index + 1}`, due_on, days_late, index })
  })
  return open.sort((a, b) => (a.due_on < b.due_on ? -1 : a.due_on > b.due_on ? 1 : 0))
}

function lastTook(dates: Dates, at: string): number | null {
  const done = dates.flatMap(({ done_on }) =>
    done_on !== undefined && done_on <= at ? [done_on] : [],
  )
  const last = done.sort().pop()
  const before = done.pop()
  return before === undefined || last === undefined ? null : daysBetween(before, last)
}

/** One rate over another; null where a division by no days or no rate, or an overflow, leaves none. */
function multipleOf(needed: number, soFar: number): number | null {
  const multiple = needed / soFar
  return Number.isFinite(multiple) && Number.isFinite(soFar) ? multiple : null
}

/** How a milestone result stands by count, whatever score is given beside it; null where it is none,
 *  has neither a count nor dates, or no total is known. */
export function milestoneCount(
  result: KeyResult,
  cycle: CycleTime,
  at: string,
): MilestoneCount | null {
  if (result.type !== 'milestone') return null
  const hit = hitOf(result, at)
  const total = totalOf(result)
  if (hit === undefined || !(total > 0)) return null
  const left = Math.max(0, total - hit)
  const { elapsed, left: daysLeft } = cycle
  return {
    hit,
    total,
    left,
    multiple: multipleOf(left / daysLeft, hit / elapsed),
  }
}

/** In the first quarter of a cycle no milestones are too many for the days left. */
const JUDGED_AFTER = valueOf(okrFigures.no_progress_after)

/** Whether what is left would have to come faster than can be believed after what has come so far. The
 *  next one counts as hit, since one is always under way: a plan of few is else too fast while it is
 *  kept to the day.
 *  @param time what has passed and is left of the cycle, with the share that has passed, 0-1 */
export function isTooFast(
  { hit, left }: MilestoneCount,
  time: CycleTime & { progress: number },
): boolean {
  if (time.progress < JUDGED_AFTER) return false
  const multiple = multipleOf(left / time.left, (hit + 1) / time.elapsed)
  return multiple !== null && multiple > HARDEST_CATCH_UP
}

const isBeyond = (due_on: string, { end }: CycleDays, at: string): boolean =>
  end !== null && due_on > end && due_on >= at

/** Whether a milestone that is not done is planned for a day after the cycle. */
export const isPlannedBeyond = (result: KeyResult, cycle: CycleDays, at: string): boolean =>
  result.milestone_dates?.some(
    ({ due_on, done_on }) =>
      due_on !== undefined && !isDone(done_on, at) && isBeyond(due_on, cycle, at),
  ) ?? false

/** The same with its dates. */
export function milestonesOf(result: KeyResult, cycle: CycleDays, at: string): Milestones | null {
  const count = milestoneCount(result, cycle, at)
  if (count === null) return null
  const dates = result.milestone_dates ?? NO_DATES
  const open = openOf(dates, at)
  return {
    ...count,
    late: open.filter(({ days_late }) => days_late > 0),
    next: open.find(({ due_on }) => due_on >= at) ?? null,
    last: open.at(-1) ?? null,
    beyond: open.filter(({ due_on }) => isBeyond(due_on, cycle, at)),
    undated: Math.max(0, count.left - open.length),
    last_took: lastTook(dates, at),
  }
}

const WEEK = /\bweek (\d{1,2})\b/i

/** The last day of a week that a note names ("end of week 8"). */
export interface NotedWeek {
  /** With weeks counted from the first day of the cycle. */
  of_cycle: string
  /** With weeks of the calendar (ISO 8601), where that is another day of the cycle; else null. */
  of_calendar: string | null
}

/** The week that a note names, read in both ways; null where it names none. */
export function weekInNotes(
  notes: string | undefined,
  { start, total }: Pick<CycleDays, 'start' | 'total'>,
): NotedWeek | null {
  const week = notes === undefined ? undefined : WEEK.exec(notes)?.[1]
  if (week === undefined || start === null) return null
  const of_cycle = addDays(start, Number(week) * DAYS_IN_WEEK - 1)
  const day = addDays(mondayOfIsoWeek(start.slice(0, 4), Number(week)), DAYS_IN_WEEK - 1)
  const isOther = day !== of_cycle && day >= start && day < addDays(start, total)
  return { of_cycle, of_calendar: isOther ? day : null }
}
