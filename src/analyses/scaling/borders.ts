import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { growthFigures } from '../../knowledge/growth.ts'
import { stageBorders, stageNames, stageOrder } from '../../knowledge/stages.ts'
import type { Stage } from '../../model/company.ts'
import { addDays, daysBetween } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'
import { formatDate } from '../../reports/format-date.ts'
import type { Growth } from '../growth/headcount.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { sayJoining, signedUntil } from '../signed-until.ts'
import type { StageReading } from '../stage.ts'
import { unknownLeavers } from '../unknown-leavers.ts'

const isLater = (one: Stage, other: Stage): boolean =>
  stageOrder.indexOf(one) > stageOrder.indexOf(other)

/** A figure at which the next stage begins, and when it is reached. */
export interface StageBorder {
  metric: 'arr_usd' | 'headcount'
  /** Where the stage ends: the company leaves it above this. */
  value: number
  present: number
  path: string
  next_stage: Stage
  /** The company is judged to be in that stage or past it already, by its other figure. */
  is_behind: boolean
  /** The day asked about where the present value is at the border; null where nothing dated shows
   *  growth, or it is passed; the reason is beside it. */
  expected_on: string | null
  /** About when the pace carried the company above it, where that day is past and the figure older. */
  passed_on: string | null
  because: string
  /** Where growth was measured from. */
  from_path: string | null
}

const SHORTEST = valueOf(growthFigures.shortest_days)
const YEAR = valueOf(timeFigures.days_per_year)
/** A date further away than this many years says nothing. */
const FURTHEST_DAYS = YEAR * valueOf(growthFigures.furthest_years)

interface Pace {
  per_day: number
  on: string
  since: string
  path: string | null
  /** What it does not know; empty where it knows all. */
  unknown: string
}

type When = Pick<StageBorder, 'expected_on' | 'passed_on' | 'because' | 'from_path'>

/** The day on which a pace carries the present value above a border. */
function paced(present: number, border: number, pace: Pace | undefined, at: string): When {
  const from_path = pace?.path ?? null
  const undated = (because: string): When => ({
    expected_on: null,
    passed_on: null,
    because,
    from_path,
  })
  if (pace === undefined) return undated('no earlier dated value to tell growth from')
  const since = formatDate(pace.since)
  if (pace.per_day <= 0) return undated(`no growth since ${since}`)
  const days = Math.ceil((border - present) / pace.per_day)
  if (days > FURTHEST_DAYS)
    return undated(`more than ${FURTHEST_DAYS / YEAR} years away at the pace since ${since}`)
  const on = addDays(pace.on, days)
  const unknown = pace.unknown === '' ? '' : `; ${pace.unknown}`
  const because = `at the pace since ${since}${unknown}`
  if (on >= at) return { expected_on: on, passed_on: null, because, from_path }
  const look = `the figure is of ${formatDate(pace.on)}: look what it is now`
  return { expected_on: null, passed_on: on, because: `${because}; ${look}`, from_path }
}

function revenuePace(metrics: Metrics, unitUsd: number): Pace | undefined {
  const series = metrics.get('arr_usd') ?? metrics.get('annual_revenue_usd')
  const until = series?.current.on
  if (series === undefined || until === null || until === undefined) return undefined
  const before = series.points.find(({ on }) => {
    const days = on === null ? 0 : daysBetween(on, until)
    return days >= SHORTEST && days <= YEAR
  })
  if (before === undefined || before.on === null) return undefined
  const added = (series.current.value - before.value) * unitUsd
  const per_day = added / daysBetween(before.on, until)
  return { per_day, on: until, since: before.on, path: before.path, unknown: '' }
}

/** The pace of the last quarter, else that of the year, where the quarter shows no growth. */
function hiringPace(growth: Growth | undefined): Pace | undefined {
  if (growth === undefined) return undefined
  const { present, until, is_dated, since, year_since } = growth
  const paces = [since, year_since].flatMap((from) =>
    from === null || !(is_dated || until !== present || from.from === 'started_on')
      ? []
      : [
          {
            per_day: (until.people - from.people) / daysBetween(from.on, until.on),
            on: present.on,
            since: from.on,
            path: from.path,
            unknown: from.from === 'started_on' ? unknownLeavers(growth) : '',
          },
        ],
  )
  return paces.find(({ per_day }) => per_day > 0) ?? paces.at(-1)
}

interface Known {
  reading: StageReading
  growth: Growth | undefined
  metrics: Metrics
  usd_per_unit: number
  /** The stage by which everything is judged. */
  judged: Stage | null
}

/** The day on which the headcount comes above a border: by those who have signed, else at its pace. */
function staffed(
  { company, at }: Situation,
  growth: Growth | undefined,
  present: number,
  border: number,
): When {
  const when = paced(present, border, hiringPace(growth), at)
  const grownOn = when.passed_on ?? when.expected_on
  const signed = growth && signedUntil(company, growth, border, { at, grownOn })
  if (signed === undefined) return when
  const { on, joining } = signed
  const because = `by ${sayJoining(signed)}`
  return { expected_on: on, passed_on: null, because, from_path: `joining[${joining.at(-1)}]` }
}

function borderOf(
  metric: StageBorder['metric'],
  { stage, path }: { stage: Stage; path: string },
  present: number,
  at: string,
  when: (border: number) => When,
): Omit<StageBorder, 'is_behind'>[] {
  const borders = valueOf(stageBorders)
  const position = borders.findIndex((border) => border.stage === stage)
  const value = metric === 'headcount' ? borders[position]?.people : borders[position]?.arr_usd
  const next_stage = borders[position + 1]?.stage
  if (value === undefined || value === null || next_stage === undefined) return []
  const because = `above it ${stageNames[next_stage]} begins`
  const reached: When = { expected_on: at, passed_on: null, because, from_path: null }
  return [
    { metric, value, present, path, next_stage, ...(present < value ? when(value) : reached) },
  ]
}

/** The borders ahead, by revenue and by headcount, the one that is reached first at the front; one of a
 *  stage that the company is judged to be in, or past, by its other figure comes after.
 *  Growth is taken as it was of late: added, not compounded. */
export function stageBordersAhead(situation: Situation, known: Known): StageBorder[] {
  const { reading, growth, metrics, usd_per_unit, judged } = known
  const { at } = situation
  const { by_revenue: revenue, by_headcount: headcount } = reading
  const ahead = [
    ...(revenue === null
      ? []
      : borderOf('arr_usd', revenue, revenue.usd, at, (border) =>
          paced(revenue.usd, border, revenuePace(metrics, usd_per_unit), at),
        )),
    ...(headcount === null
      ? []
      : borderOf('headcount', headcount, headcount.people, at, (border) =>
          staffed(situation, growth, headcount.people, border),
        )),
  ]
  const late = '9999'
  const dayOf = ({ passed_on, expected_on }: When): string => passed_on ?? expected_on ?? late
  return ahead
    .map((one) => ({ ...one, is_behind: judged !== null && !isLater(one.next_stage, judged) }))
    .sort((a, b) => Number(a.is_behind) - Number(b.is_behind) || (dayOf(a) < dayOf(b) ? -1 : 1))
}
