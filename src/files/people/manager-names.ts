import type { TableSource } from '../tables/table.ts'
import { textOf } from './cell-text.ts'
import type { PeopleColumns } from './recognise.ts'

/** For the texts of a column what another column says in the same row. */
function pairs(source: TableSource, from: number, to: number): Map<string, string> {
  const found = new Map<string, string>()
  source.scan((row) => {
    const key = textOf(row[from])?.toLowerCase()
    const value = textOf(row[to])
    if (key !== undefined && value !== undefined && !found.has(key)) found.set(key, value)
  })
  return found
}

/** Words for nobody. */
const NOBODY = /^(?:-+|n\/?a|none|null)$/i

/** Turns what a table calls a manager into what its people are called by: an e-mail address into
 *  the id, `Last, First` and `Name (number)` into the name, words for nobody into undefined. What is
 *  not known stays as written. Managers repeat: each is looked up once. */
export function managerNames(
  source: TableSource,
  columns: PeopleColumns,
): (written: string) => string | undefined {
  const email = columns.get('email')
  const id = columns.get('id')
  const name = columns.get('name')
  let ids: Map<string, string> | undefined
  let names: Map<string, string> | undefined
  const known = (called: string): string | undefined => {
    names ??= name === undefined ? new Map() : pairs(source, name, name)
    return names.get(called.toLowerCase())
  }
  const lookUp = (written: string): string => {
    if (written.includes('@')) {
      if (email === undefined || id === undefined) return written
      ids ??= pairs(source, email, id)
      return ids.get(written.toLowerCase()) ?? written
    }
    const [, called = '', number] = /^(.*\S)\s*\(([^()]*)\)$/.exec(written) ?? []
    if (number !== undefined) return known(called) ?? written
    const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(written) ?? []
    if (first === undefined || known(written) !== undefined) return written
    return known(`${first} ${last}`) ?? written
  }
  const found = new Map<string, string>()
  return (written) => {
    if (!/[@(,]/.test(written)) return NOBODY.test(written) ? undefined : written
    const called = found.get(written) ?? lookUp(written)
    found.set(written, called)
    return called
  }
}
