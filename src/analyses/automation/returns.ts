import {
  type AutomationQuadrant,
  type AutomationQuestion,
  type AutomationTier,
  automationFigures,
  costlyFailureWords,
} from '../../knowledge/automation.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'

type Automation = NonNullable<Company['automations']>[number]

/** What the value of an automation is made of; null where it is not given. */
export interface AutomationInputs {
  minutes_per_occurrence: number | null
  occurrences_per_year: number | null
  cost_per_hour_usd: number | null
  build_cost_usd: number | null
  maintenance_usd_per_year: number
  error_value_usd: number
  speed_value_usd: number
}

/** The value of one candidate; null where the data do not carry it. Money in US dollars. */
export interface AutomationReturn {
  hours_saved_per_year: number | null
  labor_saved_usd_per_year: number | null
  net_value_usd_per_year: number | null
  build_cost_usd: number | null
  payback_months: number | null
  net_value_three_years_usd: number | null
}

const MINUTES = valueOf(timeFigures.minutes_per_hour)
const MONTHS = valueOf(timeFigures.months_per_year)
const YEARS = valueOf(automationFigures.horizon_years)
const PAYBACK = valueOf(automationFigures.payback_months)
const TIERS = valueOf(automationFigures.tier_hours)
const FREQUENT = valueOf(automationFigures.frequent_per_year)
const OFF = valueOf(automationFigures.off_pct) / 100

export const inputsOf = (one: Automation): AutomationInputs => ({
  minutes_per_occurrence: one.minutes_per_occurrence ?? null,
  occurrences_per_year: one.occurrences_per_year ?? null,
  cost_per_hour_usd: one.cost_per_hour_usd ?? null,
  build_cost_usd: one.build_cost_usd ?? null,
  maintenance_usd_per_year: one.maintenance_usd_per_year ?? 0,
  error_value_usd: one.error_value_usd ?? 0,
  speed_value_usd: one.speed_value_usd ?? 0,
})

const times = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one * other

/** Value a year and payback of what is saved, less upkeep. An automation whose value does not cover
 *  its upkeep never pays back: its payback is null, its value negative.
 *  Source: seed, process_frameworks, automation ROI; upkeep taken off the value, as the contract
 *  says.
 *  @example 180 minutes, 52 times, $75 an hour, $3,000 to build // => 156 h, $11,700, 3.08 months */
export function automationReturn(inputs: AutomationInputs): AutomationReturn {
  const { minutes_per_occurrence, occurrences_per_year, cost_per_hour_usd, build_cost_usd } = inputs
  const minutes = times(minutes_per_occurrence, occurrences_per_year)
  const hours = minutes === null ? null : minutes / MINUTES
  const labor = times(hours, cost_per_hour_usd)
  const { error_value_usd, speed_value_usd, maintenance_usd_per_year } = inputs
  const net =
    labor === null ? null : labor + error_value_usd + speed_value_usd - maintenance_usd_per_year
  const paysBack = net !== null && net > 0 && build_cost_usd !== null
  return {
    hours_saved_per_year: hours,
    labor_saved_usd_per_year: labor,
    net_value_usd_per_year: net,
    build_cost_usd,
    payback_months: paysBack ? (build_cost_usd / net) * MONTHS : null,
    net_value_three_years_usd:
      net === null || build_cost_usd === null ? null : net * YEARS - build_cost_usd,
  }
}

/** How the payback changes when one input is 30 % worse than given. */
export interface Sensitivity {
  input: keyof AutomationInputs
  payback_months: number | null
  /** Whether the verdict by payback is then another. */
  turns: boolean
}

const costs: ReadonlySet<keyof AutomationInputs> = new Set([
  'build_cost_usd',
  'maintenance_usd_per_year',
])

const isWorth = (payback: number | null): boolean => payback !== null && payback < PAYBACK

/** Each input 30 % off to its bad side, the others as given; inputs of 0 or none are left out. */
export function sensitivities(inputs: AutomationInputs): Sensitivity[] {
  const asGiven = isWorth(automationReturn(inputs).payback_months)
  return (Object.keys(inputs) as (keyof AutomationInputs)[]).flatMap((input) => {
    const value = inputs[input]
    if (value === null || value === 0) return []
    const off = value * (costs.has(input) ? 1 + OFF : 1 - OFF)
    const { payback_months } = automationReturn({ ...inputs, [input]: off })
    return [{ input, payback_months, turns: isWorth(payback_months) !== asGiven }]
  })
}

/** Hours to build: the cost of building over the cost of an hour. */
export const buildHours = ({ build_cost_usd, cost_per_hour_usd }: AutomationInputs) =>
  build_cost_usd === null || cost_per_hour_usd === null || cost_per_hour_usd === 0
    ? null
    : build_cost_usd / cost_per_hour_usd

export function tierOf(hours: number | null): AutomationTier | null {
  if (hours === null) return null
  if (hours < TIERS.second) return 1
  return hours < TIERS.third ? 2 : 3
}

/** Frequent from once a week; worth much where a year's value pays for more than a first-tier build
 *  (8 hours at the cost of an hour). The line of value is ours: the playbook draws none. */
export function quadrantOf(
  { occurrences_per_year, cost_per_hour_usd }: AutomationInputs,
  net: number | null,
): AutomationQuadrant | null {
  if (occurrences_per_year === null || net === null || cost_per_hour_usd === null) return null
  const isFrequent = occurrences_per_year >= FREQUENT
  const isValuable = net >= TIERS.second * cost_per_hour_usd
  if (isFrequent) return isValuable ? 'tier_2_3_now' : 'tier_1_now'
  return isValuable ? 'later' : 'leave'
}

/** An answer to one of the five questions; null where the data do not tell. */
export type Answers = Record<AutomationQuestion, boolean | null>

export function answersOf(one: Automation): Answers {
  const { occurrences_per_year: times, error_value_usd, impact_if_down: impact } = one
  return {
    stable: one.stable ?? null,
    frequent: times === undefined ? null : times >= FREQUENT,
    error_prone: error_value_usd === undefined ? null : error_value_usd > 0,
    costly_failure: impact === undefined ? null : costlyFailureWords.test(impact),
    documented: one.documented ?? null,
  }
}

export type AutomationVerdict =
  | 'automate'
  | 'document_first'
  | 'stabilize_first'
  | 'not_worth_it'
  | 'not_known'

/** Unstable or unwritten work is mended before it is automated, whatever it would save. */
export function verdictOf(
  { stable, documented }: Answers,
  payback: number | null,
  net: number | null,
) {
  if (stable === false) return 'stabilize_first'
  if (net !== null && net <= 0) return 'not_worth_it'
  if (payback === null) return 'not_known'
  if (payback >= PAYBACK) return 'not_worth_it'
  return documented === false ? 'document_first' : 'automate'
}
