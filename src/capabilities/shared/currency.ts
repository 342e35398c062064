import type { Company } from '../../model/company.ts'
import type { ReportDocument } from '../../reports/document.ts'
import { formatDate } from '../../reports/format-date.ts'
import { currencyCode, dollarSign, inCurrency, moneySign } from '../../reports/money-sign.ts'

/** What a reader must know of the amounts where a company keeps its figures in another currency than
 *  US dollars. */
export function currencyNotice({ currency, fx }: Company): string | undefined {
  const code = currencyCode(currency)
  const sign = inCurrency(currency, moneySign).trim()
  if (sign === '$') return undefined
  const amounts = `Amounts of the company are in ${code}${sign === code ? '' : ` (${sign})`}.`
  if (fx?.rate === undefined) {
    return `${amounts} Benchmarks in US dollars are left out, as no rate (fx) is given.`
  }
  const day = fx.on === undefined ? '' : ` of ${formatDate(fx.on)}`
  return `${amounts} The revenue that tells the stage, and revenue per employee of the company and its departments, are converted to US dollars (US$), in which the stages and benchmarks are given: at ${fx.rate} for 1 ${code}${day}.`
}

/** Whether a page tells an amount of money, in a cell or in words; asked while amounts have the sign of
 *  the company's currency. */
export function tellsAmounts(report: ReportDocument): boolean {
  const told = JSON.stringify(report)
  return (
    /"unit":"(?:usd|us_dollars)"/.test(told) ||
    [moneySign(), dollarSign()].some((sign) => told.includes(sign))
  )
}
