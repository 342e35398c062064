import { wordsOf } from '../../model/plain-name.ts'
import type { Situation } from '../../model/source.ts'
import { baselineOf, currentOf, type Goals, isStepped, type ResultRef, targetOf } from './goals.ts'
import { type LinkedSame, samePair } from './linked-same.ts'
import { meaningOf, titleOf, unitOf } from './words.ts'

/** Short words that tell no two measures apart; others do, as in "uptime of EU" and "of US". */
const SMALL = new Set(['a', 'an', 'as', 'at', 'by', 'in', 'is', 'of', 'on', 'to', 'we'])
const LONG = /^\p{L}{3}/u

/** What a key result is to reach from where, in its unit; undefined where it has no such numbers, or a
 *  link says how it relates to others. */
function aimOf({ result }: ResultRef): string | undefined {
  const [target, current] = [targetOf(result), currentOf(result)]
  if (target === undefined || current === undefined) return undefined
  if (isStepped(result) || result.links !== undefined) return undefined
  return `${target} ${baselineOf(result) ?? 0} ${unitOf(result)}`
}

/** The words of a title that tell what is measured, in one order; its own target is none of them. */
function measureIn({ result }: ResultRef): string {
  const title = titleOf(result)
  const short = wordsOf(title.toLowerCase()).filter(
    (word) => !LONG.test(word) && !SMALL.has(word) && word !== String(targetOf(result)),
  )
  return [...meaningOf(title), ...new Set(short)].sort().join(' ')
}

/** Key results of one unit that are the same measure by all their words, with one unit, baseline and
 *  target, and stand at different values of one time. */
export function typedTwice({ units }: Goals, situation: Situation): LinkedSame[] {
  const found: LinkedSame[] = []
  for (const { results } of units) {
    const byAim = new Map<string, ResultRef[]>()
    results.forEach((ref) => {
      const aim = aimOf(ref)
      if (aim === undefined) return
      const same = byAim.get(aim)
      if (same === undefined) byAim.set(aim, [ref])
      else same.push(ref)
    })
    for (const refs of byAim.values()) {
      if (refs.every(({ result }) => currentOf(result) === currentOf(refs[0]?.result ?? {})))
        continue
      for (const [measure, [first, ...others]] of Map.groupBy(refs, measureIn)) {
        if (first === undefined || measure === '') continue
        for (const other of others) {
          const pair = samePair(first, other, true, situation)
          if (pair !== null) found.push(pair)
        }
      }
    }
  }
  return found
}
