import type { Block, ListItem, ReportDocument } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { criticItem } from '../shared/critic-items.ts'
import { writtenChain } from './calls.ts'
import { type RolesOutput, spokenRole } from './roles.ts'

const section = (title: string, items: readonly ListItem[]): Block[] =>
  items.length === 0 ? [] : [heading(2, title), { kind: 'list', ordered: false, items }]

const answerBlocks = (answer: RolesOutput['answers'][number]): Block[] => [
  heading(2, answer.question),
  {
    kind: 'paragraph',
    text: [{ kind: 'confidence', level: answer.confidence }, ' ', strong(answer.key_finding)],
  },
  {
    kind: 'list',
    ordered: false,
    items: [
      ...answer.data.map(
        ({ what, source, on }): ListItem => ({
          text: [
            `${what} (${source}`,
            ...(on === null ? [] : [', ', { kind: 'date', on } as const]),
            ')',
          ],
        }),
      ),
      { text: ['Caveat: ', answer.caveat] },
      { text: ['Chain: ', writtenChain(answer.chain)] },
      ...(answer.finding === null
        ? []
        : [{ text: [{ kind: 'code', text: `coo explain "${answer.finding}"` } as const] }]),
    ],
  },
]

const conflictItem = ({ about, answers }: RolesOutput['conflicts'][number]): ListItem => ({
  text: [strong(about), ': it cannot all be so. A person has to settle it; nothing was chosen.'],
  items: answers.map(({ role, says }) => ({ text: `${spokenRole(role)}: ${says}` })),
})

/** Questions between roles, as a page. */
export function rolesReport(output: RolesOutput): ReportDocument {
  const { at, company, chain, phase, answers, passed_on, asks, blocked, conflicts } = output
  const nothing = answers.length + asks.length + blocked.length + passed_on.length === 0
  return {
    title: `Questions between roles: ${company ?? 'your company'}`,
    subtitle: [
      'As of ',
      { kind: 'date', on: at },
      chain.length === 0 ? '.' : `. Called by ${writtenChain(chain)}.`,
      phase === null ? '' : ` Board meeting, phase ${phase}.`,
    ],
    blocks: [
      ...(nothing
        ? [{ kind: 'paragraph', text: 'No role has to be asked: 0 findings call for it.' } as const]
        : []),
      ...answers.flatMap(answerBlocks),
      ...section('Answers that conflict', conflicts.map(conflictItem)),
      ...section(
        'Own analysis',
        output.own_analysis.map(({ what, confidence }) => ({
          text: [{ kind: 'confidence', level: confidence }, ` ${what}`],
        })),
      ),
      ...section(
        'To pass on',
        passed_on.map(({ role, question }) => ({
          text: [strong(spokenRole(role)), `: ${question}`],
        })),
      ),
      ...section(
        'The COO asks',
        asks.map(({ role, when, question, chain: called }) => ({
          text: [strong(spokenRole(role)), `, as ${when}: ${question}`],
          items: [{ text: ['Chain: ', writtenChain(called)] }],
        })),
      ),
      ...section(
        'Blocked',
        blocked.map(({ role, question, because, assumption }) => ({
          text: [strong(spokenRole(role)), `: ${question === '' ? 'no question' : question}`],
          items: [{ text: `Blocked: ${because}` }, { text: assumption }],
        })),
      ),
      ...section('Before a decision of high stakes', output.critic.map(criticItem)),
    ],
  }
}
