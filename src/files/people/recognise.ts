import { unitSaid, withoutUnit } from '../import/table-unit.ts'
import { plainColumn } from '../tables/plain-column.ts'
import { columnNames, type PersonColumn } from './column-names.ts'

/** Which column of a table tells what of a person. */
export type PeopleColumns = ReadonlyMap<PersonColumn, number>

const meaning = new Map<string, { column: PersonColumn; rank: number }>(
  Object.entries(columnNames).flatMap(([column, names]) =>
    names.map((name, rank) => [name, { column: column as PersonColumn, rank }] as const),
  ),
)

/** What a column tells; of costs its name may have a unit of US dollars too. */
function meantBy(written: string) {
  const plain = plainColumn(written)
  const known = meaning.get(plain)
  if (known !== undefined) return known
  const currency = unitSaid(written)?.currency ?? 'USD'
  const cost = meaning.get(plainColumn(withoutUnit(written)).replace(/ usd$/, ''))
  return cost?.column === 'annual_cost_usd' && currency === 'USD' ? cost : undefined
}

/** Every column that could tell one thing, best first. */
export const positionsOf = (header: readonly string[], column: PersonColumn): number[] =>
  header
    .flatMap((written, position) => {
      const meant = meantBy(written)
      return meant?.column === column ? [{ position, rank: meant.rank }] : []
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ position }) => position)

/** Names that say by themselves that the rows are people. */
const OF_PEOPLE =
  /^(?:employee|emp|worker|personnel|staff|associate|full name|job|hire|date of hire)\b/

/** What many tables have a column for, so that it tells of no people. */
const OF_ANYTHING: ReadonlySet<PersonColumn> = new Set(['status', 'employment_type'])

/** What the columns tell where the table is one of people; undefined where it is not plainly one. It
 *  is with somebody's id or name and a manager, or with names that only lists of people have. */
export function peopleColumns(header: readonly string[]): PeopleColumns | undefined {
  const found = new Map<PersonColumn, { position: number; rank: number }>()
  let named = 0
  for (const [position, written] of header.entries()) {
    const plain = plainColumn(written)
    const meant = meantBy(written)
    if (meant === undefined) continue
    if (OF_PEOPLE.test(plain)) named++
    const known = found.get(meant.column)
    if (known === undefined || meant.rank < known.rank) {
      found.set(meant.column, { position, rank: meant.rank })
    }
  }
  const has = (...columns: PersonColumn[]) => columns.some((column) => found.has(column))
  const isSomebody = has('id', 'name', 'first_name', 'email')
  const hasManager = has('manager', 'manager_id', 'manager_email', 'manager_name')
  const told = [...found.keys()].filter((column) => !OF_ANYTHING.has(column)).length
  const isPlain = hasManager || (named > 0 && told > 2)
  if (!isSomebody || !isPlain) return undefined
  return new Map([...found].map(([column, { position }]) => [column, position]))
}
