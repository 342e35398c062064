import { addDays, WEEK_DAYS } from '../model/dates.ts'
import { checkDocument } from './check-document.ts'
import { DEPTH_LIMIT, nowhere } from './document.ts'
import { type LoadResult, mergeLoaded } from './load.ts'
import { pastOf } from './past.ts'
import { problemIn } from './report-problem.ts'
import { isDeeperThan } from './strip-map.ts'

/** Checks a document that is in memory already, such as an argument of a tool, and makes a company
 *  of it, as it was on the day `at`. Its places have no lines; the value is not changed.
 *  @param file how problems name the document
 *  @param since the day to compare with; absent: a week before */
export async function companyFromValue(
  value: unknown,
  file: string,
  at: string,
  since?: string,
): Promise<LoadResult> {
  if (isDeeperThan(value, DEPTH_LIMIT)) {
    const hint = `at most ${DEPTH_LIMIT} levels can be read`
    const problem = problemIn(file, 'maps and lists are nested too deeply', { hint })
    return { ok: false, problems: [problem] }
  }
  const copy: unknown = value === undefined ? null : structuredClone(value)
  const checked = await checkDocument({ value: copy, problems: [], locate: nowhere }, file)
  const documents = checked.value ? [{ file, value: checked.value }] : []
  const now = mergeLoaded(documents, at, checked.problems)
  if (now.ok) {
    const { situation } = now.loaded
    situation.past = pastOf(documents, situation, since ?? addDays(at, -WEEK_DAYS))
  }
  return now
}
