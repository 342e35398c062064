import type { Facts } from '../../../analyses/facts.ts'
import { ownerOf, pathOf, type ResultRef, subjectOf } from '../../../analyses/goals/goals.ts'
import {
  outlookOfGoal,
  outlookOfResult,
  scoreOfGoal,
  shortOf,
} from '../../../analyses/goals/outlook.ts'
import { confidenceFigures } from '../../../knowledge/confidence.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import { valueKey } from '../../../model/value-key.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { type Ceiling, ceilingOf } from '../process/support/goal-output.ts'
import { valuePath } from './support/evidence.ts'
import { withoutCompanyGoals, withoutRunningCycle } from './support/guard.ts'
import { lastDay } from './support/last-day.ts'
import { endOf, type Hard, hardOf, type OffPace } from './support/off-pace.ts'
import { citeCeiling, evidenceOf } from './support/off-pace-evidence.ts'
import { whatOf, whyOf } from './support/off-pace-words.ts'
import { paceOptions } from './support/options.ts'
import { askSure, sureChoice } from './support/owner-sure.ts'
import { titled } from './support/say.ts'

/** What can be decided on a result. */
function choiceOn(hard: Hard, ceiling: Ceiling | null, facts: Facts) {
  const { ref, line, multiple, sure } = hard
  const behind = { goal: line.goal, end: endOf(hard), multiple }
  const options = paceOptions(ref, behind, ceiling, facts.goals().cycle)
  return sure === null ? { options } : sureChoice(options, ref, sure)
}

/** @param disputed results whose value another one contradicts: on those nothing is decided yet */
function draftOf(
  off: OffPace,
  facts: Facts,
  cite: Cite,
  limited: Ceiling | null,
  disputed: ReadonlySet<ResultRef>,
): Draft {
  const { goal, outlook, hard } = off
  const { at, sources } = facts.situation
  const isDated = (ref: ResultRef): boolean =>
    sources.dateOf(`${pathOf(ref)}.${valueKey(ref.result)}`) !== undefined
  const [first] = hard
  const ceiling = limited !== null && limited.ref === first?.ref ? limited : null
  const isOff = (ref: ResultRef) => outlookOfResult(ref, at).standing === 'off_track'
  const worst = first?.ref ?? goal.results.find(isOff)
  const name = titled(worst?.result ?? goal.objective)
  const isDisputed = worst !== undefined && disputed.has(worst)
  return {
    subject: subjectOf(goal.objective),
    severity: outlook.standing === 'off_track' ? 'high' : 'medium',
    says: () => ({
      what: whatOf(off, facts),
      why: whyOf(off, facts.goals().cycle, at),
      how_to_act: [
        act(at, {
          action: isDisputed
            ? `Settle the value of ${name}, then decide what is added or cut`
            : first?.sure
              ? askSure(first.ref, first.sure)
              : `Decide on ${name}: what is added, what is cut, or which miss is announced`,
          owner: worst ? ownerOf(worst) : goal.objective.owner,
          role: 'CEO',
          within: 'this_week',
          by: lastDay(facts.goals().cycle, at),
        }),
      ],
      ...(first && !isDisputed ? choiceOn(first, ceiling, facts) : {}),
    }),
    basis: 'reported',
    extent: shortOf(goal, at, facts.goals().cycle, isDated),
    behind: 1 - (scoreOfGoal(goal) ?? 1),
    assumed: first?.net?.churn?.assumed ?? [],
    // A rate that is needed is told by no other rule.
    tells: () =>
      first === undefined ? goal.results.filter(isOff).map((ref) => valuePath(ref, 'current')) : [],
    evidence: () => evidenceOf(off, facts, cite),
    why_evidence: () => (first && ceiling ? citeCeiling(first, ceiling, cite) : []),
  }
}

/** Company objectives that their pace or their owners' word leaves short. */
export const objectiveOffPace: Rule = {
  name: 'objective_off_pace',
  area: 'okr',
  docs: {
    what: "A company objective that is off track by the weighted outlook of its results (their owners' recent confidence first, else pace; a limit that is kept does not lift it), or holds a result that needs more than 1.75 times its rate so far, counted until the day its value is of. Trailing measures, milestones and levels to keep have no rate.",
    why: 'The rate that is needed grows with every week of waiting, and the choices shrink.',
    act: 'Decide now: add, cut, or announce the miss.',
  },
  needs: [
    'company_okrs',
    'metrics',
    'metric_history',
    'department_okrs',
    'team_okrs',
    'processes',
    'working_hours',
  ],
  figures: {
    confident: okrFigures.confident,
    doubtful: okrFigures.doubtful,
    on_track_score: okrFigures.on_track_score,
    at_risk_counts: goalFigures.at_risk_counts,
    fresh_days: confidenceFigures.fresh_days,
  },
  check(facts, cite) {
    const nothing = withoutRunningCycle(facts) ?? withoutCompanyGoals(facts)
    if (nothing !== null) return nothing
    const { at } = facts.situation
    const nets = new Map(facts.netGoals().map((net) => [net.parent, net]))
    const limited = ceilingOf(facts)
    const disputed = new Set(facts.linkedSame().flatMap(({ parent, part }) => [parent, part]))
    const drafts: Draft[] = []
    for (const goal of facts.goals().company) {
      const outlook = outlookOfGoal(goal, at)
      const hard = hardOf(goal, facts, nets)
      if (hard.length === 0 && outlook.standing !== 'off_track') continue
      drafts.push(draftOf({ goal, outlook, hard }, facts, cite, limited, disputed))
    }
    return found(drafts)
  },
}
