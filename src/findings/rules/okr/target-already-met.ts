import type { Facts } from '../../../analyses/facts.ts'
import {
  baselineOf,
  isStepped,
  ownerOf,
  type ResultRef,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import { counted, upperFirst } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { citeCycle, citeProgress, citeValue, dayOf } from './support/evidence.ts'
import { withoutRunningCycle } from './support/guard.ts'
import { lastDay } from './support/last-day.ts'
import { type Picked, pickedPerUnit, roleOfUnit, subjectOfUnit } from './support/per-unit.ts'
import { named, namedBy, sayStand, sayUnit, titled } from './support/say.ts'

const LATE_QUARTER = valueOf(okrFigures.late_quarter)

/** A number that has reached its target with more than a third of the cycle to go. Levels to keep,
 *  milestones and what is done are not meant, nor a cap that is used up until the end. */
function isMet({ result, pace: { status } }: ResultRef): boolean {
  if (isStepped(result) || status !== 'complete' || result.done === true) return false
  return targetOf(result) !== undefined && baselineOf(result) !== undefined
}

/** A target is raised, or lowered where less is better: further from the baseline, never nearer. */
function further(refs: readonly ResultRef[]): string {
  const isLower = ({ result }: ResultRef) => (targetOf(result) ?? 0) < (baselineOf(result) ?? 0)
  const lower = refs.filter(isLower)
  const higher = refs.filter((ref) => !isLower(ref))
  const targets = (some: readonly ResultRef[]) =>
    `the target of ${namedBy(some, ({ result }) => titled(result))}`
  return [
    ...(higher.length > 0 ? [`raise ${targets(higher)}`] : []),
    ...(lower.length > 0 ? [`lower ${targets(lower)}`] : []),
  ].join(', ')
}

function draftOf({ unit, refs, count }: Picked, facts: Facts, cite: Cite): Draft {
  const { at } = facts.situation
  const { cycle } = facts.goals()
  const [first] = refs
  const names = refs.map(({ result }) => titled(result))
  return {
    subject: subjectOfUnit(unit),
    severity: 'low',
    says: () => ({
      what: `${refs.length} of ${counted(count, 'key result', 'key results')} of ${sayUnit(unit)} ${refs.length === 1 ? 'has' : 'have'} reached the target by ${dayOf(cycle)}: ${namedBy(refs, ({ result }) => `${titled(result)} (${sayStand(result)})`)}.`,
      why: `Nothing pulls ${named(names)} for the ${counted(cycle.left, 'day', 'days')} left, and the full score lifts the average of what is behind.`,
      how_to_act: [
        act(at, {
          action: `${upperFirst(further(refs))}, or make it a level to keep and put the effort elsewhere`,
          owner: first && ownerOf(first),
          role: roleOfUnit(unit),
          within: 'two_weeks',
          by: lastDay(cycle, at),
        }),
      ],
    }),
    basis: 'reported',
    evidence: () => [
      cite.computed(
        refs.length,
        'count',
        'key results at or past their target',
        refs.slice(0, MOST_CITED).flatMap((ref) => citeProgress(cite, ref)),
      ),
      cite.computed(count, 'count', 'key results of the unit', [
        cite.datum(`${unit.path}.objectives`),
      ]),
      ...refs
        .slice(0, MOST_CITED)
        .flatMap((ref) => [...citeProgress(cite, ref), citeValue(cite, ref, 'baseline')]),
      ...citeCycle(cite, cycle, at),
    ],
  }
}

/** Targets reached long before the end. */
export const targetAlreadyMet: Rule = {
  name: 'target_already_met',
  area: 'okr',
  docs: {
    what: 'A number that has reached its target before the last third of its cycle; one finding for each unit.',
    why: 'The target no longer pulls, and its full score hides what is behind.',
    act: 'Set it further (lower where less is better), or make it a level to keep.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: { late_quarter: okrFigures.late_quarter },
  check(facts, cite) {
    const nothing = withoutRunningCycle(facts)
    if (nothing !== null) return nothing
    if (facts.goals().cycle.progress >= LATE_QUARTER) return found([])
    return found(pickedPerUnit(facts.goals(), isMet).map((one) => draftOf(one, facts, cite)))
  },
}
