import { type LoadRequest, type LoadResult, load } from '../../../files/load.ts'
import { readFile } from '../../../files/read-file.ts'
import { unread } from '../../../files/table-files.ts'

const EMPTY = new TextEncoder().encode('null')

/** Reads a folder of somebody's own. Files that are JSON or YAML of something else are told as
 *  problems and left out, so that they do not keep the rest from being read. */
export async function look(request: LoadRequest): Promise<LoadResult> {
  const whole = await load(request)
  if (whole.ok) return whole
  const errors = whole.problems.filter(({ severity }) => severity === 'error')
  const faulty = new Set(errors.map(({ file }) => file))
  const rest = await load({
    ...request,
    readFile: (path, shown) =>
      faulty.has(shown) ? { ok: true, bytes: EMPTY } : readFile(path, shown),
  })
  if (!rest.ok) return whole
  const told = errors.map((problem) => ({ ...problem, severity: 'warning' as const }))
  const { loaded } = rest
  const left = [...faulty].flatMap((file) =>
    file === null ? [] : unread(file, ...errors.filter((error) => error.file === file)),
  )
  return {
    ok: true,
    loaded: {
      ...loaded,
      warnings: [...told, ...loaded.warnings],
      recognised: [...loaded.recognised, ...left],
    },
  }
}
