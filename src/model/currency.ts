/** Currencies by their codes, with the signs and names that people write for them. Of what several are
 *  written with it is the first, unless a company's own is among them. A newcomer is one line here. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  USD: ['$', 'US$', 'dollars', 'US dollars'],
  EUR: ['€', 'euro', 'euros'],
  GBP: ['£'],
  CHF: [],
  JPY: ['¥'],
  CNY: ['¥'],
  INR: ['₹'],
  AUD: ['$', 'A$', 'AU$', 'dollars'],
  CAD: ['$', 'C$', 'CA$', 'dollars'],
  NZD: ['$', 'NZ$', 'dollars'],
  SGD: ['$', 'S$', 'dollars'],
  HKD: ['$', 'HK$', 'dollars'],
  MXN: ['$', 'MX$'],
  BRL: ['R$'],
  SEK: [],
  NOK: [],
  DKK: [],
  PLN: [],
  CZK: [],
  ILS: ['₪'],
  ZAR: [],
}

const all = [...new Set(Object.values(WRITTEN).flat())]
const signs = all.filter((each) => !/[a-z]/.test(each)).toSorted((a, b) => b.length - a.length)
const names = all.filter((each) => /[a-z]/.test(each)).toSorted((a, b) => b.length - a.length)

/** A currency's sign, within other patterns (without regard to case). */
export const SIGN = `(?:${signs.map((sign) => sign.replace('$', String.raw`\$`)).join('|')})`
const CODE = `(?:${Object.keys(WRITTEN).join('|')})`
/** A currency's sign or code, alone, behind a figure or behind a scale. */
export const CURRENCY = `(?:${SIGN}|${CODE})`
/** Signs of one character, for within brackets: every sign ends in one. */
export const SIGNS = signs.filter((sign) => sign.length === 1).join('')
/** A sign ahead of a figure, of letters not at the end of a word: no S$ in "costs$". */
export const SIGN_AHEAD = `(?:(?<![a-z])${SIGN}|[${SIGNS}])`
/** The same, or a code: no AUD in "fraud 5 %". */
export const CURRENCY_AHEAD = `(?:(?<![a-z])${CURRENCY}|[${SIGNS}])`
/** The same, or a name. */
export const CURRENCY_NAMED = `(?:${CURRENCY}|${names.map((name) => name.replace('US ', String.raw`U\.?S\.?\s+`)).join('|')})`

const codes = new Map<string, string[]>()
for (const [code, written] of Object.entries(WRITTEN))
  for (const each of written) {
    const known = codes.get(each.toUpperCase())
    if (known === undefined) codes.set(each.toUpperCase(), [code])
    else known.push(code)
  }

/** The code of a currency from its sign, its code or its name.
 *  @param own that of the company, whose dollar `$` is
 *  @example currencyOf('€') // => 'EUR'
 *  @example currencyOf('$', 'AUD') // => 'AUD' */
export function currencyOf(written: string, own?: string): string {
  const plain = written.toUpperCase().replaceAll('.', '').replace(/\s+/g, ' ')
  const known = codes.get(plain)
  if (known === undefined) return plain
  return own !== undefined && known.includes(own) ? own : (known[0] ?? plain)
}
