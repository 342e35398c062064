import type { Facts } from '../../analyses/facts.ts'
import { type Goal, ownerOf, type ResultRef, resultsOf } from '../../analyses/goals/goals.ts'
import { isOff, outlookOfResult } from '../../analyses/goals/outlook.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import { listed } from '../../analyses/listed.ts'
import { paceLabels } from '../../analyses/okr/pace-status.ts'
import { counted } from '../../analyses/words.ts'
import { saySlip } from '../../findings/rules/okr/support/slips.ts'
import { departmentsOf } from '../report/framework-departments.ts'
import { standOf } from '../report/results.ts'
import { movedAway } from '../shared/moved-away.ts'
import { standingLabels } from '../shared/standing.ts'
import { by, type Filled, filled, isOf, listOr } from './filled.ts'

/** Lines that tell paces, with what is missing where nothing says how far the quarter has run. */
function paced(facts: Facts, filling: Filled): Filled {
  const { lines, missing, is_none = false } = filling
  if (facts.goals().cycle.known || lines.length === 0 || is_none) return filling
  const days =
    'days of the quarter (quarter_start and quarter_end), without which it counts as half over,'
  return { lines, missing: [...missing, days] }
}

/** The key results whose outlook is that they miss, and how many have none. */
function outlooks(results: readonly ResultRef[], { situation: { at } }: Facts) {
  const behind: ResultRef[] = []
  let unknown = 0
  for (const ref of results) {
    const { standing } = outlookOfResult(ref, at)
    if (isOff(standing)) behind.push(ref)
    if (standing === 'not_known') unknown += 1
  }
  return { behind, unknown }
}

/** How many key results miss their targets as things stand, and of how many nobody can tell. */
function behindWords(results: readonly ResultRef[], facts: Facts): string {
  if (results.length === 0) return 'no key results'
  const { behind, unknown } = outlooks(results, facts)
  const said = `${behind.length} of ${counted(results.length, 'key result', 'key results')} behind`
  return unknown === 0 ? said : `${said}, ${unknown} not known`
}

/** What lacks most of a function's key results; empty where that cannot be told. */
function gapWords(results: readonly ResultRef[], facts: Facts): string {
  const {
    behind: [first],
    unknown,
  } = outlooks(results, facts)
  if (first !== undefined) return `, gap: ${titleOf(first.result)}`
  const [away] = movedAway(results, facts.situation.at)
  if (away !== undefined) return `, gap: ${saySlip(away)}`
  return results.length === 0 || unknown > 0 ? '' : ', no gap'
}

function goalLine({ objective, results, unit }: Goal, facts: Facts): string {
  const isHit = results.length > 0 && results.every(({ pace }) => pace.status === 'complete')
  const state = isHit ? 'hit' : behindWords(results, facts)
  return `${unit.level === 'Company' ? '' : `${unit.name}: `}${titleOf(objective)}: ${state}${by(facts, objective.owner ?? unit.owner)}`
}

/** The company's goals of a quarter that has just begun. */
export const newGoalLines = (facts: Facts): string[] =>
  facts
    .goals()
    .company.map(
      ({ objective, results, unit }) =>
        `${titleOf(objective)}: ${counted(results.length, 'key result', 'key results')}${by(facts, objective.owner ?? unit.owner)}`,
    )

function functionLines(facts: Facts): string[] {
  return facts
    .goals()
    .units.filter(({ level }) => level === 'Department')
    .map(({ name, owner, goals }) => {
      const results = resultsOf(goals)
      const head = owner ?? facts.owners().department(name)
      return `${name}${by(facts, head)}: ${behindWords(results, facts)}${gapWords(results, facts)}`
    })
}

/** How the goals of each function stand, and which functions have none. */
export function functionsOf(facts: Facts): Filled {
  const { lines, missing } = paced(facts, filled(functionLines(facts), 'department_okrs'))
  const without = departmentsOf(facts).filter(
    ({ level, hasGoals }) => level === 'Department' && !hasGoals,
  )
  if (lines.length === 0 || without.length === 0) return { lines, missing }
  return { lines, missing: [...missing, `goals of ${listed(without.map(({ name }) => name))}`] }
}

/** How the company's objectives stand; of one person the key results, and objectives of which others
 *  own all key results. */
function objectiveLines(facts: Facts, person: string | null): string[] {
  const { company, units } = facts.goals()
  if (person === null) return company.map((goal) => goalLine(goal, facts))
  return units
    .flatMap(({ goals }) => goals)
    .flatMap((goal) => {
      const own = resultsOf([goal]).filter((ref) => isOf(facts, ownerOf(ref), person))
      const owner = goal.objective.owner ?? goal.unit.owner
      if (own.length === 0) return isOf(facts, owner, person) ? [goalLine(goal, facts)] : []
      return own.map((ref) => {
        const { at } = facts.situation
        const { standing } = outlookOfResult(ref, at)
        const stand = standing === 'not_known' ? ` (${standOf(ref, at)})` : ''
        return `${titleOf(ref.result)}: ${standingLabels[standing]}${stand}`
      })
    })
}

export const wonLines = (facts: Facts): string[] =>
  facts
    .goals()
    .units.flatMap(({ goals }) => resultsOf(goals))
    .filter(({ pace }) => pace.status === 'complete' || pace.status === 'kept')
    .map(
      (ref) =>
        `${titleOf(ref.result)}: ${paceLabels[ref.pace.status].toLowerCase()}${by(facts, ownerOf(ref))}`,
    )

/** How the objectives of the quarter stand, or those of one person. */
export function objectivesOf(facts: Facts, person: string | null): Filled {
  return paced(
    facts,
    listOr(
      objectiveLines(facts, person),
      person !== null && facts.goals().units.some(({ goals }) => goals.length > 0),
      'Owns no objective and no key result',
      'objectives (company_okrs)',
    ),
  )
}
