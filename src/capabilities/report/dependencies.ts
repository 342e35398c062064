import type { Facts } from '../../analyses/facts.ts'
import { type GoalUnit, ownerOf, resultsOf, subjectOf } from '../../analyses/goals/goals.ts'
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
                `${titleOf(parent.result)} needs ${titleOf(ref.result)} of ${ref.goal.unit.name}.`,
                ownerOf(ref) ?? null,
              ),
            ],
      ),
    )

/** A function and its teams, as blockers may name them. */
const teamsOf = ({ name }: GoalUnit, facts: Facts): string[] => [
  plainName(name),
  ...facts
    .goals()
    .units.filter(({ department }) => plainName(department ?? '') === plainName(name))
    .map((team) => plainName(team.name)),
]

/** What a function needs of others: what they drive of its results, and what holds it or its results
 *  up. */
export function neededBy(unit: GoalUnit, facts: Facts): Point[] {
  const { into } = facts.rollups()
  const refs = resultsOf(unit.goals)
  const all = new Set(refs)
  const names = new Set(teamsOf(unit, facts))
  const ids = new Set(refs.flatMap(({ result: { id } }) => id ?? []))
  const driven = refs.flatMap((own) =>
    (into.get(own)?.parts ?? [])
      .filter(({ ref, guessed }) => !guessed && ref.goal.unit !== unit && !all.has(ref))
      .map(({ ref }) =>
        pointOf(
          'key_result',
          subjectOf(ref.result),
          `${ref.goal.unit.name}: ${titleOf(ref.result)}, for ${titleOf(own.result)}.`,
          ownerOf(ref) ?? null,
        ),
      ),
  )
  const held = facts
    .blockers()
    .flatMap(({ subject, called, blocker }) =>
      names.has(plainName(blocker.team ?? '')) || (blocker.blocks ?? []).some((id) => ids.has(id))
        ? [pointOf('blocker', subject, `Clear ${called}.`, blocker.owner ?? null)]
        : [],
    )
  return [...held, ...driven]
}
