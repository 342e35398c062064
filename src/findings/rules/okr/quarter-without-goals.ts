import type { EndedCycle } from '../../../analyses/goals/cycles.ts'
import { isOver } from '../../../analyses/goals/goals.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { addDays, daysBetween } from '../../../model/dates.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { citeEnded } from './support/ended.ts'
import { withoutResults } from './support/guard.ts'

const WITHIN = valueOf(goalFigures.next_goals_within)
const GRAVE = valueOf(goalFigures.days_without_goals)

/** How the cycle that ended came out, by its last figures. */
function sayEnd({ results, reached }: EndedCycle): string {
  const open = results - reached
  if (results === 1) {
    return reached === 1
      ? 'Its 1 key result reached its target.'
      : 'By the last figures its 1 key result had not reached its whole target; nothing says whether it still counts.'
  }
  if (open === 0) return `All ${results} key results reached their target.`
  const others = open === 1 ? 'the other still counts' : `the other ${open} still count`
  const whether = reached === 0 ? 'they still count' : others
  return `By the last figures ${reached} of ${results} key results had reached their whole target; nothing says whether ${whether}.`
}

/** A quarter is over, and no goals follow it. */
export const quarterWithoutGoals: Rule = {
  name: 'quarter_without_goals',
  area: 'okr',
  docs: {
    what: 'The latest cycle in the data ended more than 7 days ago, and none follows it; over 30 days it is critical.',
    why: 'Goals whose time is over steer nobody: pace, days left and what to decide about them are past, and work since then is held against nothing.',
    act: 'Score what ended, strike or carry over what is open, and set the goals of the quarter that runs.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs', 'okr_history'],
  figures: {
    next_goals_within: goalFigures.next_goals_within,
    days_without_goals: goalFigures.days_without_goals,
  },
  check(facts, cite) {
    const nothing = withoutResults(facts)
    if (nothing !== null) return nothing
    const { at, company } = facts.situation
    const { cycle } = facts.goals()
    const end = company.company_okrs?.quarter_end
    if (!cycle.known || end === undefined) return silent('quarter_start and quarter_end')
    const days = daysBetween(end, at)
    const isPlanned = (company.okr_history ?? []).some(
      ({ company_okrs }) => (company_okrs?.quarter_end ?? '') > at,
    )
    if (!isOver(cycle) || days <= WITHIN || isPlanned) return quiet
    const [last] = facts.endedCycles()
    const scored = last !== undefined && last.end === end && last.results > 0 ? last : undefined
    return found([
      {
        subject: 'company',
        severity: days > GRAVE ? 'critical' : 'high',
        says: () => ({
          what: `${cycle.quarter} ended on ${formatDate(end)}, ${counted(days, 'day', 'days')} ago, and no goals for the time since are in the data.`,
          why: `${scored === undefined ? '' : `${sayEnd(scored)} `}What is done since is held against no target, and what is said of pace is as it stood at the end.`,
          how_to_act: [
            act(at, {
              action: `Close ${cycle.quarter}: score each key result, strike or carry over what is open, and set the goals of the quarter that runs`,
              owner: undefined,
              role: 'COO',
              within: 'this_week',
            }),
          ],
        }),
        basis: 'counted',
        why_basis: 'reported',
        since: addDays(end, WITHIN + 1),
        evidence: () => [
          cite.computed(days, 'days', 'today - quarter_end', [
            cite.datum('company_okrs.quarter_end'),
          ]),
          cite.knowledge(
            'goals.next_goals_within',
            goalFigures.next_goals_within.statements[0],
            'days',
          ),
        ],
        why_evidence: () => {
          if (scored === undefined) return []
          const { reached, results } = citeEnded(cite, scored)
          return [reached, results]
        },
      },
    ])
  },
}
