import type { Company } from '../../model/company.ts'
import type { Situation } from '../../model/source.ts'
import { formatDate } from '../../reports/format-date.ts'
import { baselineOf, type ResultRef, targetOf } from '../goals/goals.ts'
import { keyResultsOf } from '../goals/key-results.ts'
import { titleOf } from '../goals/words.ts'
import { issueOf, type OkrIssue, valueIn, wordsOf } from './issue.ts'

type KeyResult = ResultRef['result']
type Earlier = Parameters<typeof titleOf>[0] & Parameters<typeof baselineOf>[0]

/** The key results of a company by their ids, but for ids that repeat. */
function byId(company: Company): Map<string, Earlier> {
  const found = new Map<string, Earlier | undefined>()
  for (const { keyResult } of keyResultsOf(company, ({ id }) => id !== undefined)) {
    const id = keyResult.id ?? ''
    found.set(id, found.has(id) ? undefined : keyResult)
  }
  return new Map([...found].flatMap(([id, one]) => (one === undefined ? [] : [[id, one]])))
}

const isReworded = (then: Earlier, now: KeyResult): boolean =>
  titleOf(then).trim() !== titleOf(now).trim()

const isMoved = (then: number | undefined, now: number | undefined): boolean =>
  then !== undefined && then !== now

const isRebaselined = (then: Earlier, now: KeyResult): boolean =>
  isMoved(baselineOf(then), baselineOf(now)) || isMoved(targetOf(then), targetOf(now))

const wayOf = (result: KeyResult, of: Earlier): string =>
  `from ${valueIn(result, baselineOf(of))} to ${valueIn(result, targetOf(of))}`

/** What the company's earlier versions say of the running cycle, the latest first. */
function* versionsOf({ company, past }: Situation) {
  const cycle = (one: Company) =>
    `${one.company_okrs?.quarter_start ?? ''} ${one.company_okrs?.quarter ?? ''}`
  for (const { day, state } of past?.versions() ?? []) {
    const then = state()?.company
    if (then !== undefined && cycle(then) === cycle(company)) yield { day, results: byId(then) }
  }
}

/** Key results whose words, baseline or target were others in an earlier version of the same cycle;
 *  the latest change of each is told. */
export function changedSince(situation: Situation, refs: readonly ResultRef[]): OkrIssue[] {
  const issues: OkrIssue[] = []
  const open = new Map(refs.map((ref) => [ref, { words: true, way: true }]))
  for (const { day, results } of versionsOf(situation)) {
    for (const [ref, wanted] of open) {
      const { result } = ref
      const then = results.get(result.id ?? '')
      if (then === undefined) continue
      if (wanted.words && isReworded(then, result)) {
        wanted.words = false
        const what = `On ${formatDate(day)} it said '${titleOf(then)}'.`
        issues.push(issueOf(ref, { kind: 'reworded', what, rewrite: wordsOf(then) }))
      }
      if (wanted.way && isRebaselined(then, result)) {
        wanted.way = false
        const what = `On ${formatDate(day)} it led ${wayOf(result, then)}, now ${wayOf(result, result)}.`
        const rewrite = `${wordsOf(result)}: ${wayOf(result, then)}`
        issues.push(issueOf(ref, { kind: 'rebaselined', what, rewrite }))
      }
    }
  }
  return issues
}
