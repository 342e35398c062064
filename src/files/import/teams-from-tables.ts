import type { Table } from '../tables/table.ts'
import { columnsNamed } from './columns.ts'
import { locateBy, type Places } from './places.ts'
import { rowAt, rowsLeftOut } from './row-place.ts'
import type { Assumption, ImportQuestion, ReadingContext, Skipped, SourceRead } from './source.ts'
import { withoutTotal } from './total-row.ts'

const NAMES = {
  name: ['team', 'team name', 'department', 'department name', 'unit', 'squad', 'group'],
  headcount: ['members', 'headcount', 'people', 'team size', 'size', 'employees', 'fte', 'ftes'],
} as const

/** Reads teams with how many people they have; undefined where a table has no such columns. Who is
 *  above whom, and who leads, takes names and is read from lists of people alone. */
export function teamsFromTables(
  tables: readonly Table[],
  context: ReadingContext,
): SourceRead | undefined {
  const { file } = context
  const places: Places = new WeakMap()
  const departments: { name: string; headcount?: number }[] = []
  const skipped: Skipped[] = []
  const questions: ImportQuestion[] = []
  const assumptions: Assumption[] = []
  let rows = 0
  for (const whole of tables) {
    const columns = columnsNamed(whole.header ?? [], NAMES)
    const [name, headcount] = [columns.get('name')?.[0], columns.get('headcount')?.[0]]
    if (name === undefined || headcount === undefined) return undefined
    const { table, question, left } = withoutTotal(whole, context)
    if (question !== undefined) questions.push(question)
    skipped.push(...left)
    rows += table.row_count
    skipped.push(...rowsLeftOut(table))
    for (const [i, row] of table.rows.entries()) {
      const sourceRow = table.source_rows[i] ?? i
      const team = String(row[name] ?? '').trim()
      const count = String(row[headcount] ?? '').trim()
      const isCounted = /^\d+$/.test(count)
      if (team === '' || !isCounted) {
        const reason =
          team === '' ? 'no team' : 'no count of its people; the team stands without one'
        skipped.push({ at: rowAt(table, sourceRow), reason })
      }
      if (team === '') continue
      // Without its count a team is kept, so that the others are not summed as if they were all.
      const department = isCounted ? { name: team, headcount: Number(count) } : { name: team }
      places.set(department, table.place(sourceRow, name))
      departments.push(department)
    }
    const others = (table.header ?? []).filter(
      (_, column) => column !== name && column !== headcount,
    )
    if (others.length > 0) {
      const at = rowAt(table, table.source_rows[0] ?? 0)
      assumptions.push({
        at,
        assumed: `teams and their sizes alone are read, not ${others.join(', ')}`,
        settle: 'give a list of people where those matter',
      })
    }
    assumptions.push({
      at: rowAt(table, table.source_rows[0] ?? 0),
      assumed: 'nobody is taken to be in two teams',
      of: departments,
      settle: 'give a list of people, each with their team',
    })
  }
  const [first] = tables
  if (first === undefined || departments.every(({ headcount }) => headcount === undefined))
    return undefined
  const document = { team: { departments } }
  const locate = locateBy(document, places, first.place(0, 0))
  return {
    kind: 'teams',
    rows,
    rows_read: rows - skipped.length,
    skipped,
    confidence: 'assumed',
    documents: [{ file, value: document, locate }],
    questions,
    assumptions,
  }
}
