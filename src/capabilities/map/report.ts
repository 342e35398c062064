import { listed } from '../../analyses/listed.ts'
import { reasonsNotToMap, reasonsToMap } from '../../knowledge/mapping.ts'
import type { Block, Cell, Inline, ReportDocument, Tone } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { columns, paragraph } from '../shared/cells.ts'
import type { ProcessMapped } from './capability.ts'
import { diagramOf } from './diagram.ts'

const person = (name: string | null): Inline => [
  name === null ? { kind: 'missing', what: 'owner' } : { kind: 'person', name },
]

const given = (text: string | null, what: string): Inline =>
  text === null ? [{ kind: 'missing', what }] : text

const dated = (on: string | null, what: string): Inline => [
  on === null ? { kind: 'missing', what } : { kind: 'date', on },
]

const answers: Record<'yes' | 'no' | 'not_known', { tone: Tone; label: string }> = {
  yes: { tone: 'info', label: 'yes' },
  no: { tone: 'neutral', label: 'no' },
  not_known: { tone: 'neutral', label: 'not known' },
}

const answer = (holds: keyof typeof answers): Cell => ({ kind: 'status', ...answers[holds] })

const verdicts: Record<ProcessMapped['worth_mapping']['verdict'], string> = {
  map_it: 'Worth a map.',
  leave_it: 'Better left without a map for now.',
  not_known: 'The data give no reason to map it, nor one against it.',
}

function verdict({ worth_mapping: { verdict: is, reasons, against } }: ProcessMapped): string {
  const isAgainst = is === 'leave_it'
  const because = isAgainst
    ? against.filter(({ holds }) => holds === 'yes').map(({ reason }) => reasonsNotToMap[reason])
    : reasons.filter(({ holds }) => holds === 'yes').map(({ reason }) => reasonsToMap[reason])
  return because.length === 0 ? verdicts[is] : `${verdicts[is].slice(0, -1)}: ${listed(because)}.`
}

function stepsTable({ nodes }: ProcessMapped): Block {
  return {
    kind: 'table',
    caption: 'Steps',
    columns: columns('>', 'What', 'Who', 'Tool', 'What comes of it'),
    rows: nodes
      .filter(({ step }) => step !== null)
      .map(({ label, lane, tool, output }, index): Inline[] => [
        `${index + 1}`,
        label,
        lane ?? '-',
        tool ?? '-',
        output ?? '-',
      ]),
  }
}

function reasonsTable({ worth_mapping: { reasons, against } }: ProcessMapped): Block {
  return {
    kind: 'table',
    caption: 'Reasons to map it, and to leave it',
    columns: columns('Reason', 'Holds', 'The data say'),
    rows: [
      ...reasons.map(({ reason, holds, because }): Inline[] => [
        `Map: ${reasonsToMap[reason]}`,
        [answer(holds)],
        because,
      ]),
      ...against.map(({ reason, holds, because }): Inline[] => [
        `Leave: ${reasonsNotToMap[reason]}`,
        [answer(holds)],
        because,
      ]),
    ],
  }
}

/** The drawing, what it starts from and ends with, its steps, and whether it is worth a map. */
export function mapReport(map: ProcessMapped): ReportDocument {
  const { process, kind, exceptions, unknown_next: unknown } = map
  const hasSteps = map.steps.length > 0
  const blocks: Block[] = [
    ...(map.purpose === null ? [] : [paragraph(map.purpose)]),
    {
      kind: 'facts',
      items: [
        { label: 'Owner', value: person(map.owner) },
        { label: 'Starts with', value: given(map.trigger, 'trigger') },
        { label: 'Done when', value: given(map.definition_of_done, 'definition of done') },
        { label: 'Last reviewed', value: dated(map.last_reviewed_on, 'review') },
        { label: 'Next review', value: dated(map.next_review_on, 'day of review') },
      ],
    },
    hasSteps
      ? {
          kind: 'chart',
          title: kind === 'swim_lane' ? `${process}, by who does what` : `${process}, step by step`,
          chart: diagramOf(map),
        }
      : paragraph([{ kind: 'missing', what: 'steps' }]),
    ...(unknown.length === 0
      ? []
      : [paragraph(`No step has the name that another leads to: ${listed(unknown)}.`)]),
    ...(hasSteps ? [stepsTable(map)] : []),
    ...(exceptions.length === 0
      ? []
      : [
          heading(2, 'Exceptions'),
          {
            kind: 'list' as const,
            ordered: false,
            items: exceptions.map(({ when, then: action }) => ({
              text: `If ${when ?? '?'}, then ${action ?? '?'}`,
            })),
          },
        ]),
    heading(2, 'Is it worth a map?'),
    paragraph(verdict(map)),
    reasonsTable(map),
  ]
  return {
    title: `Process map: ${process}`,
    subtitle: ['As of ', { kind: 'date', on: map.at }],
    blocks,
  }
}
