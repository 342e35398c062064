import type { Company } from '../../model/company.ts'
import { formatDate } from '../../reports/format-date.ts'

const US_DOLLAR = 'USD'

/** What a reader must know of the amounts where a company keeps its figures in another currency than
 *  US dollars, which the keys that end in `_usd`, and the sign before every amount, name. */
export function currencyNotice({ currency, fx }: Company): string | undefined {
  const code = currency?.trim().toUpperCase()
  if (code === undefined || code === '' || code === US_DOLLAR) return undefined
  const amounts = `Amounts of the company are in ${code}, also where $ stands before them.`
  if (fx?.rate === undefined) {
    return `${amounts} Benchmarks in US dollars are left out, as no rate (fx) is given.`
  }
  const day = fx.on === undefined ? '' : ` of ${formatDate(fx.on)}`
  return `${amounts} The revenue that tells the stage, and revenue per employee of the company and its departments, are converted to US dollars, in which the stages and benchmarks are given: at ${fx.rate} for 1 ${code}${day}.`
}
