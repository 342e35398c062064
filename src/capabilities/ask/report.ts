import { quoted } from '../../analyses/words.ts'
import { shortSourceNames } from '../../knowledge/source-names.ts'
import type { SourceName } from '../../knowledge/sources.ts'
import type { Block, Cell, Inline, ReportDocument } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { columns } from '../shared/cells.ts'
import type { Ask } from './ask.ts'

const typed = (command: string): readonly Cell[] => [{ kind: 'code', text: `coo ${command}` }]

function whyOf({ because, situation, source }: NonNullable<Ask['chosen']>): Inline {
  const words = because.map((one) => `“${one}”`).join(', ')
  return situation === null
    ? `It was heard in ${words}`
    : `It was heard in ${words}; the ${shortSourceNames[source as SourceName]} has it for: ${situation}`
}

/** More than these are not told by name. */
const TOLD_PROCESSES = 9

function whichProcess({ taken, because, others }: NonNullable<Ask['which_process']>): Inline {
  const reason =
    because === 'limits_the_company'
      ? 'it holds the step that limits the company'
      : 'it is the first of the list'
  const told = others.slice(0, TOLD_PROCESSES).map(quoted).join(', ')
  const rest = others.length > TOLD_PROCESSES ? ` and ${others.length - TOLD_PROCESSES} more` : ''
  return `Which process is meant? ${quoted(taken)} is taken, since ${reason}; the others are ${told}${rest}`
}

const missingBlocks = ({ missing }: Ask): Block[] =>
  missing.length === 0
    ? []
    : [
        heading(2, 'What it still needs'),
        {
          kind: 'list',
          ordered: false,
          items: missing.map(({ ask }) => ({ text: ask })),
        },
      ]

const consideredBlocks = ({ considered, is_close }: Ask): Block[] =>
  considered.length === 0
    ? []
    : [
        heading(2, is_close ? 'It may also be this' : 'What else was considered'),
        {
          kind: 'table',
          columns: columns('What one gets', 'Heard in', 'Command'),
          rows: considered.map(({ produces, because, command }) => [
            produces,
            because.join(', '),
            typed(command),
          ]),
        },
      ]

/** Which command or way of thinking answers a request, and why. */
export function askReport(output: Ask): ReportDocument {
  const { question, chosen, known, which_process } = output
  if (chosen === null) {
    return {
      title: 'No answer was found',
      subtitle: `“${question}”`,
      blocks: [
        {
          kind: 'callout',
          tone: 'warning',
          title: 'Nothing in this says what is asked for',
          blocks: [
            {
              kind: 'paragraph',
              text: [
                ...typed('brief'),
                ' says what matters most now; each of the others answers one thing.',
              ],
            },
          ],
        },
        heading(2, 'What can be asked for'),
        {
          kind: 'list',
          ordered: false,
          items: known.map(({ produces, command }) => ({
            text: [...typed(command), `: ${produces}`],
          })),
        },
      ],
    }
  }
  return {
    title: chosen.produces,
    subtitle: `“${question}”`,
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Type', value: typed(chosen.command) },
          ...(chosen.framework === null ? [] : [{ label: 'Framework', value: chosen.framework }]),
          { label: 'Why this', value: whyOf(chosen) },
          ...(which_process === null
            ? []
            : [{ label: 'Of which', value: whichProcess(which_process) }]),
        ],
      },
      ...missingBlocks(output),
      ...consideredBlocks(output),
    ],
  }
}
