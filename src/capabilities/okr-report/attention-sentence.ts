import type { NeedsAttention } from '../../analyses/okr/attention.ts'
import { wholePercent } from '../../model/rounding.ts'

const lowerFirst = (text: string): string => text.replace(/^./u, (first) => first.toLowerCase())

/** Why a key result needs attention: what its owner says of it lately, then what its pace does. */
export function attentionSentence({ pace, outlook: { confidence } }: NeedsAttention): string {
  return confidence === null
    ? pace.because
    : `Its owner is ${wholePercent(confidence)} confident; by pace, ${lowerFirst(pace.because)}`
}
