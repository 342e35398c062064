import * as fc from 'fast-check'
import type {
  Block,
  Cell,
  Chart,
  Inline,
  ListItem,
  ReportDocument,
  Tone,
  Unit,
} from '../document.ts'
import { control, emoji, longWord, markup, pipes, rightToLeft } from '../specimen/hostile-words.ts'

/** Texts: short words, any characters at all, and words made to break out. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(control, emoji, longWord, markup, pipes, rightToLeft, '', ' ', '\n', '|', '\\'),
  fc
    .array(
      fc.constantFrom(
        '|',
        '\\',
        '`',
        '*',
        '_',
        '<',
        '>',
        '&',
        '"',
        "'",
        '#',
        '\n',
        'a',
        ' ',
        '$',
        '1.',
        '-',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
  fc.lorem({ maxCount: 20 }),
)

const anyTone = fc.constantFrom<Tone>('good', 'warning', 'bad', 'info', 'neutral')
const units: Record<Unit, true> = {
  none: true,
  ratio: true,
  percent: true,
  points: true,
  usd: true,
  us_dollars: true,
  per_day: true,
  per_week: true,
  hours: true,
  days: true,
  weeks: true,
  months: true,
  times: true,
  count: true,
}
const anyUnit = fc.constantFrom(...(Object.keys(units) as Unit[]))
const anyNumber = fc.oneof(fc.double(), fc.double({ min: -2, max: 2, noNaN: true }), fc.integer())
const anyValue = fc.oneof(anyNumber, fc.constant(null))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const cells: { [Kind in Cell['kind']]: fc.Arbitrary<Cell> } = {
  text: fc.record({ kind: fc.constant('text'), text: anyText, strong: fc.boolean() }),
  number: fc.record(
    {
      kind: fc.constant('number'),
      value: anyNumber,
      unit: anyUnit,
      digits: fc.integer({ min: 0, max: 4 }),
      signed: fc.boolean(),
    },
    { requiredKeys: ['kind', 'value', 'unit'] },
  ),
  missing: fc.record({ kind: fc.constant('missing'), what: anyText }),
  date: fc.record({ kind: fc.constant('date'), on: fc.oneof(anyText, fc.constant('2025-02-28')) }),
  person: fc.record({ kind: fc.constant('person'), name: anyText, proposed: fc.boolean() }),
  status: fc.record({ kind: fc.constant('status'), tone: anyTone, label: anyText }),
  confidence: fc.record({
    kind: fc.constant('confidence'),
    level: fc.constantFrom('verified', 'medium', 'assumed'),
  }),
  source: fc.record(
    { kind: fc.constant('source'), path: anyText, file: anyText, line: fc.nat() },
    { requiredKeys: ['kind', 'path'] },
  ),
  code: fc.record({ kind: fc.constant('code'), text: anyText }),
}

export const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  anyText,
  fc.array(fc.oneof(anyText, ...Object.values(cells)), { maxLength: 4 }),
)

const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 4 })

const charts: { [Type in Chart['type']]: fc.Arbitrary<Chart> } = {
  bullet: fc.record({
    type: fc.constant('bullet'),
    value_label: anyText,
    mark_label: anyText,
    rows: few(
      fc.record(
        { label: anyText, group: anyText, value: anyValue, mark: anyNumber, tone: anyTone },
        { requiredKeys: ['label', 'value', 'tone'] },
      ),
    ),
  }),
  heat_map: fc.record({
    type: fc.constant('heat_map'),
    low: anyNumber,
    high: anyNumber,
    columns: few(anyText),
    rows: few(fc.record({ label: anyText, values: few(anyValue) })),
  }),
  panels: fc.record({
    type: fc.constant('panels'),
    mark_label: anyText,
    rows: few(fc.record({ label: anyText, marked: fc.boolean() })),
    series: few(fc.record({ label: anyText, unit: anyUnit, values: few(anyValue) })),
  }),
  line: fc.record({
    type: fc.constant('line'),
    unit: anyUnit,
    points: few(
      fc.record({
        on: fc.oneof(anyText, fc.constant('2025-01-31'), fc.constant('2025-02-28')),
        value: anyNumber,
      }),
    ),
    levels: few(fc.record({ label: anyText, value: anyNumber })),
  }),
  diagram: fc.record({
    type: fc.constant('diagram'),
    lanes: few(anyText),
    nodes: few(
      fc.record({
        label: anyText,
        lane: fc.nat(3),
        shape: fc.constantFrom('step', 'decision', 'start', 'end', 'data'),
        note: maybe(anyText),
        marked: maybe(fc.boolean()),
      }),
    ),
    links: few(fc.record({ from: fc.nat(3), to: fc.nat(3), label: maybe(anyText) })),
    mark_label: anyText,
  }),
}

const { item } = fc.letrec<{ item: ListItem }>((tie) => ({
  item: fc.record({ text: anyInline, items: maybe(fc.array(tie('item'), { maxLength: 2 })) }),
}))

const flat = {
  heading: fc.record({
    kind: fc.constant('heading'),
    level: fc.constantFrom(2, 3, 4),
    text: anyText,
    on_new_page: maybe(fc.constant(true)),
  }),
  paragraph: fc.record({ kind: fc.constant('paragraph'), text: anyInline }),
  list: fc.record({ kind: fc.constant('list'), ordered: fc.boolean(), items: few(item) }),
  table: fc.record({
    kind: fc.constant('table'),
    caption: maybe(anyText),
    columns: few(fc.record({ label: anyText, align: maybe(fc.constantFrom('left', 'right')) })),
    rows: few(few(anyInline)),
  }),
  facts: fc.record({
    kind: fc.constant('facts'),
    items: few(fc.record({ label: anyText, value: anyInline })),
  }),
  progress: fc.record({
    kind: fc.constant('progress'),
    label: anyInline,
    value: anyNumber,
    expected: maybe(anyNumber),
    tone: anyTone,
    note: maybe(anyInline),
  }),
  chart: fc.record({
    kind: fc.constant('chart'),
    title: anyText,
    chart: fc.oneof(...Object.values(charts)),
  }),
  code: fc.record({ kind: fc.constant('code'), language: anyText, text: anyText }),
} satisfies Partial<{ [Kind in Block['kind']]: fc.Arbitrary<Block> }>

const { block: anyBlock } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    ...Object.values(flat),
    fc.record({
      kind: fc.constant('callout' as const),
      tone: anyTone,
      title: anyText,
      blocks: tie('blocks'),
    }),
    fc.record({ kind: fc.constant('details' as const), summary: anyText, blocks: tie('blocks') }),
  ),
  blocks: fc.array(tie('block'), { maxLength: 3 }),
}))

/** Any report at all: every kind of block, cell and chart with any text and number in it. */
export const anyDocument: fc.Arbitrary<ReportDocument> = fc.record({
  title: anyText,
  subtitle: maybe(anyInline),
  notice: maybe(anyText),
  blocks: fc.array(anyBlock, { maxLength: 5 }),
})
