import type { Company } from '../../model/company.ts'
import { type Goal, type Goals, supportedIds } from '../goals/goals.ts'
import type { Rollups } from '../goals/rollups.ts'
import { BLANK, issueOf, issueOfGoal, type OkrIssue, wordsOf } from './issue.ts'

/** Ids of priorities; undefined where the strategy names none. */
function priorityIds({ strategy }: Company): ReadonlySet<string> | undefined {
  const ids = strategy?.priorities?.flatMap(({ id }) => id ?? []) ?? []
  return ids.length === 0 ? undefined : new Set(ids)
}

function unknownOf(goal: Goal, objectives: ReadonlySet<string>, priorities?: ReadonlySet<string>) {
  const { supports_priority_id: priority } = goal.objective
  const unknown = supportedIds(goal.objective).filter((id) => !objectives.has(id))
  if (priority !== undefined && priorities?.has(priority) === false) unknown.push(priority)
  return unknown
}

/** Links of key results and objectives to what is not in the data. */
export function linksToNothing(goals: Goals, { broken }: Rollups, company: Company): OkrIssue[] {
  const objectives = new Set(goals.company.flatMap(({ objective }) => objective.id ?? []))
  const priorities = priorityIds(company)
  const said = (to: string, words: string) => ({
    kind: 'link_to_nothing' as const,
    what: `It links to '${to}', which 0 objectives, key results or priorities are called.`,
    rewrite: `${words} (for: ${BLANK})`,
  })
  const ofObjectives = goals.units
    .flatMap((unit) => unit.goals)
    .flatMap((goal) =>
      unknownOf(goal, objectives, priorities).map((to) =>
        issueOfGoal(goal, said(to, wordsOf(goal.objective))),
      ),
    )
  return [
    ...ofObjectives,
    ...broken.map(({ ref, to }) => issueOf(ref, said(to, wordsOf(ref.result)))),
  ]
}
