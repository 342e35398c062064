import { type ImportPlan, writeImport } from '../../files/import/write-imported.ts'
import { reportProblems } from '../report-problems.ts'
import type { World } from '../world.ts'

const isYes = (answer: string | undefined): boolean => /^y(es)?$/i.test(answer?.trim() ?? '')

/** Writes what a plan changes, in front of a terminal after a yes; says why where it is refused.
 *  @param planned makes the plan anew, to see that nothing has changed since
 *  @param question undefined: nobody is asked
 *  @returns the exit code, and whether it was written */
export async function writePlan(
  world: World,
  plan: ImportPlan,
  planned: () => ImportPlan,
  at: string,
  question: string | undefined,
): Promise<{ code: number; isWritten: boolean }> {
  if (plan.changes.length === 0) return { code: 0, isWritten: false }
  if (question !== undefined && world.ask !== undefined) {
    if (!isYes(await world.ask(`\n${question} (y/N) `))) return { code: 0, isWritten: false }
  }
  const refused = await writeImport(plan, planned, at)
  if (refused.length === 0) return { code: 0, isWritten: true }
  return { code: await reportProblems(world, refused, false), isWritten: false }
}
