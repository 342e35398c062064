import { counted } from '../../analyses/words.ts'
import { enumerated } from '../../model/enumerated.ts'
import type { Block } from '../../reports/document.ts'
import { PROPOSED } from '../../reports/words.ts'
import { list, strong } from '../shared/blocks.ts'
import type { Brief, DecisionNeeded } from './brief.ts'

/** The findings that a decision is on, by their numbers on the page. */
function sayFindings({ finding, together_with }: DecisionNeeded, { findings }: Brief): string {
  const numbers = [finding, ...together_with].map(
    (id) => findings.findIndex((one) => one.id === id) + 1,
  )
  numbers.sort((a, b) => a - b)
  return `${numbers.length === 1 ? 'finding' : 'findings'} ${enumerated(numbers.map(String))}`
}

const sayProposed = (isNamed: boolean): string => (isNamed ? '' : PROPOSED)

/** The gravest decision with its options; of the others, who takes them. */
export function decisionBlocks(brief: Brief): Block[] {
  const [first, ...others] = brief.decisions_needed
  if (first === undefined) return []
  const { owner, owner_named, by, options, recommendation, question, together_with } = first
  const asked = together_with.length === 0 ? '' : ` ${question}`
  return [
    {
      kind: 'paragraph',
      text: [
        strong(owner),
        `${sayProposed(owner_named)}, by `,
        { kind: 'date', on: by },
        `, on ${sayFindings(first, brief)}:${asked}`,
      ],
    },
    list([
      ...options.map(({ title, trade_off }) => ({ text: [strong(title), `: ${trade_off}`] })),
      { text: [strong('Recommended: '), recommendation] },
    ]),
    ...(others.length === 0
      ? []
      : [
          list(
            others.map((other) => ({
              text: [
                `Also on ${sayFindings(other, brief)}: ${other.owner}${sayProposed(other.owner_named)}, by `,
                { kind: 'date', on: other.by },
                `, ${counted(other.options.length, 'option', 'options')}`,
              ],
            })),
          ),
        ]),
  ]
}
