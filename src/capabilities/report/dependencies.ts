import type { Facts } from '../../analyses/facts.ts'
import { type GoalUnit, ownerOf, resultsOf, subjectOf } from '../../analyses/goals/goals.ts'
import { whoseBeside } from '../../analyses/goals/told-apart.ts'
import { titleOf } from '../../analyses/okr/words.ts'
import { plainName } from '../../model/plain-name.ts'
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

/** Blockers that hold a function or its results up. */
export function holdingUp(unit: GoalUnit, facts: Facts): Point[] {
  const names = namesOf(unit, facts)
  const ids = new Set(resultsOf(unit.goals).flatMap(({ result: { id } }) => id ?? []))
  return facts
    .blockers()
    .flatMap(({ subject, called, blocker }) =>
      names.has(plainName(blocker.team ?? '')) || (blocker.blocks ?? []).some((id) => ids.has(id))
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
