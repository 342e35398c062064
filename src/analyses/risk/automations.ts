import { channelWords } from '../../knowledge/risk.ts'
import type { Company, Person } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import { isNamed, plainName } from '../../model/plain-name.ts'

type Automation = NonNullable<Company['automations']>[number]

/** An automation that runs. */
export interface RunningAutomation {
  path: string
  name: string
  automation: Automation
  /** Who hears when it fails: a person, a channel (which nobody answers for), or nobody. */
  alert: 'person' | 'channel' | 'nobody'
  /** Days since its last test; null where no test is recorded. */
  days_since_test: number | null
}

export interface Automations {
  running: RunningAutomation[]
  /** Those that are only proposed, by their place in the list. */
  candidates: { path: string; automation: Automation }[]
}

const channels = new Set(channelWords)
const MARK = /^[#@]/

/** Whether an automation is only proposed: it has costs or minutes to save, and neither ran nor was
 *  tested. */
const isCandidate = (one: Automation): boolean =>
  one.last_run_on === undefined &&
  one.last_tested_on === undefined &&
  (one.build_cost_usd !== undefined || one.minutes_per_occurrence !== undefined)

function alertOf(to: string | undefined, people: ReadonlySet<string>): RunningAutomation['alert'] {
  if (!isNamed(to)) return 'nobody'
  if (people.has(plainName(to))) return 'person'
  if (MARK.test(to.trim())) return 'channel'
  return plainName(to)
    .split(' ')
    .some((word) => channels.has(word))
    ? 'channel'
    : 'person'
}

/** Automations that run and those that are proposed. Whoever is in `people` by id, name or title is
 *  a person; so is a name that no channel has. */
export function analyseAutomations(
  { automations = [] }: Company,
  people: readonly Person[],
  at: string,
): Automations {
  const result: Automations = { running: [], candidates: [] }
  if (automations.length === 0) return result
  const known = new Set<string>()
  for (const { id, name, title } of people) {
    for (const word of [id, name, title]) if (word !== undefined) known.add(plainName(word))
  }
  for (const [position, automation] of automations.entries()) {
    const path = `automations[${position}]`
    if (isCandidate(automation)) {
      result.candidates.push({ path, automation })
      continue
    }
    const { name, alert_to, last_tested_on: tested } = automation
    result.running.push({
      path,
      name: name ?? `automation ${position + 1}`,
      automation,
      alert: alertOf(alert_to, known),
      days_since_test: tested === undefined || tested > at ? null : daysBetween(tested, at),
    })
  }
  return result
}
