import { counted, quoted } from '../../analyses/words.ts'
import { enumerated } from '../../model/enumerated.ts'
import type { RuledOut } from '../../model/finding.ts'
import { dayOf } from '../../model/hours.ts'
import type { Block } from '../../reports/document.ts'
import { formatDate } from '../../reports/format-date.ts'
import { PROPOSED } from '../../reports/words.ts'
import { list, strong } from '../shared/blocks.ts'
import type { Brief } from './brief.ts'
import type { DecisionNeeded } from './decision-needed.ts'

/** The findings that a decision is on, by their numbers on the page. */
function sayFindings({ finding, together_with }: DecisionNeeded, { findings }: Brief): string {
  const numbers = [finding, ...together_with].map(
    (id) => findings.findIndex((one) => one.id === id) + 1,
  )
  numbers.sort((a, b) => a - b)
  return `${numbers.length === 1 ? 'finding' : 'findings'} ${enumerated(numbers.map(String))}`
}

/** "'Cut burn now' was rejected on 5 Nov 2026 (D-7)" */
function saySettled({ decision, entry, status, on }: RuledOut): string {
  const day = on === null ? '' : ` on ${formatDate(dayOf(on))}`
  const id = decision === entry ? '' : ` (${decision})`
  return `${quoted(entry)} was ${status}${day}${id}`
}

const sayProposed = (isNamed: boolean): string => (isNamed ? '' : PROPOSED)

const sayOptions = ({ options }: DecisionNeeded): string =>
  options.length === 0
    ? 'no option is left by the decision log'
    : counted(options.length, 'option', 'options')

/** The gravest decision with its options; of the others, who takes them. */
export function decisionBlocks(brief: Brief): Block[] {
  const [first, ...others] = brief.decisions_needed
  if (first === undefined) return []
  const { owner, owner_named, by, options, ruled_out, recommendation, question, together_with } =
    first
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
      ...[...new Set(ruled_out.map(saySettled))].map((text) => ({
        text: [strong('Settled: '), text],
      })),
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
                `, ${sayOptions(other)}`,
              ],
            })),
          ),
        ]),
  ]
}
