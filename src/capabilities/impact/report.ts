import type { HeldKind } from '../../analyses/impact/graph.ts'
import { counted } from '../../analyses/words.ts'
import { sum } from '../../model/sum.ts'
import type { Block, Cell, Column, Inline, ReportDocument } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { paragraph } from '../shared/cells.ts'
import type { HeldUp, Impact } from './capability.ts'

const kinds: Record<HeldKind, string> = {
  process: 'Process',
  key_result: 'Key result',
  objective: 'Objective',
  decision: 'Decision',
  action: 'Action',
  blocker: 'Blocker',
  incident: 'Incident',
  person: 'Person',
}

const called = ({ id, title }: { id: string; title: string | null }): string =>
  title === null || title === id ? id : `${id} ${title}`

const whoWaits = (count: number): string => counted(count, 'thing waits', 'things wait')

const columns: readonly {
  column: Column
  shown: (all: readonly HeldUp[]) => boolean
  cell: (held: HeldUp) => Inline
}[] = [
  {
    column: { label: 'What waits' },
    shown: () => true,
    cell: (held) => `${kinds[held.kind]}: ${called(held)}`,
  },
  {
    column: { label: 'Owner' },
    shown: () => true,
    cell: ({ owner }) =>
      owner === null ? [{ kind: 'missing', what: 'owner' }] : [{ kind: 'person', name: owner }],
  },
  {
    column: { label: 'Due' },
    shown: (all) => all.some(({ due_on }) => due_on !== null),
    cell: ({ due_on }) => (due_on === null ? '' : [{ kind: 'date', on: due_on }]),
  },
  {
    column: { label: 'To be made', align: 'right' },
    shown: (all) => all.some(({ open_usd }) => open_usd !== null),
    cell: ({ open_usd }) =>
      open_usd === null ? '' : [{ kind: 'number', value: open_usd, unit: 'usd' }],
  },
  {
    column: { label: 'Through' },
    shown: (all) => all.some(({ via }) => via.length > 0),
    cell: ({ via }) => via.join(' > '),
  },
]

/** Why the rows make another sum than the whole, where they do. */
function countedOnce({ held_up, open_usd }: Impact): Block[] {
  const rows = sum(held_up.map((held) => held.open_usd ?? 0))
  return open_usd === null || Math.round(rows) === Math.round(open_usd)
    ? []
    : [
        paragraph(
          'Each dollar is counted once: a goal that waits through its parts has only theirs at stake, and the parts of one that waits itself are within it.',
        ),
      ]
}

/** What waits, in a table, nearest first; then what waits for itself. */
export function impactReport(impact: Impact): ReportDocument {
  const { asked, behind, held_up, open_usd, cycles } = impact
  const money: (string | Cell)[] =
    open_usd === null
      ? []
      : [', with ', { kind: 'number', value: open_usd, unit: 'usd' }, ' still to be made']
  const shown = columns.filter((one) => one.shown(held_up))
  const table: Block = {
    kind: 'table',
    columns: shown.map(({ column }) => column),
    rows: held_up.map((held) => shown.map(({ cell }) => cell(held))),
  }
  return {
    title: `Held up behind ${asked}`,
    subtitle: behind.map((one) => `${kinds[one.kind]} ${called(one)}`).join('; '),
    blocks: [
      { kind: 'paragraph', text: [whoWaits(held_up.length), ...money, '.'] },
      ...(held_up.length === 0 ? [] : [table]),
      ...countedOnce(impact),
      ...(cycles.length === 0
        ? []
        : [
            heading(2, 'Circles'),
            {
              kind: 'list',
              ordered: false,
              items: cycles.map((circle) => ({
                text:
                  circle.length === 1
                    ? `${circle.join('')} waits for itself: it cannot begin.`
                    : `${circle.join(', ')} wait for each other: none of them can be first.`,
              })),
            } as const,
          ]),
    ],
  }
}
