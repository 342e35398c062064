import type { Block, Cell, Column, Inline, Unit } from '../../reports/document.ts'

export const figure = (value: number, unit: Unit): Cell => ({ kind: 'number', value, unit })

/** A figure, or what is missing in its place. */
export const figureOr = (value: number | null, unit: Unit, what: string): Cell[] => [
  value === null ? { kind: 'missing', what } : figure(value, unit),
]

export const date = (on: string): Cell => ({ kind: 'date', on })

/** Who owns something, or that nobody is known to. */
export const owner = (name: string | null): Cell =>
  name === null ? { kind: 'missing', what: 'owner' } : { kind: 'person', name }

export const paragraph = (text: Inline): Block => ({ kind: 'paragraph', text })

/** Columns of a table; a label that begins with `>` is of figures and stands at the right. */
export const columns = (...labels: readonly string[]): Column[] =>
  labels.map((label) =>
    label.startsWith('>') ? { label: label.slice(1), align: 'right' } : { label },
  )

/** Rows or items that a report shows of one kind; the rest is counted, and all are in the JSON. */
export const MOST_ROWS = 20

/** What says how many were left out; nothing where all are shown. */
export const andMore = (count: number, shown: number, what: string): Block[] =>
  count > shown
    ? [paragraph(`And ${count - shown} more ${what}; the JSON output has them all.`)]
    : []

/** Names in a row, cut where there are many. */
export function namesOf(names: readonly string[], most = MOST_ROWS): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}
