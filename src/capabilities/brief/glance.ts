import type { Facts } from '../../analyses/facts.ts'
import { isOver } from '../../analyses/goals/goals.ts'
import { sumOf } from '../../analyses/goals/tally.ts'
import { isSum } from '../../analyses/headcount.ts'
import { openRequisitions } from '../../analyses/open-requisitions.ts'
import { counted, say } from '../../analyses/words.ts'
import { type Judged, saidBy } from '../../findings/judged.ts'
import { glanceMetrics } from '../../knowledge/briefing.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { measureOf } from '../../knowledge/measures.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { Block, Cell, Inline } from '../../reports/document.ts'
import { formatDate } from '../../reports/format-date.ts'
import { figure, figureOr } from '../shared/cells.ts'
import { type CompanyLimit, companyLimit, sayLimit } from '../shared/company-limit.ts'
import { isWatched, type Urgency, urgencyOf } from '../watch/alert.ts'

/** How the company stands, apart from what is wrong with it; null where nothing is known. */
export interface Glance {
  okrs: {
    quarter: string
    day: number | null
    days: number | null
    /** The day on which the quarter ended, where it is over. */
    ended_on: string | null
    key_results: number
    known: number
    on_track: number
    /** How many of them by their pace to a good end that is less than the whole target. */
    to_good_end: number
    /** Why the quarter is taken as half over; null where it is not. */
    half_because: string | null
  } | null
  operations: { processes: number } & CompanyLimit
  team: {
    headcount: number | null
    /** Departments that the headcount is summed from; null where it is stated or not known. */
    summed_departments: number | null
    open_requisitions: number | null
  } | null
  metrics: {
    metric: string
    name: string
    /** Null where none can be told. */
    value: number | null
    /** As the data state it; null where it is computed. */
    stated: number | null
    /** Of which time it is, to follow its value; null where it is of its day. */
    period: string | null
    unit: string
    on: string | null
  }[]
  /** Metrics in the data, be they among those known at a glance or not, believed or not. */
  metrics_given: number
  triggers: Record<Urgency, number>
}

function okrsOf({ goals, tallies, situation }: Facts): Glance['okrs'] {
  const { cycle, count } = goals()
  if (count === 0) return null
  const { known, on: on_track, toGoodEnd: to_good_end } = sumOf(tallies())
  const [day, days] = cycle.running ? [cycle.elapsed, cycle.total] : [null, null]
  const ended_on = isOver(cycle) ? (situation.company.company_okrs?.quarter_end ?? null) : null
  const { quarter, half_because } = cycle
  const counts = { key_results: count, known, on_track, to_good_end }
  return { quarter, day, days, ended_on, ...counts, half_because }
}

function operationsOf({ situation, companyConstraint }: Facts): Glance['operations'] {
  const processes = situation.company.processes?.length ?? 0
  return { processes, ...companyLimit(companyConstraint()) }
}

function teamOf({ situation, headcount }: Facts): Glance['team'] {
  const known = headcount()
  const open_requisitions = openRequisitions(situation.company)?.count ?? null
  if (known === undefined && open_requisitions === null) return null
  const summed_departments = known !== undefined && isSum(known) ? known.paths.length : null
  return { headcount: known?.people ?? null, summed_departments, open_requisitions }
}

const metricsOf = ({ metrics, burnMultiple }: Facts): Glance['metrics'] =>
  glanceMetrics.flatMap((metric) => {
    const burn = metric === 'burn_multiple' ? burnMultiple() : null
    const { value = null, on = null } = burn ?? metrics().get(metric)?.current ?? {}
    const stated = burn === null ? value : (burn.stated?.value ?? null)
    const { name, unit } = measureOf(metric)
    const period = burn?.period ?? null
    return value === null && stated === null
      ? []
      : [{ metric, name, value, stated, period, unit, on }]
  })

function triggersOf(findings: readonly Judged[], at: string): Glance['triggers'] {
  const triggers = { today: 0, this_week: 0, this_month: 0 }
  for (const finding of findings) {
    if (isWatched(finding)) triggers[urgencyOf(saidBy(finding).how_to_act, at)]++
  }
  return triggers
}

