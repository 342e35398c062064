import { type ResultRef, targetOf } from '../goals/goals.ts'
import { meaningOf, titleOf, unitOf } from '../goals/words.ts'
import { linkNameOf, supportedIds } from '../link-names.ts'
import { BLANK, issueOf, type OkrIssue, valueIn, wordsOf } from './issue.ts'

/** What makes two key results one number: the process figure they stand for, else their words of
 *  meaning with unit and target; undefined where that does not tell. */
function numberOf({ result }: ResultRef): string | undefined {
  const { process, measure } = result
  if (process !== undefined && measure !== undefined) return `${process}\n${measure}`
  const words = [...meaningOf(titleOf(result))].sort()
  const target = targetOf(result)
  return words.length === 0 || target === undefined
    ? undefined
    : `${words.join(' ')}\n${unitOf(result)}\n${target}`
}

/** Whether one says that it is the other's number, or serves its objective. */
const isLinked = (a: ResultRef, b: ResultRef): boolean => {
  const names = new Set([linkNameOf(b.result), linkNameOf(b.goal.objective)])
  return (
    (a.result.links ?? []).some(({ to }) => to !== undefined && names.has(to)) ||
    supportedIds(a.goal.objective).some((to) => names.has(to))
  )
}

/** Key results of different units or objectives that are one number without a link between them. */
export function ownedTwice(refs: readonly ResultRef[]): OkrIssue[] {
  const groups = Map.groupBy(refs, numberOf)
  groups.delete(undefined)
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((other) => {
      if (first === undefined || first.goal === other.goal) return []
      if (isLinked(first, other) || isLinked(other, first)) return []
      const [mine, theirs] = [other.result.owner, first.result.owner]
      const who = (owner: string | undefined, { goal }: ResultRef) => owner ?? goal.unit.name
      return [
        issueOf(other, {
          kind: 'owned_twice',
          what: `It and '${titleOf(first.result)}' of ${who(theirs, first)} are 1 number, ${valueIn(other.result, targetOf(other.result))}; this one is of ${who(mine, other)}.`,
          rewrite: `${wordsOf(other.result)} (links: [{ to: ${first.result.id ?? BLANK}, rolls_up: same }])`,
        }),
      ]
    }),
  )
}
