import { listed } from '../../../../analyses/listed.ts'
import type { GoalOfProcess, ProcessGoal } from '../../../../analyses/throughput/goal-path.ts'
import { quoted } from '../../../../analyses/words.ts'
import { SHOWN_NAMES } from '../../../../knowledge/shown-names.ts'
import type { KeyResult } from '../../../../model/company.ts'
import type { DatumEvidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import { dated } from '../../../dated.ts'

/** A key result as people know it: by its title, else by its id. */
const calledGoal = ({ name, key_result: { title } }: ProcessGoal): string => quoted(title ?? name)

const named = (goal: ProcessGoal): string =>
  `${calledGoal(goal)}${goal.owner === null ? '' : ` (${goal.owner})`}`

/** The key results that a process stands behind, with their owners. */
export const goalNames = (goals: readonly ProcessGoal[]): string => listed(goals.map(named))

/** What a fault in a process holds up: key results and other processes; empty where the data know
 *  of neither. */
export function heldUp(goal: GoalOfProcess): string {
  const { key_results, dependents, through } = goal
  const others = dependents.length > 0 ? listed(dependents) : through
  const parts: string[] = []
  if (key_results.length > 0) parts.push(`It stands behind ${goalNames(key_results)}`)
  if (others !== null) {
    parts.push(`${others} ${dependents.length > 1 ? 'depend' : 'depends'} on it`)
  }
  const [first, ...rest] = parts
  return first === undefined ? '' : `${[first, ...rest].join(', and ')}.`
}

/** The day of the latest check-in of a key result, which is of that day; null without one. */
export function lastCheckIn({ check_ins = [] }: KeyResult): string | null {
  const last = check_ins.map(({ on }) => on ?? '').reduce((a, b) => (a > b ? a : b), '')
  return last === '' ? null : last
}

/** The data that connect a process with its key results: which process they name, or by which
 *  title they were guessed. */
export const goalEvidence = (cite: Cite, goals: readonly ProcessGoal[]): DatumEvidence[] =>
  goals.slice(0, SHOWN_NAMES).map(({ path, how, key_result: of }) => {
    const key = how === 'stated' ? 'process' : of.title === undefined ? 'name' : 'title'
    return dated(cite.datum(`${path}.${key}`), lastCheckIn(of))
  })

/** What was taken for granted to connect a process with a goal. */
export const goalAssumed = ({ guessed, process, key_results }: GoalOfProcess): string[] =>
  guessed && key_results.length > 0
    ? [
        `${listed(key_results.map(calledGoal))} ${key_results.length === 1 ? 'is' : 'are'} about ${process}, by the words of the title`,
      ]
    : []
