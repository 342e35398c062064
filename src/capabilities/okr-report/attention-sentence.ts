import type { NeedsAttention } from '../../analyses/okr/attention.ts'
import { lowerFirst } from '../../analyses/words.ts'
import { wholePercent } from '../../model/rounding.ts'

/** Why a key result needs attention: what its owner says of it lately, then what its pace does. */
export function attentionSentence({ pace, outlook: { confidence } }: NeedsAttention): string {
  return confidence === null
    ? pace.because
    : `Its owner is ${wholePercent(confidence)} confident; by pace, ${lowerFirst(pace.because)}`
}
