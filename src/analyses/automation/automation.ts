import {
  type AutomationQuadrant,
  type AutomationTier,
  automationFigures,
} from '../../knowledge/automation.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { daysBetween } from '../../model/dates.ts'
import type { Automations, RunningAutomation } from '../risk/automations.ts'
import {
  type Answers,
  type AutomationInputs,
  type AutomationReturn,
  type AutomationVerdict,
  answersOf,
  automationReturn,
  buildHours,
  inputsOf,
  quadrantOf,
  type Sensitivity,
  sensitivities,
  tierOf,
  verdictOf,
} from './returns.ts'

/** A piece of work that might be automated. */
export interface AutomationCandidate extends AutomationReturn {
  path: string
  name: string
  owner: string | null
  inputs: AutomationInputs
  build_hours: number | null
  tier: AutomationTier | null
  quadrant: AutomationQuadrant | null
  answers: Answers
  verdict: AutomationVerdict
  sensitivity: Sensitivity[]
  /** Keys without which its value is not known. */
  missing: string[]
}

/** An automation that runs, and what its governance lacks. */
export interface RegisteredAutomation {
  path: string
  name: string
  owner: string | null
  days_since_test: number | null
  days_since_run: number | null
  /** What is wrong with it, each as a phrase. */
  faults: AutomationFault[]
}

export type AutomationFault =
  | 'no_owner'
  | 'no_trigger'
  | 'never_tested'
  | 'test_overdue'
  | 'no_failure_alert'
  | 'alert_to_no_person'
  | 'unused'

export interface AutomationPlan {
  /** In the order in which they are built. */
  candidates: AutomationCandidate[]
  registry: RegisteredAutomation[]
}

const UNUSED = valueOf(automationFigures.unused_days)
const needed = [
  'minutes_per_occurrence',
  'occurrences_per_year',
  'cost_per_hour_usd',
  'build_cost_usd',
] as const

function candidateOf({ path, automation }: Automations['candidates'][number], position: number) {
  const inputs = inputsOf(automation)
  const worth = automationReturn(inputs)
  const hours = buildHours(inputs)
  const answers = answersOf(automation)
  return {
    path,
    name: automation.name ?? `candidate ${position + 1}`,
    owner: automation.owner ?? null,
    inputs,
    ...worth,
    build_hours: hours,
    tier: tierOf(hours),
    quadrant: quadrantOf(inputs, worth.net_value_usd_per_year),
    answers,
    verdict: verdictOf(answers, worth.payback_months, worth.net_value_usd_per_year),
    sensitivity: sensitivities(inputs),
    missing: needed.filter((key) => inputs[key] === null),
  } satisfies AutomationCandidate
}

function faultsOf(one: RunningAutomation, sinceRun: number | null, testDays: number) {
  const { automation, alert, days_since_test: tested } = one
  const faults: AutomationFault[] = []
  if (!automation.owner?.trim()) faults.push('no_owner')
  if (!automation.trigger?.trim()) faults.push('no_trigger')
  if (tested === null) faults.push('never_tested')
  else if (tested >= testDays) faults.push('test_overdue')
  if (alert === 'nobody') faults.push('no_failure_alert')
  if (alert === 'channel') faults.push('alert_to_no_person')
  if (sinceRun !== null && sinceRun > UNUSED) faults.push('unused')
  return faults
}

const verdicts: Record<AutomationVerdict, number> = {
  automate: 0,
  document_first: 1,
  stabilize_first: 2,
  not_known: 3,
  not_worth_it: 4,
}
const quadrants: Record<AutomationQuadrant, number> = {
  tier_2_3_now: 0,
  tier_1_now: 1,
  later: 2,
  leave: 3,
}

/** What is built first: frequent and valuable, then quick wins, then by payback. */
const bySequence = (one: AutomationCandidate, other: AutomationCandidate): number =>
  verdicts[one.verdict] - verdicts[other.verdict] ||
  quadrants[one.quadrant ?? 'leave'] - quadrants[other.quadrant ?? 'leave'] ||
  (one.payback_months ?? Infinity) - (other.payback_months ?? Infinity) ||
  0

/** What to automate, and how what runs is looked after. `testDays`: days after which an automation
 *  is tested again. */
export function planAutomation(
  { candidates, running }: Automations,
  at: string,
  testDays: number,
): AutomationPlan {
  return {
    candidates: candidates.map(candidateOf).sort(bySequence),
    registry: running.map((one) => {
      const last = one.automation.last_run_on
      const sinceRun = last === undefined || last > at ? null : daysBetween(last, at)
      return {
        path: one.path,
        name: one.name,
        owner: one.automation.owner ?? null,
        days_since_test: one.days_since_test,
        days_since_run: sinceRun,
        faults: faultsOf(one, sinceRun, testDays),
      }
    }),
  }
}
