import type { Evidence, Finding, Value } from '../../model/finding.ts'
import type { Block, Cell, Inline, ListItem, ReportDocument } from '../../reports/document.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { companyCurrency } from '../../reports/money-sign.ts'
import { ownerCells } from '../shared/owner-cells.ts'
import type { Explanation } from './capability.ts'

const said = (value: Value, unit: string | null): string =>
  `${value === null ? 'not given' : String(value)}${unit === null ? '' : ` ${unit}`}`

/** Whether an amount is in US dollars whatever the company's currency: a figure of ours, a rate, and
 *  what is computed from one. */
const isOfDollars = (piece: Evidence): boolean =>
  piece.unit === 'usd' &&
  (piece.kind === 'knowledge' ||
    (piece.kind === 'datum' && piece.path.startsWith('fx.')) ||
    (piece.kind === 'computed' && piece.inputs.some(isOfDollars)))

/** The unit of a piece, where it has one; of amounts of the company the currency they are in. */
function unitOf(piece: Evidence): string | null {
  if (piece.unit === 'none') return null
  return piece.unit === 'usd' && !isOfDollars(piece) ? companyCurrency().toLowerCase() : piece.unit
}

/** A computed figure to the digits that are read; the JSON form has all of them. */
const computed = (value: Value): Value =>
  typeof value === 'number' && !Number.isInteger(value) ? formatNumber(value, 'none') : value

const dated = (on: string | null): (string | Cell)[] =>
  on === null ? [', undated'] : [', ', { kind: 'date', on }]

/** One line for a piece of evidence, by its kind. */
const lines: {
  [K in Evidence['kind']]: (piece: Extract<Evidence, { kind: K }>, unit: string | null) => Inline
} = {
  datum: ({ path, file, line, cell, value, on, missing, of }, unit) => [
    {
      kind: 'source',
      path: path === '' ? 'the company' : path,
      ...(file === undefined || line === undefined ? {} : { file, line }),
      ...(cell === undefined ? {} : { cell }),
    },
    missing === undefined ? ` = ${said(value, unit)}` : ` has no ${missing}`,
    of === null ? '' : ` (${of})`,
    ...dated(on),
  ],
  computed: ({ value, formula }, unit) => [
    { kind: 'text', text: said(computed(value), unit), strong: true },
    ` = ${formula}`,
  ],
  knowledge: ({ entry, value, on }, unit) => [
    { kind: 'code', text: entry },
    ` = ${said(value, unit)}`,
    ...(on === null ? [] : [', checked on ', { kind: 'date', on } as const]),
  ],
  log: ({ file, query, value }, unit) => [`${said(value, unit)} from ${file}: ${query}`],
}

function asItem(piece: Evidence): ListItem {
  const line = lines[piece.kind] as (piece: Evidence, unit: string | null) => Inline
  return piece.kind === 'computed'
    ? { text: line(piece, unitOf(piece)), items: piece.inputs.map(asItem) }
    : { text: line(piece, unitOf(piece)) }
}

const actions = ({ how_to_act }: Finding): Block => ({
  kind: 'table',
  columns: [{ label: 'Action' }, { label: 'Owner' }, { label: 'By' }],
  rows: how_to_act.map((step) => [
    step.action,
    ownerCells(step),
    [{ kind: 'date', on: step.due_on }],
  ]),
})

/** The tree under one finding. */
export function explainReport({ finding, docs }: Explanation): ReportDocument {
  return {
    title: finding.what,
    subtitle: [
      { kind: 'code', text: finding.id },
      `, ${finding.severity}, `,
      { kind: 'confidence', level: finding.confidence },
    ],
    blocks: [
      { kind: 'heading', level: 2, text: 'Why it matters' },
      {
        kind: 'paragraph',
        text:
          finding.why === ''
            ? 'No consequence can be told from the data.'
            : [`${finding.why} `, { kind: 'confidence', level: finding.why_confidence }],
      },
      { kind: 'heading', level: 2, text: 'How to act' },
      actions(finding),
      { kind: 'heading', level: 2, text: 'From which data' },
      { kind: 'list', ordered: false, items: finding.evidence.map(asItem) },
      { kind: 'heading', level: 2, text: 'How sure, and why' },
      {
        kind: 'list',
        ordered: false,
        items: finding.confidence_because.map((text) => ({ text })),
      },
      { kind: 'heading', level: 2, text: 'The rule' },
      {
        kind: 'facts',
        items: [
          { label: 'Looks at', value: docs.what },
          { label: 'Matters because', value: docs.why },
          { label: 'In general', value: docs.act },
        ],
      },
    ],
  }
}
