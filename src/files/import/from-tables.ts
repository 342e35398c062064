import type { CompanyDocument } from '../document.ts'
import { peopleDocuments } from '../people/people-documents.ts'
import { stepDocuments } from '../steps/step-documents.ts'
import type { Table, TableSource } from '../tables/table.ts'
import { checkInsFromTables } from './check-ins-from-tables.ts'
import { decisionsFromTables } from './decisions-from-tables.ts'
import { driFromTables } from './dri-from-tables.ts'
import { metricsFromTables } from './metrics-from-tables.ts'
import { okrsFromTables } from './okrs-from-tables.ts'
import { rowsByPart } from './rights-by-part.ts'
import { rightsFromTables } from './rights-from-tables.ts'
import { rowAt, rowsLeftOut } from './row-place.ts'
import type { ReadingContext, Skipped, SourceRead } from './source.ts'
import { teamsFromTables } from './teams-from-tables.ts'

const rowsOf = (tables: readonly Table[]): number =>
  tables.reduce((sum, { row_count }) => sum + row_count, 0)

/** What the tables of a file hold, by the names of their columns and by their cells; sheets of
 *  several kinds are each read as what they are. */
export function fromTables(tables: readonly TableSource[], context: ReadingContext): SourceRead {
  if (tables.length < 2) return ofOneKind(tables, context)
  const kinds = Map.groupBy(tables, (table) => ofOneKind([table], context).kind)
  const reads = [...kinds.values()].map((group) => ofOneKind(group, context))
  const [first, ...others] = reads.toSorted((a, b) => b.rows_read - a.rows_read)
  return others.reduce(together, first ?? ofOneKind(tables, context))
}

/** What two groups of sheets of one file hold; the kind is that of the larger. */
const together = (a: SourceRead, b: SourceRead): SourceRead => ({
  kind: a.kind,
  rows: a.rows + b.rows,
  rows_read: a.rows_read + b.rows_read,
  skipped: [...a.skipped, ...b.skipped],
  columns_not_read: a.columns_not_read?.concat(b.columns_not_read ?? []) ?? b.columns_not_read,
  confidence: a.confidence,
  documents: [...a.documents, ...b.documents],
  questions: [...a.questions, ...b.questions],
  assumptions: [...a.assumptions, ...b.assumptions],
  ...(a.warnings === undefined && b.warnings === undefined
    ? {}
    : { warnings: [...(a.warnings ?? []), ...(b.warnings ?? [])] }),
})

function ofOneKind(sources: readonly TableSource[], context: ReadingContext): SourceRead {
  const { file } = context
  const people = peopleDocuments(sources, context)
  if (people !== undefined) {
    const { documents, rows, skipped, warnings, questions, columns_not_read } = people
    return { ...plain('people', documents, rows, skipped, warnings), questions, columns_not_read }
  }
  const tables = sources.map((source) => source.whole())
  const decisions = decisionsFromTables(tables, context)
  if (decisions !== undefined) return decisions
  // Their columns say so, where those of steps have some of the same names.
  const isByPart = tables.some((table) => rowsByPart(table) !== undefined)
  const byPart = isByPart ? rightsFromTables(tables, context) : undefined
  if (byPart !== undefined) return byPart
  const steps = stepDocuments(tables, file)
  if (steps !== undefined) {
    const skipped = [...tables.flatMap(rowsLeftOut), ...steps.skipped]
    return plain('processes', steps.documents, rowsOf(tables), skipped, steps.warnings)
  }
  const checkIns = checkInsFromTables(tables, context)
  if (checkIns !== undefined) return checkIns
  const okrs = okrsFromTables(tables, context)
  if (okrs !== undefined) return okrs
  const rights = rightsFromTables(tables, context)
  if (rights !== undefined) return rights
  const dri = driFromTables(tables, context)
  if (dri !== undefined) return dri
  const metrics = metricsFromTables(tables, context)
  if (metrics !== undefined) return metrics
  const teams = teamsFromTables(tables, context)
  if (teams !== undefined) return teams
  const rows = rowsOf(tables)
  const skipped = tables.flatMap((table) => [
    ...rowsLeftOut(table),
    ...table.source_rows.map((row) => ({
      at: rowAt(table, row),
      reason: 'what the table holds is not known',
    })),
  ])
  return { ...plain('unknown', [], rows, skipped), confidence: 'assumed' }
}

const plain = (
  kind: SourceRead['kind'],
  documents: readonly CompanyDocument[],
  rows: number,
  skipped: readonly Skipped[],
  warnings: SourceRead['warnings'] = [],
): SourceRead => ({
  kind,
  rows,
  rows_read: rows - skipped.length,
  skipped,
  confidence: 'verified',
  documents,
  questions: [],
  assumptions: [],
  warnings,
})
