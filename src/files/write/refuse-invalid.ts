import type { Problem } from '../../model/problem.ts'
import { type LoadRequest, load } from '../load.ts'
import { readFile } from '../read-file.ts'
import { Refusal } from './refusal.ts'
import type { FileChange } from './state.ts'
import { realPath } from './target.ts'

const markOf = ({ file, path, message }: Problem): string => `${file}\n${path}\n${message}`

/** Loads the company as it would be; its faults are told as they would stand in the files.
 *  @param known what is wrong with it already */
export async function refuseInvalid(
  loading: LoadRequest,
  changes: readonly FileChange[],
  known: readonly Problem[] = [],
): Promise<void> {
  const files = new Map(changes.map(({ path, after }) => [path, after]))
  const then = await load({
    ...loading,
    readFile: (path, shown) => {
      const after = files.get(realPath(path))
      return after ? { ok: true, bytes: after } : readFile(path, shown)
    },
  })
  if (then.ok) return
  const before = new Set(known.map(markOf))
  const errors = then.problems.filter(
    (problem) => problem.severity === 'error' && !before.has(markOf(problem)),
  )
  if (errors.length === 0) return
  throw new Refusal(
    errors.map((problem) => ({
      ...problem,
      message: `nothing is written, for then: ${problem.message}`,
    })),
  )
}
