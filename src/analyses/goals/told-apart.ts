import { plainName } from '../../model/plain-name.ts'
import { quoted } from '../words.ts'
import type { ResultRef } from './goals.ts'
import { titleOf } from './words.ts'

/** Whose a key result is, to follow its title in a sentence with another one; empty where their titles
 *  tell them apart.
 *  @example whoseBeside(ofPeople, ofTheCompany) // => ' of People' */
export function whoseBeside(ref: ResultRef, other: ResultRef): string {
  if (plainName(titleOf(ref.result)) !== plainName(titleOf(other.result))) return ''
  const { unit, objective } = ref.goal
  if (unit === other.goal.unit) return ` under ${quoted(titleOf(objective))}`
  return ` of ${unit.level === 'Company' ? 'the company' : unit.name}`
}
