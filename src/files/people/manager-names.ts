import type { TableRow, TableSource } from '../tables/table.ts'
import { textOf } from './cell-text.ts'
import { personNames } from './person-name.ts'
import type { PeopleColumns } from './recognise.ts'

type Read = (row: TableRow) => string | undefined

/** For one text of each row, in lower case, another of the same row; of several the first. */
function pairs(source: TableSource, from: Read, to: Read): Map<string, string> {
  const found = new Map<string, string>()
  source.scan((row) => {
    const key = from(row)?.toLowerCase()
    const value = to(row)
    if (key !== undefined && value !== undefined && !found.has(key)) found.set(key, value)
  })
  return found
}

/** Words for nobody. */
const NOBODY = /^(?:-+|n\/?a|none|null)$/i

/** Turns what a table calls a manager into what its people are called by: an e-mail address, and
 *  the name with their number in brackets, into the id, `Last, First` into the name, words for
 *  nobody into undefined. What is not known stays as written. Managers repeat: each is looked up
 *  once. */
export function managerNames(
  source: TableSource,
  columns: PeopleColumns,
): (written: string) => string | undefined {
  const [email, id] = [columns.get('email'), columns.get('id')]
  const nameOf = personNames(columns)
  const idOf: Read = (row) => (id === undefined ? undefined : textOf(row[id]))
  let ids: Map<string, string> | undefined
  let names: Map<string, string> | undefined
  let numbered: Map<string, string> | undefined
  const known = (called: string): string | undefined => {
    names ??= pairs(source, nameOf, nameOf)
    return names.get(called.toLowerCase())
  }
  const lookUp = (written: string): string => {
    if (written.includes('@')) {
      if (email === undefined || id === undefined) return written
      ids ??= pairs(source, (row) => textOf(row[email]), idOf)
      return ids.get(written.toLowerCase()) ?? written
    }
    const [, called = '', number] = /^(.*\S)\s*\(([^()]*)\)$/.exec(written) ?? []
    if (number !== undefined) {
      numbered ??= pairs(source, idOf, nameOf)
      const isTheirs = numbered.get(number.toLowerCase())?.toLowerCase() === called.toLowerCase()
      return isTheirs ? number : (known(called) ?? written)
    }
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
