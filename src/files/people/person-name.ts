import type { TableRow } from '../tables/table.ts'
import { textOf } from './cell-text.ts'
import type { PersonColumn } from './column-names.ts'
import type { PeopleColumns } from './recognise.ts'

/** The positions of columns, the first of which that has a text tells it. */
export const positions =
  (columns: PeopleColumns) =>
  (...wanted: PersonColumn[]): number[] =>
    wanted.flatMap((column) => columns.get(column) ?? [])

/** The text of the first of several columns that has one. */
export function textIn(row: TableRow, columns: readonly number[]): string | undefined {
  for (let at = 0; at < columns.length; at++) {
    const text = textOf(row[columns[at] ?? -1])
    if (text !== undefined) return text
  }
  return undefined
}

const joined = (...names: (string | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined

/** Reads the name of a row's person: from its own column, else from its parts. */
export function personNames(columns: PeopleColumns): (row: TableRow) => string | undefined {
  const of = positions(columns)
  const [whole, first, last] = [of('name'), of('first_name'), of('last_name')]
  return (row) => textIn(row, whole) ?? joined(textIn(row, first), textIn(row, last))
}
