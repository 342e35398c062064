import type { Block, ListItem, ReportDocument } from '../../reports/document.ts'
import { formatDate } from '../../reports/format-date.ts'
import { heading } from '../shared/blocks.ts'
import { paragraph } from '../shared/cells.ts'
import { deciderCell } from '../shared/decider-cell.ts'
import { peopleCell } from '../shared/people-cell.ts'
import type { DecisionRequest } from './request.ts'
import type { Settled } from './settled.ts'

const optionLetter = (position: number): string =>
  String.fromCodePoint(('A'.codePointAt(0) ?? 0) + position)

const missingItem = ({ key, says }: DecisionRequest['missing'][number]): ListItem => ({
  text: [{ kind: 'code', text: key }, `: ${says}`],
})

/** What is said in place of a request for what is settled. */
const settledReport = (
  { id, title }: DecisionRequest,
  { state, says, reopen }: Settled,
): ReportDocument => ({
  title: `Decision request: ${title}`,
  ...(id === null ? {} : { subtitle: id }),
  blocks: [
    {
      kind: 'callout',
      tone: 'warning',
      title: `No request: it is ${state}`,
      blocks: [paragraph(`${says}.`), paragraph(reopen)],
    },
  ],
})

/** A request for a decision as it is posted. */
export function requestReport(request: DecisionRequest): ReportDocument {
  if (request.settled !== null) return settledReport(request, request.settled)
  const { title, context, options, recommendation, input_from, missing, warnings } = request
  const missed = (part: string) => ({ kind: 'missing', what: part }) as const
  const said = (value: string | null, what: string) => (value === null ? [missed(what)] : value)
  const optionBlocks: Block[] =
    options.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [{ label: '' }, { label: 'Option' }, { label: 'For and against' }],
            rows: options.map((one, i) => [optionLetter(i), one.title, one.trade_off]),
          },
        ]
  return {
    title: `Decision request: ${title}`,
    ...(request.id === null ? {} : { subtitle: request.id }),
    blocks: [
      ...(warnings.length === 0
        ? []
        : [
            {
              kind: 'callout',
              tone: 'warning',
              title: 'Before it is sent',
              blocks: [{ kind: 'list', ordered: false, items: warnings.map((text) => ({ text })) }],
            } as const,
          ]),
      {
        kind: 'facts',
        items: [
          { label: 'Context', value: said(context, 'context') },
          {
            label: 'Options',
            value: options.length === 0 ? [missed('options')] : `${options.length}, below`,
          },
          { label: 'Recommendation', value: said(recommendation, 'recommendation') },
          {
            label: 'Input from',
            value: input_from.length === 0 ? [missed('people to ask')] : peopleCell(input_from),
          },
          {
            label: 'Decides',
            value: deciderCell(request),
          },
          {
            label: 'Decide by',
            value: request.decide_by_given
              ? formatDate(request.decide_by)
              : `${formatDate(request.decide_by)} (proposed: two working days)`,
          },
          { label: 'If nobody answers', value: said(request.default, 'default') },
          {
            label: 'Default authorized by',
            value:
              request.default_authorized_by === null
                ? [missed('name'), ': without one the default is not taken']
                : peopleCell([request.default_authorized_by]),
          },
        ],
      },
      ...optionBlocks,
      ...(missing.length === 0
        ? []
        : [
            heading(2, 'Still to be said'),
            {
              kind: 'list',
              ordered: false,
              items: missing.map(missingItem),
            } as const,
          ]),
    ],
  }
}
