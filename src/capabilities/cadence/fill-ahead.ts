import type { Facts } from '../../analyses/facts.ts'
import { resultsOf } from '../../analyses/goals/goals.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import { formatDate } from '../../reports/format-date.ts'
import { by, type Filled, filled } from './filled.ts'

interface Ahead {
  due_on: string
  line: string
}

/** Milestones and launches from a day on, which is that of the meeting. */
function roadmapAhead(facts: Facts, day: string): Ahead[] {
  const milestones = facts
    .goals()
    .units.flatMap(({ goals: own }) =>
      resultsOf(own).flatMap(({ result }) =>
        (result.milestone_dates ?? []).flatMap(({ title, due_on, done_on }) =>
          due_on !== undefined && due_on >= day && done_on === undefined
            ? [{ due_on, line: `${titleOf(result)}${title === undefined ? '' : `: ${title}`}` }]
            : [],
        ),
      ),
    )
  const launches = (facts.situation.company.changes ?? []).flatMap(({ name, launch_on: due_on }) =>
    due_on !== undefined && due_on >= day ? [{ due_on, line: `${name ?? 'a change'} begins` }] : [],
  )
  return [...milestones, ...launches]
}

const actionsAhead = (facts: Facts, day: string): Ahead[] =>
  (facts.situation.company.actions ?? []).flatMap(({ title, due_on, done_on, owner }) =>
    due_on !== undefined && due_on >= day && done_on === undefined
      ? [{ due_on, line: `${title ?? 'an action'}${by(facts, owner)}` }]
      : [],
  )

const datedLines = (ahead: Ahead[]): string[] =>
  ahead
    .sort((a, b) => (a.due_on < b.due_on ? -1 : 1))
    .map(({ due_on, line }) => `${formatDate(due_on)}: ${line}`)

/** What is due from the day of a meeting on. */
export const nextFrom = (facts: Facts, _: string | null, day: string): Filled =>
  filled(
    datedLines([...roadmapAhead(facts, day), ...actionsAhead(facts, day)]),
    `dated milestones, changes or actions from ${formatDate(day)} on`,
  )

/** The same for the whole company, for which what single people have to do is not meant. */
export const roadmapOf = (facts: Facts, _: string | null, day: string): Filled =>
  filled(
    datedLines(roadmapAhead(facts, day)),
    `dated milestones or changes from ${formatDate(day)} on`,
  )