/** The company in five lines: goals, operations, team, metrics and triggers. */
export const glanceAt = (facts: Facts, findings: readonly Judged[]): Glance => ({
  okrs: okrsOf(facts),
  operations: operationsOf(facts),
  team: teamOf(facts),
  metrics: metricsOf(facts),
  metrics_given: facts.givenMetrics().size,
  triggers: triggersOf(findings, facts.situation.at),
})

const missing = (what: string): Cell => ({ kind: 'missing', what })

const GOOD_END = `${say(valueOf(okrFigures.on_track_score) * 100)}% by the end`

/** What being on track means where it is not the whole target. */
function sayGoodEnd(on_track: number, to_good_end: number): string {
  if (to_good_end === 0) return ''
  return to_good_end === on_track ? ` for ${GOOD_END}` : `, ${to_good_end} of them for ${GOOD_END}`
}

function sayOkrs(okrs: Glance['okrs']): Inline {
  if (okrs === null) return [missing('objectives')]
  const { quarter, day, days, ended_on, key_results, known, on_track, half_because } = okrs
  const end = sayGoodEnd(on_track, okrs.to_good_end)
  const ended = ended_on === null ? '' : `, over since ${formatDate(ended_on)}`
  const half = half_because === null ? '' : `, paced as if half over because ${half_because}`
  const when = day === null ? `${ended}${half}` : `, day ${day} of ${days}`
  if (known === 0) {
    return key_results === 0
      ? `${quarter}${when}: no key results`
      : `${quarter}${when}: none of ${counted(key_results, 'key result', 'key results')} has an outlook`
  }
  const rest = key_results - known
  const unknown = rest === 0 ? '' : `; ${rest} more ${rest === 1 ? 'has' : 'have'} no outlook`
  return `${quarter}${when}: ${on_track} of ${counted(known, 'key result', 'key results')} on track${end}${unknown}`
}

function sayOperations(operations: Glance['operations']): Inline {
  const { processes } = operations
  return [
    processes === 0 ? missing('processes') : counted(processes, 'process', 'processes'),
    `; ${sayLimit(operations)}`,
  ]
}

function sayTeam(team: Glance['team']): Inline {
  if (team === null) return [missing('headcount')]
  const { headcount, summed_departments, open_requisitions } = team
  const people = headcount === null ? missing('headcount') : counted(headcount, 'person', 'people')
  const parts = [people]
  if (summed_departments !== null) {
    parts.push(`, summed from ${counted(summed_departments, 'department', 'departments')}`)
  }
  if (open_requisitions !== null) {
    parts.push(`, ${counted(open_requisitions, 'open role', 'open roles')}`)
  }
  return parts
}

function sayMetrics({ metrics, metrics_given: given }: Glance, most: number): Inline {
  if (metrics.length === 0) {
    return given === 0
      ? [missing('metrics')]
      : `${counted(given, 'metric', 'metrics')} in the data, none that tells how the company stands`
  }
  return metrics
    .slice(0, most)
    .flatMap(({ name, value, stated, period, unit }, i): (string | Cell)[] => [
      `${i === 0 ? '' : ', '}${name} `,
      ...(value === null
        ? ['not to be told (stated as ', ...figureOr(stated, unit as 'usd', 'value'), ')']
        : [figure(value, unit as 'usd'), period === null ? '' : ` ${period}`]),
    ])
}

function sayTriggers({ today, this_week, this_month }: Glance['triggers']): Inline {
  const all = today + this_week + this_month
  if (all === 0) return 'none'
  return `${counted(all, 'alert', 'alerts')}: ${today} for today, ${this_week} for this week, ${this_month} for this month`
}

/** The five lines as a block; `most` metrics are shown. */
export const glanceBlock = (glance: Glance, most: number): Block => ({
  kind: 'facts',
  items: [
    { label: 'OKRs', value: sayOkrs(glance.okrs) },
    { label: 'Operations', value: sayOperations(glance.operations) },
    { label: 'Team', value: sayTeam(glance.team) },
    { label: 'Metrics', value: sayMetrics(glance, most) },
    { label: 'Triggers', value: sayTriggers(glance.triggers) },
  ],
})
