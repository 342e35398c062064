import type { Facts } from '../../analyses/facts.ts'
import { type GoalUnit, ownerOf, resultsOf, subjectOf } from '../../analyses/goals/goals.ts'
import { whoseBeside } from '../../analyses/goals/told-apart.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import type { OpenBlocker } from '../../analyses/risk/blockers.ts'
import { plainName } from '../../model/plain-name.ts'
import { departmentsOf } from './framework-departments.ts'
import { type Point, pointOf } from './points.ts'

/** What results of one unit need of another. */
export const dependenciesBetween = (facts: Facts): Point[] =>
  facts
    .rollups()
    .list.flatMap(({ parent, parts }) =>
      parts.flatMap(({ ref, guessed }) =>
        guessed || ref.goal.unit === parent.goal.unit
          ? []
          : [
              pointOf(
                'key_result',
                subjectOf(ref.result),
                `${titleOf(parent.result)}${whoseBeside(parent, ref)} needs ${titleOf(ref.result)} of ${ref.goal.unit.name}.`,
                ownerOf(ref) ?? null,
              ),
            ],
      ),
    )

/** The teams of a function. */
export const teamsOf = ({ name }: GoalUnit, facts: Facts): GoalUnit[] =>
  facts.goals().units.filter(({ department }) => plainName(department ?? '') === plainName(name))

/** A function and its teams, as blockers may name them. */
const namesOf = (unit: GoalUnit, facts: Facts): Set<string> =>
  new Set([unit, ...teamsOf(unit, facts)].map(({ name }) => plainName(name)))

/** The function that a blocker holds up: its team's, else that of a key result. */
function functionHeld(
  { blocker: { team }, blocks }: OpenBlocker,
  facts: Facts,
): string | undefined {
  const isHeld = ({ name, results }: GoalUnit) =>
    team === undefined
      ? results.some(({ result: { id } }) => id !== undefined && blocks.includes(id))
      : plainName(name) === plainName(team)
  const unit = facts.goals().units.find((one) => one.level !== 'Company' && isHeld(one))
  return unit?.department ?? unit?.name ?? team
}

/** Blockers of other functions that the people of one have to clear.
 *  @param isOwn whether somebody is of the function */
export function toClearForOthers(
  unit: GoalUnit,
  isOwn: (who: string) => boolean,
  facts: Facts,
): Point[] {
  const own = new Set(holdingUp(unit, facts).map(({ of }) => of))
  return facts.blockers().flatMap((open) => {
    const { subject, called, blocker } = open
    if (blocker.owner === undefined || own.has(subject) || !isOwn(blocker.owner)) return []
    const held = functionHeld(open, facts)
    const whose = held === undefined ? '' : ` for ${held}`
    return [pointOf('blocker', subject, `Clear ${called}${whose}.`, blocker.owner)]
  })
}

/** Blockers of one function that somebody of another has to clear. */
export function blockersBetween(facts: Facts): Point[] {
  const blockers = facts.blockers()
  if (blockers.length === 0) return []
  const nameOf = facts.ownerNames()
  const functions = departmentsOf(facts).filter(({ level }) => level === 'Department')
  const functionOf = new Map(
    functions.flatMap(({ name, people, owner }) =>
      [...people, ...(owner === null ? [] : [owner])].map((who) => [nameOf(who), name] as const),
    ),
  )
  return blockers.flatMap((open) => {
    const { subject, called, blocker } = open
    const held = functionHeld(open, facts)
    const clears = blocker.owner && functionOf.get(nameOf(blocker.owner))
    if (held === undefined || !clears || plainName(held) === plainName(clears)) return []
    return [
      pointOf('blocker', subject, `${held} needs ${clears} to clear ${called}.`, blocker.owner),
    ]
  })
}

/** Blockers that hold a function or its results up. */
export function holdingUp(unit: GoalUnit, facts: Facts): Point[] {
  const names = namesOf(unit, facts)
  const ids = new Set(resultsOf(unit.goals).flatMap(({ result: { id } }) => id ?? []))
  return facts
    .blockers()
    .flatMap(({ subject, called, blocker, blocks }) =>
      names.has(plainName(blocker.team ?? '')) || blocks.some((id) => ids.has(id))
        ? [pointOf('blocker', subject, `Clear ${called}.`, blocker.owner ?? null)]
        : [],
    )
}

/** What others drive of the results of a function; its teams are no others. */
export function drivenByOthers(unit: GoalUnit, facts: Facts): Point[] {
  const { into } = facts.rollups()
  const refs = resultsOf(unit.goals)
  const own = new Set(refs)
  const names = namesOf(unit, facts)
  return refs.flatMap((result) =>
    (into.get(result)?.parts ?? [])
      .filter(({ ref, guessed }) => {
        const { unit: other } = ref.goal
        return !guessed && other !== unit && !own.has(ref) && !names.has(plainName(other.name))
      })
      .map(({ ref }) =>
        pointOf(
          'key_result',
          subjectOf(ref.result),
          `${ref.goal.unit.name}: ${titleOf(ref.result)}, for ${titleOf(result.result)}${whoseBeside(result, ref)}.`,
          ownerOf(ref) ?? null,
        ),
      ),
  )
}
