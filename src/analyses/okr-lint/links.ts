import { type Goal, type Goals } from '../goals/goals.ts'
import type { YearsPriorities } from '../goals/priorities.ts'
import type { Rollups } from '../goals/rollups.ts'
import { supportedIds } from '../link-names.ts'
import { BLANK, issueOf, issueOfGoal, type OkrIssue, wordsOf } from './issue.ts'

/** A link that names nothing as it is written, and the id that is meant. */
interface Unknown {
  to: string
  meant: string | null
}

function unknownOf(goal: Goal, { called }: Goals, priorities: YearsPriorities): Unknown[] {
  const { supports_priority_id: priority } = goal.objective
  const unknown = supportedIds(goal.objective)
    .filter((to) => called.find(to) === undefined)
    .map((to) => ({ to, meant: called.meant(to)?.objective.id ?? null }))
  if (priority !== undefined && priorities.called?.find(priority) === undefined) {
    const meant = priorities.called?.meant(priority)?.id ?? null
    if (priorities.called !== null) unknown.push({ to: priority, meant })
  }
  return unknown
}

/** Links of key results and objectives to what is not in the data. */
export function linksToNothing(
  goals: Goals,
  { broken }: Rollups,
  priorities: YearsPriorities,
): OkrIssue[] {
  const said = ({ to, meant }: Unknown, words: string) => ({
    kind: 'link_to_nothing' as const,
    what: `It links to '${to}', which 0 objectives, key results or priorities are called${meant === null ? '' : `; '${meant}' is probably meant`}.`,
    rewrite: `${words} (for: ${meant ?? BLANK})`,
  })
  const ofObjectives = goals.units
    .flatMap((unit) => unit.goals)
    .flatMap((goal) =>
      unknownOf(goal, goals, priorities).map((one) =>
        issueOfGoal(goal, said(one, wordsOf(goal.objective))),
      ),
    )
  return [
    ...ofObjectives,
    ...broken.map(({ ref, ...one }) => issueOf(ref, said(one, wordsOf(ref.result)))),
  ]
}
