import type { Problem } from '../model/problem.ts'
import { jsonPieces } from './json.ts'
import type { World } from './world.ts'

/** What a command ends with (CONTRACTS: exit codes). */
export const exitCodes = { done: 0, failed: 1, bad_input: 2 } as const

/** Says what is wrong: as JSON where an answer would have been, else on standard error. Gives the
 *  exit code to end with: a full disk is no fault of the input. */
export async function reportProblems(
  world: World,
  problems: readonly Problem[],
  asJson: boolean,
): Promise<number> {
  const { problemsAsJson, problemsAsText } = await import('../files/show-problems.ts')
  if (asJson) {
    for (const piece of jsonPieces(problemsAsJson(problems)))
      await world.standardOutput.write(piece)
  } else await world.standardError.write(problemsAsText(problems))
  const { isDiskFull } = await import('../files/write-whole.ts')
  return problems.some(isDiskFull) ? exitCodes.failed : exitCodes.bad_input
}
