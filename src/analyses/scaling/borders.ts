import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { growthFigures } from '../../knowledge/growth.ts'
import { stageBorders, stageOrder } from '../../knowledge/stages.ts'
import type { Stage } from '../../model/company.ts'
import { addDays, daysBetween } from '../../model/dates.ts'
import { formatDate } from '../../reports/format-date.ts'
import type { Growth } from '../growth/headcount.ts'
import type { Metrics } from '../metrics/metrics.ts'
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
  /** Null where nothing dated shows growth; the reason is beside it. */
  expected_on: string | null
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

/** The day on which a pace carries the present value above a border. */
function reached(present: number, border: number, pace: Pace | undefined) {
  if (pace === undefined)
    return { expected_on: null, because: 'no earlier dated value to tell growth from' }
  if (pace.per_day <= 0)
    return { expected_on: null, because: `no growth since ${formatDate(pace.since)}` }
  const days = Math.ceil((border - present) / pace.per_day)
  if (days > FURTHEST_DAYS) {
    return {
      expected_on: null,
      because: `more than ${FURTHEST_DAYS / YEAR} years away at the pace since ${formatDate(pace.since)}`,
    }
  }
  const unknown = pace.unknown === '' ? '' : `; ${pace.unknown}`
  return {
    expected_on: addDays(pace.on, days),
    because: `at the pace since ${formatDate(pace.since)}${unknown}`,
  }
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

function borderOf(
  metric: StageBorder['metric'],
  stage: Stage,
  present: number,
  path: string,
  own: Pace | undefined,
): Omit<StageBorder, 'is_behind'>[] {
  const borders = valueOf(stageBorders)
  const position = borders.findIndex((border) => border.stage === stage)
  const value = metric === 'headcount' ? borders[position]?.people : borders[position]?.arr_usd
  const next_stage = borders[position + 1]?.stage
  if (value === undefined || value === null || next_stage === undefined) return []
  const when = reached(present, value, own)
  return [{ metric, value, present, path, next_stage, ...when, from_path: own?.path ?? null }]
}

/** The borders ahead, by revenue and by headcount, the one that is reached first at the front; one of a
 *  stage that the company is judged to be in, or past, by its other figure comes after.
 *  Growth is taken as it was of late: added, not compounded.
 *  @param judged the stage by which everything is judged */
export function stageBordersAhead(
  { by_revenue, by_headcount }: StageReading,
  growth: Growth | undefined,
  metrics: Metrics,
  usdPerUnit: number,
  judged: Stage | null,
): StageBorder[] {
  const ahead = [
    ...(by_revenue === null
      ? []
      : borderOf(
          'arr_usd',
          by_revenue.stage,
          by_revenue.usd,
          by_revenue.path,
          revenuePace(metrics, usdPerUnit),
        )),
    ...(by_headcount === null
      ? []
      : borderOf(
          'headcount',
          by_headcount.stage,
          by_headcount.people,
          by_headcount.path,
          hiringPace(growth),
        )),
  ]
  const late = '9999'
  return ahead
    .map((one) => ({ ...one, is_behind: judged !== null && !isLater(one.next_stage, judged) }))
    .sort(
      (a, b) =>
        Number(a.is_behind) - Number(b.is_behind) ||
        ((a.expected_on ?? late) < (b.expected_on ?? late) ? -1 : 1),
    )
}
