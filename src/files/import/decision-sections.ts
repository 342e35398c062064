import type { Company } from '../../model/company.ts'
import type { MarkdownBlock } from './markdown-blocks.ts'

export type Decision = NonNullable<Company['decisions']>[number]

/** What a part of a decision record holds. */
export type Key =
  | 'status'
  | 'decided_on'
  | 'title'
  | 'context'
  | 'options'
  | 'rationale'
  | 'outcome'
  | 'owner'
  | 'reversible'
  | 'review_on'
  | 'decide_by'
  | 'default'
  | 'ignored'

/** What sections and labels of decision records hold, by the key that it goes to. */
const SECTIONS: readonly [Key, RegExp][] = [
  ['status', /^status$/i],
  ['decided_on', /^(?:date|decided on|decision date)$/i],
  ['title', /^(?:decision|subject)$/i],
  [
    'context',
    /^(?:context(?: and problem statement)?|problem(?: statement)?|background|issue|(?:decision )?drivers)$/i,
  ],
  ['options', /^(?:considered options|options(?: considered)?|alternatives(?: considered)?)$/i],
  ['rationale', /^(?:decision outcome|rationale|decision made|justification|recommendation)$/i],
  ['outcome', /^(?:outcome)$/i],
  ['owner', /^(?:owner|decision[- ]makers?|deciders?|decided by|decider)$/i],
  ['reversible', /^reversible$/i],
  ['review_on', /^(?:review(?: date| on)?)$/i],
  ['decide_by', /^decide by$/i],
  ['default', /^if no response$/i],
  ['ignored', /^(?:input needed from|consulted|informed|technical story)$/i],
]

/** What a section or label of this name holds. */
export const keyFor = (label: string): Key | undefined =>
  SECTIONS.find(([, name]) => name.test(label.trim()))?.[0]

const REVERSIBLE: readonly [NonNullable<Decision['reversible']>, RegExp][] = [
  ['partially', /^part/i],
  ['no', /^(?:no?|false|irreversible|one[- ]way.*)$|^(?:no|not)\b/i],
  ['yes', /^(?:y(?:es)?|true|reversible|two[- ]way.*)$|^yes\b/i],
]

/** Whether a decision can be taken back, as cells and sections say it. */
export const reversibleOf = (text: string) => REVERSIBLE.find(([, words]) => words.test(text))?.[0]

/** A line such as `**Owner:** Ana`, `Date: 2026-01-02` or `- Status: accepted`. */
export const LABELLED =
  /^(?:\*\*|__)?([\p{L}][\p{L} -]{1,30}?)\s*(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(.*)$/u

/** Whether a Markdown text is a decision record: it says what was considered and what was decided. */
export function looksLikeDecision(blocks: readonly MarkdownBlock[]): boolean {
  const keys = new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'table') return []
      const label = block.kind === 'heading' ? block.text : LABELLED.exec(block.raw)?.[1]
      return label === undefined ? [] : (keyFor(label) ?? [])
    }),
  )
  const isDecided = keys.has('rationale') || keys.has('title')
  const hasReason = keys.has('context') || keys.has('options')
  const isAdr = blocks.some((block) => block.kind === 'heading' && /^decision$/i.test(block.text))
  return (isDecided || isAdr) && hasReason
}
