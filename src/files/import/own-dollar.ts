import { currencyOf } from '../../model/currency.ts'
import type { TableSource } from '../tables/table.ts'
import type { ReadingContext, SourceRead } from './source.ts'
import { allKeyResultsIn } from './with-known.ts'

const US_DOLLAR = 'USD'

/** Whether a text says of a dollar that it is the US dollar. */
export const namesUsDollar = (text: string): boolean => /USD|US\$|U\.?S\.? dollars?/i.test(text)

const nameUsDollar = (tables: readonly TableSource[]): boolean =>
  tables.some((table) => {
    const { above, sheet, header, rows } = table.whole()
    const cells = [above, sheet, ...(header ?? []), ...rows.flat()]
    return cells.some((cell) => typeof cell === 'string' && namesUsDollar(cell))
  })

/** Takes `$` in the goals of a file for the dollar of a company that has another than the US dollar,
 *  where the file names that nowhere. */
export function takeOwnDollar(
  { kind, documents }: SourceRead,
  { currency }: ReadingContext,
  from: readonly TableSource[] | (() => string),
): void {
  const own = currencyOf('$', currency)
  if (kind !== 'okrs' || own === US_DOLLAR) return
  const results = documents
    .flatMap(({ value }) => allKeyResultsIn(value))
    .filter(({ unit }) => unit === US_DOLLAR)
  if (results.length === 0) return
  if (typeof from === 'function' ? namesUsDollar(from()) : nameUsDollar(from)) return
  for (const result of results) result.unit = own
}
