import { isTrailing } from '../../analyses/goals/words.ts'
import type { NeedsAttention } from '../../analyses/okr/attention.ts'
import { wholePercent } from '../../model/rounding.ts'

/** Why a key result needs attention. A measure over months that are mostly past, such as retention,
 *  is not held against a straight line: it says how far it is, and that no rate foretells its end. */
export function paceSentence({ key_result, pace }: NeedsAttention): string {
  const { because, expected, needed_multiple: rate, score } = pace
  if (expected === null || rate === null || score === null || !isTrailing({ title: key_result })) {
    return because
  }
  return `${wholePercent(score)} of the way; it looks back over months that are mostly past, so that no straight line foretells where it ends.`
}
