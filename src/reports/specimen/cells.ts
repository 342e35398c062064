import type { Cell, Tone, Unit } from '../document.ts'

export const tones: readonly Tone[] = ['good', 'warning', 'bad', 'info', 'neutral']

export const figures: readonly [unit: Unit, value: number][] = [
  ['none', 1234.5],
  ['ratio', 0.412],
  ['percent', 41.2],
  ['points', 3],
  ['usd', 2_800_000],
  ['per_day', 4],
  ['per_week', 9],
  ['hours', 24],
  ['days', 1],
  ['weeks', 13],
  ['months', 18],
  ['times', 1.8],
  ['count', 100_000],
]

export const cells: readonly [name: string, cell: Cell][] = [
  ['text', { kind: 'text', text: 'words' }],
  ['strong text', { kind: 'text', text: 'strong words', strong: true }],
  ['missing', { kind: 'missing', what: 'target lead time' }],
  ['missing without a name', { kind: 'missing', what: '' }],
  ['number that is none', { kind: 'number', value: Number.NaN, unit: 'usd' }],
  ['signed number', { kind: 'number', value: 12, unit: 'percent', signed: true }],
  ['exact number', { kind: 'number', value: 2_800_000, unit: 'usd', digits: 2 }],
  ['date', { kind: 'date', on: '2025-02-28' }],
  ['no date', { kind: 'date', on: 'end of week 8' }],
  ['person', { kind: 'person', name: 'VP Engineering' }],
  ['person proposed', { kind: 'person', name: 'VP Sales', proposed: true }],
  ...tones.map((tone): [string, Cell] => [
    `status ${tone}`,
    { kind: 'status', tone, label: `is ${tone}` },
  ]),
  ['verified', { kind: 'confidence', level: 'verified' }],
  ['medium', { kind: 'confidence', level: 'medium' }],
  ['assumed', { kind: 'confidence', level: 'assumed' }],
  [
    'source',
    { kind: 'source', path: 'processes[0].steps[1].current_queue', file: 'ops.json', line: 34 },
  ],
  ['source without file', { kind: 'source', path: 'metrics.arr_usd' }],
  ['code', { kind: 'code', text: 'coo okr | less `x`' }],
]
