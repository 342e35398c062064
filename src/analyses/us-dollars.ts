import type { Company } from '../model/company.ts'

const US_DOLLAR = 'USD'

/** US dollars for one unit of the company's currency; null where no rate is given.
 *  @example usdPerUnit({ currency: 'EUR', fx: { rate: 1.1 } }) // => 1.1 */
export const usdPerUnit = ({ currency = US_DOLLAR, fx }: Company): number | null =>
  currency.toUpperCase() === US_DOLLAR ? 1 : (fx?.rate ?? null)
