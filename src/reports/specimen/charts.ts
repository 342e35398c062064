import type { Block } from '../document.ts'
import { longWord, markup, pipes, rightToLeft } from './hostile-words.ts'

export const charts: readonly Block[] = [
  {
    kind: 'chart',
    title: 'Scores against where they should be by now',
    chart: {
      type: 'bullet',
      value_label: 'score',
      mark_label: 'expected by now',
      rows: [
        {
          label: 'Grow recurring revenue',
          group: 'Company',
          value: 0.56,
          mark: 0.56,
          tone: 'good',
        },
        { label: longWord, group: 'Company', value: 0.18, mark: 0.56, tone: 'bad' },
        { label: markup, group: 'Sales | EMEA', value: 0.44, mark: 0.56, tone: 'warning' },
        {
          label: 'Not measured yet',
          group: 'Sales | EMEA',
          value: null,
          mark: 0.56,
          tone: 'neutral',
        },
        { label: 'Done', group: 'Product', value: 1, mark: 1, tone: 'good' },
        { label: 'Not begun', group: 'Product', value: 0, tone: 'info' },
        { label: 'Beyond its ends', group: 'Product', value: 1.4, mark: -0.2, tone: 'good' },
      ],
    },
  },
  {
    kind: 'chart',
    title: 'Maturity by process',
    chart: {
      type: 'heat_map',
      low: 1,
      high: 5,
      columns: [
        'Documentation',
        'Ownership',
        'Metrics',
        'Automation',
        'Consistency',
        'Feedback loop',
      ],
      rows: [
        { label: 'Customer onboarding', values: [1, 2, 3, 4, 5, null] },
        { label: `Incident response ${pipes}`, values: [2.5, 3.5, 4.5, 1.2, 0, 9] },
        { label: 'Vendor procurement', values: [] },
      ],
    },
  },
  {
    kind: 'chart',
    title: 'Throughput and queue per step',
    chart: {
      type: 'panels',
      mark_label: 'constraint',
      rows: [
        { label: 'Kickoff call' },
        { label: 'Technical setup', marked: true },
        { label: 'Data migration and validation with the customer' },
        { label: rightToLeft },
      ],
      series: [
        { label: 'Throughput', unit: 'per_day', values: [4, 2, 3.5, null] },
        { label: 'Queue', unit: 'count', values: [3, 8, 0] },
        { label: 'Wait', unit: 'hours', values: [16, 48, 24, 8] },
      ],
    },
  },
  {
    kind: 'chart',
    title: 'Net revenue retention',
    chart: {
      type: 'line',
      unit: 'percent',
      points: [
        { on: '2024-09-30', value: 111 },
        { on: '2024-10-31', value: 112.5 },
        { on: '2024-11-30', value: 109 },
        { on: '2025-01-31', value: 107.2 },
        { on: '2025-02-28', value: 108 },
      ],
      levels: [
        { label: 'Target', value: 115 },
        { label: 'Mean <b>|</b>', value: 109.5 },
      ],
    },
  },
  {
    kind: 'chart',
    title: 'One point',
    chart: { type: 'line', unit: 'usd', points: [{ on: '2025-02-28', value: 5 }], levels: [] },
  },
  {
    kind: 'chart',
    title: 'Handoff <i>',
    chart: {
      type: 'diagram',
      lanes: ['Sales', 'Customer success & friends'],
      nodes: [
        { label: 'Deal closed', lane: 0, shape: 'start' },
        { label: 'Fill the handoff document | all of it', lane: 0, shape: 'step' },
        { label: 'Complete?', lane: 1, shape: 'decision' },
        { label: 'Kickoff with the customer', lane: 1, shape: 'step', marked: true },
        { label: 'Notes', lane: 1, shape: 'data', note: 'CRM' },
        { label: 'Done', lane: 1, shape: 'end' },
      ],
      links: [
        { from: 0, to: 1 },
        { from: 1, to: 2 },
        { from: 2, to: 3, label: 'yes' },
        { from: 2, to: 1, label: 'no, <b>something</b> is missing' },
        { from: 3, to: 4 },
        { from: 4, to: 5 },
      ],
      mark_label: 'constraint',
    },
  },
  ...emptyCharts(),
]

function emptyCharts(): Block[] {
  return [
    { type: 'bullet', value_label: 'score', mark_label: 'expected', rows: [] } as const,
    { type: 'heat_map', low: 1, high: 5, columns: [], rows: [] } as const,
    { type: 'panels', mark_label: 'constraint', rows: [], series: [] } as const,
    { type: 'line', unit: 'none', points: [], levels: [] } as const,
    { type: 'diagram', lanes: [], nodes: [], links: [], mark_label: '' } as const,
  ].map((chart) => ({ kind: 'chart', title: `Empty ${chart.type}`, chart }))
}
