/** The currency of companies that name none, and of the world's figures. */
export const US_DOLLAR = 'USD'

/** Signs that name one currency alone; others are told by their code. */
const signs: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' }

/** Code of the currency of the company that is being answered for. */
let current = US_DOLLAR

/** The code of a currency as it is written; US dollars where none is. */
export const currencyCode = (currency: string | undefined): string =>
  currency?.trim().toUpperCase() || US_DOLLAR

/** Does something for a company that keeps its figures in a currency: amounts told meanwhile have
 *  its sign. What is done later, after an `await`, is no longer done for it. */
export function inCurrency<Result>(currency: string | undefined, run: () => Result): Result {
  const before = current
  current = currencyCode(currency)
  try {
    return run()
  } finally {
    current = before
  }
}

/** Code of the currency that amounts of the company are in. */
export const companyCurrency = (): string => current

const isInDollars = (): boolean => companyCurrency() === US_DOLLAR

/** What stands before an amount in US dollars: where the company's are in another currency it names
 *  the dollar. */
export const dollarSign = (): string => (isInDollars() ? '$' : 'US$')

/** What stands before an amount in a currency.
 *  @example signOf('CHF') // => 'CHF ' */
export const signOf = (code: string): string =>
  code === US_DOLLAR ? dollarSign() : (signs[code] ?? `${code}\u00a0`)

/** What stands before an amount of the company's. */
export const moneySign = (): string => (isInDollars() ? '$' : signOf(companyCurrency()))
