import { ownerOf, type ResultRef, subjectOf } from '../../analyses/goals/goals.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import type { KeyResult } from '../../model/company.ts'
import { type Point, pointOf } from './points.ts'

type Milestone = NonNullable<KeyResult['milestone_dates']>[number]

/** A milestone as a line calls it. */
export const milestoneCalled = ({ title = 'Milestone' }: Milestone, result: KeyResult): string =>
  `${title} (${titleOf(result)})`

/** The milestones of key results that are meant, as lines of a report. */
export const milestonesOf = (
  refs: readonly ResultRef[],
  at: string,
  isMeant: (milestone: Milestone) => boolean,
): Point[] =>
  refs.flatMap((ref) =>
    (ref.result.milestone_dates ?? []).filter(isMeant).map((milestone) => {
      const { due_on } = milestone
      const late = due_on !== undefined && due_on < at ? 'Overdue: ' : ''
      const text = `${late}${milestoneCalled(milestone, ref.result)}`
      return pointOf('key_result', subjectOf(ref.result), text, ownerOf(ref), due_on)
    }),
  )
