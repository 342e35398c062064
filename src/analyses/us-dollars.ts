import type { Company } from '../model/company.ts'
import { currencyCode, US_DOLLAR } from '../reports/money-sign.ts'

/** US dollars for one unit of the company's currency; null where no rate is given.
 *  @example usdPerUnit({ currency: 'EUR', fx: { rate: 1.1 } }) // => 1.1 */
export const usdPerUnit = ({ currency, fx }: Company): number | null =>
  currencyCode(currency) === US_DOLLAR ? 1 : (fx?.rate ?? null)
