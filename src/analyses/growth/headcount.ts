import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { growthFigures } from '../../knowledge/growth.ts'
import type { Company } from '../../model/company.ts'
import { addDays, daysBetween } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'
import { growthSince, growthSinceYear } from '../growth-since.ts'
import type { Headcount } from '../headcount.ts'

export interface HeadcountPoint {
  on: string
  people: number
  path: string
  /** `started_on`: counted by when people started, and left where that is known. */
  from: 'people' | 'team' | 'metrics' | 'metric_history' | 'started_on'
}

export interface Growth {
  /** Where headcount is given; its day is the day asked about where it is undated. */
  present: HeadcountPoint
  /** False where `present` is undated. */
  is_dated: boolean
  /** Recorded headcounts up to the present one, in the order of their days. */
  points: readonly HeadcountPoint[]
  /** Up to where growth is measured: the present headcount, or the last recorded one where the
   *  present one is undated and recorded ones tell growth among themselves. */
  until: HeadcountPoint
  /** From where growth is measured; null where nothing earlier is known. */
  since: HeadcountPoint | null
  /** From where growth over a year is measured, which a quarter without a hire does not undo; null
   *  where nothing so early is known. */
  year_since: HeadcountPoint | null
  days: number
  added: number
  per_day: number
  /** Of those here at the start, how many the data say have left since. */
  leavers: number
  /** True where growth is told by starts and not all leavers are counted, so that it may be less. */
  is_gross: boolean
  /** True where nobody who left is in the data, so that growth told by starts is hires alone. */
  is_hires_alone: boolean
}

const QUARTER = valueOf(growthFigures.quarter_days)
const YEAR = valueOf(timeFigures.days_per_year)

const sourceOf = (path: string): HeadcountPoint['from'] =>
  path === 'people' ? 'people' : path.startsWith('team') ? 'team' : 'metrics'

/** People who had started by a day, among those who are here now; undated ones always had. */
function startedBy(company: Company, on: string): number {
  let count = 0
  for (const { started_on } of company.people ?? []) {
    if (started_on === undefined || started_on <= on) count++
  }
  return count
}

/** People who had started by a day and left since, of whom the day of leaving is known. */
function leftSince({ left = [] }: Company, on: string): number {
  let count = 0
  for (const { started_on = '', left_on = '' } of left) {
    if (started_on <= on && left_on >= on) count++
  }
  return count
}

/** People on a day, by when they started and left. */
export const peopleOn = (company: Company, on: string): number =>
  startedBy(company, on) + leftSince(company, on)

/** The day from which on all who are listed were here: a list may name starts after its own day. */
function lastStart(company: Company, listed: string): string {
  let last = listed
  for (const { started_on } of company.people ?? []) {
    if (started_on !== undefined && started_on > last) last = started_on
  }
  return last
}

function recorded(company: Company, until: string): HeadcountPoint[] {
  const points: HeadcountPoint[] = []
  for (const [position, { metric, on, value }] of (company.metric_history ?? []).entries()) {
    if (metric !== 'headcount' || on === undefined || value === undefined || on >= until) continue
    const path = `metric_history[${position}].value`
    points.push({ on, people: value, path, from: 'metric_history' })
  }
  return points.sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** Headcount so many days ago by when people started and left; nothing where no start is given. */
function byStarts(company: Company, until: string, days: number): HeadcountPoint | undefined {
  const people = company.people ?? []
  const hasStarts = people.some(({ started_on }) => started_on !== undefined)
  if (!hasStarts) return undefined
  const on = addDays(until, -days)
  return { on, people: peopleOn(company, on), path: 'people', from: 'started_on' }
}

/** The last recorded headcount where one before it tells growth, and it is not too old to do so. */
function lastRecorded(earlier: readonly HeadcountPoint[], on: string): HeadcountPoint | undefined {
  const last = earlier.at(-1)
  if (last === undefined || daysBetween(last.on, on) > YEAR) return undefined
  return growthSince(earlier, last.on) === undefined ? undefined : last
}

/** Headcount now and how it grew of late: between recorded headcounts, else by when people started.
 *  A headcount that is undated is held against recorded ones only where neither tells growth.
 *  Undefined where no headcount is given. */
export function analyseGrowth(
  { company, at, sources }: Situation,
  given: Headcount | undefined,
): Growth | undefined {
  if (given === undefined) return undefined
  const dated = sources.dateOf(given.path)
  const from = sourceOf(given.path)
  const listed = dated !== undefined && dated <= at ? dated : at
  const present: HeadcountPoint = {
    on: from === 'people' ? lastStart(company, listed) : listed,
    people: given.people,
    path: given.path,
    from,
  }
  const earlier = recorded(company, present.on)
  const until = (dated === undefined ? lastRecorded(earlier, present.on) : undefined) ?? present
  const measured = (
    among: (points: readonly HeadcountPoint[], until: string) => HeadcountPoint | undefined,
    back: number,
  ): HeadcountPoint | null => {
    const before = among(earlier, until.on)
    if (until !== present) return before ?? null
    const started = from === 'people' ? byStarts(company, present.on, back) : undefined
    return (dated === undefined ? (started ?? before) : (before ?? started)) ?? null
  }
  const since = measured(growthSince, QUARTER)
  const year_since = measured(growthSinceYear, YEAR)
  const days = since === null ? 0 : daysBetween(since.on, until.on)
  const byStart = since?.from === 'started_on'
  const { left = [] } = company
  const added = since === null ? 0 : until.people - since.people
  return {
    present,
    is_dated: dated !== undefined,
    points: [...earlier, present],
    until,
    since,
    year_since,
    days,
    added,
    per_day: days > 0 ? added / days : 0,
    leavers: byStart ? leftSince(company, since.on) : 0,
    is_hires_alone: byStart && left.length === 0,
    is_gross: byStart && (left.length === 0 || left.some(({ left_on }) => left_on === undefined)),
  }
}
