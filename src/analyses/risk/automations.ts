import type { Company } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import { type Answers, answering } from './answering.ts'

type Automation = NonNullable<Company['automations']>[number]

/** An automation that runs. */
export interface RunningAutomation {
  path: string
  name: string
  automation: Automation
  /** Who owns it, and who hears when it fails. */
  owned: Answers
  alert: Answers
  /** Days since its last test; null where no test is recorded. */
  days_since_test: number | null
}

export interface Automations {
  running: RunningAutomation[]
  /** Those that are only proposed, by their place in the list. */
  candidates: { path: string; automation: Automation }[]
}

/** Whether an automation is only proposed: it has costs or minutes to save, and neither ran nor was
 *  tested. */
const isCandidate = (one: Automation): boolean =>
  one.last_run_on === undefined &&
  one.last_tested_on === undefined &&
  (one.build_cost_usd !== undefined || one.minutes_per_occurrence !== undefined)

/** Automations that run and those that are proposed. */
export function analyseAutomations(company: Company, at: string): Automations {
  const { automations = [] } = company
  const result: Automations = { running: [], candidates: [] }
  if (automations.length === 0) return result
  const answers = answering(company)
  for (const [position, automation] of automations.entries()) {
    const path = `automations[${position}]`
    if (isCandidate(automation)) {
      result.candidates.push({ path, automation })
      continue
    }
    const { name, owner, alert_to, last_tested_on: tested } = automation
    result.running.push({
      path,
      name: name ?? `automation ${position + 1}`,
      automation,
      owned: answers(owner),
      alert: answers(alert_to),
      days_since_test: tested === undefined || tested > at ? null : daysBetween(tested, at),
    })
  }
  return result
}
