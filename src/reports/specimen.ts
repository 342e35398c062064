import type { Block, ReportDocument } from './document.ts'
import { cells, figures, tones } from './specimen/cells.ts'
import { charts } from './specimen/charts.ts'
import { hostile } from './specimen/hostile.ts'
import { longWord, markup, pipes } from './specimen/hostile-words.ts'

const progress: readonly Block[] = [
  {
    kind: 'progress',
    label: 'Net new ARR $5.0M',
    value: 0.56,
    expected: 0.67,
    tone: 'warning',
    note: '$2.80M of $5.00M',
  },
  { kind: 'progress', label: 'Nothing yet', value: 0, expected: 0, tone: 'bad' },
  {
    kind: 'progress',
    label: ['Done, ', { kind: 'person', name: 'VP CS' }],
    value: 1,
    expected: 1,
    tone: 'good',
  },
  { kind: 'progress', label: longWord, value: 0.995, tone: 'info', note: markup },
]

/** A document with every block, cell, unit and chart, and with text that tries to break out. */
export const specimen: ReportDocument = {
  title: `Specimen of every block ${pipes}`,
  subtitle: [
    'As of ',
    { kind: 'date', on: '2025-02-28' },
    ', for ',
    { kind: 'text', text: 'renderers', strong: true },
  ],
  notice: 'These figures are invented & belong to <nobody>.',
  blocks: [
    { kind: 'heading', level: 2, text: 'Facts and cells' },
    {
      kind: 'facts',
      items: figures.map(([unit, value]) => ({
        label: unit,
        value: [{ kind: 'number', value, unit }],
      })),
    },
    {
      kind: 'facts',
      items: cells.map(([label, cell]) => ({ label, value: ['Here: ', cell, '.'] })),
    },
    { kind: 'facts', items: [] },
    { kind: 'heading', level: 3, text: 'Tables' },
    {
      kind: 'table',
      caption: 'Departments',
      columns: [
        { label: 'Department' },
        { label: 'People' },
        { label: 'Revenue per head' },
        { label: 'State' },
      ],
      rows: [
        [
          'Engineering',
          [{ kind: 'number', value: 34, unit: 'count' }],
          [{ kind: 'number', value: 212_000, unit: 'usd' }],
          [{ kind: 'status', tone: 'good', label: 'good' }],
        ],
        [
          'Sales',
          [{ kind: 'number', value: 1180, unit: 'count' }],
          [{ kind: 'number', value: 1_000_000, unit: 'usd' }],
          [{ kind: 'status', tone: 'bad', label: 'bad' }],
        ],
        [
          'Customer success',
          [{ kind: 'number', value: 12, unit: 'count' }],
          [{ kind: 'missing', what: 'revenue' }],
          [{ kind: 'status', tone: 'neutral', label: 'neutral' }],
        ],
      ],
    },
    { kind: 'table', columns: [{ label: 'Empty' }, { label: 'Table', align: 'right' }], rows: [] },
    { kind: 'table', columns: [], rows: [['no', 'names']] },
    {
      kind: 'table',
      columns: Array.from({ length: 14 }, (_, index) => ({ label: `Column ${index + 1}` })),
      rows: [Array.from({ length: 14 }, (_, index) => `a sentence in cell ${index + 1}`)],
    },
    { kind: 'heading', level: 4, text: 'Lists' },
    {
      kind: 'list',
      ordered: false,
      items: [
        { text: 'First' },
        {
          text: ['Second with ', { kind: 'code', text: 'code' }],
          items: [{ text: 'inside', items: [{ text: 'deeper' }] }],
        },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: Array.from({ length: 10 }, (_, index) => ({ text: `Step ${index + 1}` })),
    },
    { kind: 'list', ordered: false, items: [] },
    { kind: 'heading', level: 2, text: 'Progress' },
    ...progress,
    { kind: 'heading', level: 2, text: 'Charts' },
    ...charts,
    { kind: 'heading', level: 2, text: 'Callouts and details' },
    ...tones.map(
      (tone): Block => ({
        kind: 'callout',
        tone,
        title: `A callout that is ${tone}`,
        blocks: [{ kind: 'paragraph', text: 'What it says, and what to do about it.' }],
      }),
    ),
    { kind: 'callout', tone: 'info', title: 'Without words', blocks: [] },
    {
      kind: 'details',
      summary: 'Where this comes from',
      blocks: [
        {
          kind: 'paragraph',
          text: [{ kind: 'source', path: 'metrics.arr_usd', file: 'acme.yaml', line: 3 }],
        },
        {
          kind: 'callout',
          tone: 'warning',
          title: 'Nested',
          blocks: [...progress.slice(0, 1), { kind: 'code', language: 'sh', text: 'coo okr' }],
        },
      ],
    },
    { kind: 'code', language: 'sh', text: 'coo okr -f html \\\n  -o report.html' },
    ...hostile,
  ],
}
