import { statementFor } from '../../knowledge/figure.ts'
import { type RedFlag, redFlagFigures, redFlags } from '../../knowledge/scaling/red-flags.ts'
import { annualChurnRedFlag, netRetentionRedFlag, ruleOfForty } from '../../knowledge/stages.ts'
import type { Company, Stage } from '../../model/company.ts'
import { formatDate } from '../../reports/format-date.ts'
import { percent } from '../../reports/format-number.ts'
import { churnReading, type Reading, readValue, type ValueSources } from './values.ts'

export interface RedFlagState extends RedFlag {
  state: 'raised' | 'clear' | 'unknown'
  value: number | null
  limit: number
  /** What is missing to tell; null where it is told. */
  missing: string | null
  paths: string[]
}

type KeyResults = NonNullable<
  NonNullable<Company['company_okrs']>['objectives']
>[number]['key_results']

/** Dated milestones that were not done on their day, over all objectives of the current cycle. */
function missedDeadlines(company: Company, at: string): Reading {
  const paths: string[] = []
  let dated = 0
  const look = (results: KeyResults, path: string) => {
    for (const [index, { milestone_dates = [] }] of (results ?? []).entries()) {
      for (const [position, { due_on, done_on }] of milestone_dates.entries()) {
        if (due_on === undefined) continue
        dated++
        const isMissed = done_on === undefined ? due_on < at : done_on > due_on
        if (isMissed)
          paths.push(`${path}.key_results[${index}].milestone_dates[${position}].due_on`)
      }
    }
  }
  const units = [
    { unit: company.company_okrs, path: 'company_okrs' },
    ...(company.department_okrs ?? []).map((unit, i) => ({ unit, path: `department_okrs[${i}]` })),
    ...(company.team_okrs ?? []).map((unit, i) => ({ unit, path: `team_okrs[${i}]` })),
  ]
  for (const { unit, path } of units) {
    for (const [index, { key_results }] of (unit?.objectives ?? []).entries()) {
      look(key_results, `${path}.objectives[${index}]`)
    }
  }
  return dated === 0
    ? { value: null, because: 'milestones with dates (milestone_dates)' }
    : { value: paths.length, paths, formula: 'deadlines missed' }
}

function smallSales({ metrics }: ValueSources): Reading {
  const point = metrics.get('smb_sales_cycle_months')?.current
  return point === undefined
    ? { value: null, because: 'metrics.smb_sales_cycle_months' }
    : { value: point.value, paths: [point.path], formula: null }
}

/** The limit of each flag, its value, and the side that raises it. */
function readingOf(id: string, from: ValueSources, at: string) {
  const { company } = from
  switch (id) {
    case 'missed_deadlines': {
      const [{ value: limit }] = redFlagFigures.missed_deadlines.statements
      return { limit, reading: missedDeadlines(company, at), isRaised: (v: number) => v >= limit }
    }
    case 'churn_over_limit': {
      const [{ value: limit }] = annualChurnRedFlag.statements
      // The flag does not say that it is net, as the benchmark does.
      const { stated, net, lost } = from.churn
      const reading = churnReading(stated ?? net ?? lost)
      return { limit, reading, isRaised: (value: number) => value > limit }
    }
    case 'long_small_sales': {
      const [{ value: limit }] = redFlagFigures.small_sales_months.statements
      return { limit, reading: smallSales(from), isRaised: (value: number) => value > limit }
    }
    case 'retention_under_hundred': {
      const [{ value: limit }] = netRetentionRedFlag.statements
      const reading = readValue('net_revenue_retention_pct', from)
      return { limit, reading, isRaised: (value: number) => value < limit }
    }
    default: {
      const limit = statementFor(ruleOfForty, { stage: 'growth' })?.value.red_flag ?? 0
      const reading = readValue('rule_of_40', from)
      return { limit, reading, isRaised: (value: number) => value < limit }
    }
  }
}

/** Where a flag is clear by what is stated and raised by the months of the same year: what is missing
 *  to tell which of the two holds; null where they agree. */
function doubtOf(id: string, { retention }: ValueSources, isRaised: (value: number) => boolean) {
  if (id !== 'retention_under_hundred' || retention === undefined) return null
  const { stated, by_flows, since } = retention
  if (isRaised(stated.value) || !isRaised(by_flows)) return null
  return `one net revenue retention: ${percent(stated.value)} is stated, and what expanded and was lost since ${formatDate(since)} makes it ${percent(by_flows)}`
}

/** The red flags of a stage, raised or not. */
export const redFlagStates = (stage: Stage, from: ValueSources, at: string): RedFlagState[] =>
  redFlags
    .filter((flag) => flag.stage === stage)
    .map((flag): RedFlagState => {
      const { limit, reading, isRaised } = readingOf(flag.id, from, at)
      if (reading.value === null) {
        return {
          ...flag,
          state: 'unknown',
          value: null,
          limit,
          missing: reading.because,
          paths: [],
        }
      }
      const missing = doubtOf(flag.id, from, isRaised)
      const state = missing !== null ? 'unknown' : isRaised(reading.value) ? 'raised' : 'clear'
      return { ...flag, state, value: reading.value, limit, missing, paths: reading.paths }
    })
