import { checkDocument } from './check-document.ts'
import { DEPTH_LIMIT, nowhere } from './document.ts'
import { type LoadResult, mergeLoaded } from './load.ts'
import { problemIn } from './report-problem.ts'
import { isDeeperThan } from './strip-map.ts'

/** Checks a document that is in memory already, such as an argument of a tool, and makes a company
 *  of it, as it was on the day `at`. Its places have no lines; the value is not changed.
 *  @param file how problems name the document */
export async function companyFromValue(
  value: unknown,
  file: string,
  at: string,
): Promise<LoadResult> {
  if (isDeeperThan(value, DEPTH_LIMIT)) {
    const hint = `at most ${DEPTH_LIMIT} levels can be read`
    const problem = problemIn(file, 'maps and lists are nested too deeply', { hint })
    return { ok: false, problems: [problem] }
  }
  const copy: unknown = value === undefined ? null : structuredClone(value)
  const checked = await checkDocument({ value: copy, problems: [], locate: nowhere }, file)
  const documents = checked.value ? [{ file, value: checked.value }] : []
  return mergeLoaded(documents, at, checked.problems)
}
