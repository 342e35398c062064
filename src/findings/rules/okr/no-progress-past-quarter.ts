import type { Facts } from '../../../analyses/facts.ts'
import { isWhereItBegan, ownerOf, pathOf, type ResultRef } from '../../../analyses/goals/goals.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import type { Evidence } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { citeCycle, citeProgress, citeValue, dayOf } from './support/evidence.ts'
import { withoutRunningCycle } from './support/guard.ts'
import { lastDay } from './support/last-day.ts'
import { type Picked, pickedPerUnit, roleOfUnit, subjectOfUnit } from './support/per-unit.ts'
import { NAMED, namedBy, percent, sayStandOn, sayUnit, titled } from './support/say.ts'

const AFTER = valueOf(okrFigures.no_progress_after)

/** A result where it began, by a value that is of a day late enough. */
const isStuck = ({ result, time, pace }: ResultRef): boolean =>
  time.progress > AFTER && isWhereItBegan(result, pace)

/** Where the milestones of a result stand that are not counted by `milestones_total`. */
const listOf = ({ result: { milestones } }: ResultRef) =>
  milestones === undefined ? 'milestone_dates' : 'milestones'

function sayStuck(ref: ResultRef): string {
  const { result } = ref
  if (result.type !== 'milestone') return `${titled(result)} (${sayStandOn(ref)})`
  const total = result.milestones_total ?? result[listOf(ref)]?.length
  return result.score !== undefined || total === undefined
    ? `${titled(result)} (scored 0)`
    : `${titled(result)} (0 of ${counted(total, 'milestone', 'milestones')})`
}

/** The figures of {@link sayStuck}. */
function citeStuck(cite: Cite, ref: ResultRef): Evidence[] {
  const { result } = ref
  if (result.type !== 'milestone') {
    return [...citeProgress(cite, ref), citeValue(cite, ref, 'baseline')]
  }
  const path = pathOf(ref)
  if (result.score !== undefined) return [cite.datum(`${path}.score`)]
  const done = cite.computed(0, 'count', 'milestones that are done', citeProgress(cite, ref))
  return result.milestones_total === undefined
    ? [done, cite.datum(`${path}.${listOf(ref)}`, 'count')]
    : [done]
}

function draftOf({ unit, refs, count }: Picked, facts: Facts, cite: Cite): Draft {
  const { at } = facts.situation
  const { cycle } = facts.goals()
  const [first] = refs
  const names = namedBy(refs, ({ result }) => titled(result))
  const silentOnes = refs.filter(({ result }) => (result.check_ins ?? []).length === 0)
  const said =
    silentOnes.length === refs.length
      ? 'and nobody has said anything about it'
      : `and the last check-ins say no more`
  return {
    subject: subjectOfUnit(unit),
    severity: unit.level === 'Company' ? 'high' : 'medium',
    says: () => ({
      what: `${refs.length} of ${counted(count, 'key result', 'key results')} of ${sayUnit(unit)} ${refs.length === 1 ? 'stands' : 'stand'} where ${refs.length === 1 ? 'it' : 'they'} began on ${dayOf(cycle)}: ${namedBy(refs, sayStuck)}.`,
      why: `All of the way is left for ${counted(cycle.left, 'day', 'days')} after ${percent(cycle.progress)} of ${cycle.quarter}, ${said}: not begun, not measured, or given up.`,
      how_to_act: [
        act(at, {
          action: `Say of ${names} which it is: not begun, not measured, or given up; strike what is given up`,
          owner: first && ownerOf(first),
          role: roleOfUnit(unit),
          within: 'this_week',
          by: lastDay(cycle, at),
        }),
      ],
    }),
    basis: 'counted',
    extent: refs.length,
    evidence: () => [
      cite.computed(
        refs.length,
        'count',
        'key results without progress',
        refs.slice(0, MOST_CITED).map((ref) => cite.datum(pathOf(ref))),
      ),
      cite.computed(count, 'count', 'key results of the unit', [
        cite.datum(`${unit.path}.objectives`),
      ]),
      ...refs.slice(0, NAMED).flatMap((ref) => citeStuck(cite, ref)),
      ...citeCycle(cite, cycle, at),
    ],
    why_evidence: () => [
      cite.computed(
        cycle.progress,
        'ratio',
        'days since quarter_start / days from quarter_start to quarter_end',
        [cite.datum('company_okrs.quarter_start'), cite.datum('company_okrs.quarter_end')],
      ),
    ],
  }
}

/** Results without any progress after a quarter of the cycle. */
export const noProgressPastQuarter: Rule = {
  name: 'no_progress_past_quarter',
  area: 'okr',
  docs: {
    what: 'Key results that stand at their baseline, or at none of their milestones, though more than a quarter of the cycle has passed; one finding for each unit. What is done or not, what is to be kept and what went back are told elsewhere.',
    why: 'Nothing has happened, nothing is measured, or nobody means it any more; all three look alike.',
    act: 'Let the owner say which of the three it is.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: { no_progress_after: okrFigures.no_progress_after },
  check(facts, cite) {
    const nothing = withoutRunningCycle(facts)
    if (nothing !== null) return nothing
    const goals = facts.goals()
    if (goals.cycle.progress <= AFTER) return found([])
    return found(pickedPerUnit(goals, isStuck).map((one) => draftOf(one, facts, cite)))
  },
}
