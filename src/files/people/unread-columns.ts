import { enumerated } from '../../model/enumerated.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import { quoted } from '../found-words.ts'
import { withoutUnit } from '../import/table-unit.ts'
import { plainColumn } from '../tables/plain-column.ts'
import { columnNames } from './column-names.ts'
import { type PeopleColumns, positionsOf } from './recognise.ts'

const known = Object.values(columnNames).flat()
/** The same as keys are written, which is how words are compared. */
const keys = known.map((name) => name.replaceAll(' ', '_'))

/** The columns with a name of which nothing is read, by their positions. Those that could say when
 *  people started are compared, whichever of them counts. */
export function unreadColumns(header: readonly string[], columns: PeopleColumns): number[] {
  const looked = new Set([...columns.values(), ...positionsOf(header, 'started_on')])
  return [...header.keys()].filter(
    (position) => !looked.has(position) && header[position]?.trim() !== '',
  )
}

/** Of a name with so many letters one may be wrong: exports have columns whose names look alike. */
const LETTERS = 6

/** Whether a name is nearly one that is read, or one with a unit in which it is not. */
export function isMisspelt(name: string): boolean {
  const plain = plainColumn(name)
  if (known.includes(plain)) return false
  if (known.includes(plainColumn(withoutUnit(name)))) return true
  return nearestWord(plain, keys, LETTERS) !== undefined
}

const NAMED_AT_MOST = 5

/** Columns as a sentence names them: of many those first that could be misspelt.
 *  @example columnsInWords(['Salary', 'Manger']) // => 'the columns "Salary" and "Manger"' */
export function columnsInWords(names: readonly string[]): string {
  const told =
    names.length > NAMED_AT_MOST
      ? names.toSorted((a, b) => Number(isMisspelt(b)) - Number(isMisspelt(a)))
      : names
  const columns = names.length === 1 ? 'column' : 'columns'
  return `the ${columns} ${enumerated(told.map(quoted), NAMED_AT_MOST)}`
}
