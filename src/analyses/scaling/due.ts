import { stageOrder } from '../../knowledge/stages.ts'
import type { Stage } from '../../model/company.ts'

/** Due and there, due and missing, there long before its time, or coming with the next stage. */
export type DueState = 'present' | 'missing' | 'too_early' | 'next' | 'unknown'

/** How far a stage is along, from 0. */
export const positionOf = (stage: Stage): number => stageOrder.indexOf(stage)

/** The state of something that a stage calls for, in a company of another. What is there before its
 *  stage is too early only where it is a burden then. Null where it is neither here nor near.
 *  @param there null where the data cannot tell */
export function dueState(
  of: Stage,
  company: Stage,
  there: boolean | null,
  isBurden = false,
): DueState | null {
  const ahead = positionOf(of) - positionOf(company)
  if (ahead <= 0) return there === null ? 'unknown' : there ? 'present' : 'missing'
  if (there === true) return isBurden ? 'too_early' : 'present'
  return ahead === 1 ? 'next' : null
}
