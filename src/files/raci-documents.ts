import type { Path } from '../model/path.ts'
import type { CompanyDocument } from './document.ts'
import { isRaciTable, type RaciEntry, raciEntries } from './raci-table.ts'
import type { Table, TableCell } from './tables/table.ts'

const textOf = (cell: TableCell): string => String(cell ?? '')

/** A responsibility matrix of a table as a company document, each row at its place; undefined where
 *  the table is no matrix. */
function raciDocument(
  { header, rows, sheet, source_rows, place }: Table,
  file: string,
): CompanyDocument | undefined {
  const cells = rows.map((row) => row.map(textOf))
  if (header === null || !isRaciTable(cells)) return undefined
  const raci: RaciEntry[] = []
  const from: number[] = []
  for (const [i, entry] of raciEntries(header, cells, sheet).entries()) {
    if (entry === null) continue
    raci.push(entry)
    from.push(source_rows[i] ?? 0)
  }
  const locate = ([list, position]: Path) =>
    list === 'raci' && typeof position === 'number' ? place(from[position] ?? 0, 0) : undefined
  return { file, value: { raci }, locate: { value: locate, key: locate } }
}

/** The responsibility matrices among the tables of a file. */
export const raciDocuments = (tables: readonly Table[], file: string): CompanyDocument[] =>
  tables.flatMap((table) => raciDocument(table, file) ?? [])
