import { shownMonths } from '../format-date.ts'
import { rangeWords } from './range.ts'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'

const numberWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
}

const wordsEitherCase = Object.keys(numberWords)
  .map((word) => `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1)}]${word.slice(1)}`)
  .join('|')

const scales: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 }

/** Everything in a sentence that is a date or a figure, dates first. */
const FIGURE = new RegExp(
  [
    // 2026-09-15, with or without a time
    String.raw`\b(?<year>\d{4})-(?<month>0[1-9]|1[0-2])(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?(?!\d)`,
    // 15 Sep 2026, 15 September
    String.raw`\b\d{1,2}\.? (?<named>${MONTH})(?: (?<year_of>\d{4}))?\b`,
    // September 15, 2026; Sep 2026
    String.raw`\b(?<named_first>${MONTH}) (?:\d{1,2}(?:,? (?<year_after>\d{4}))?|(?<year_alone>\d{4}))\b`,
    // Q3 2026, FY2026
    String.raw`\b(?<period>(?:Q[1-4]|H[12]|FY)[ -]?(?:19|20)\d\d)\b`,
    // 07:00
    String.raw`(?<clock>\b\d{1,2}:\d\d(?::\d\d)?\b)`,
    // $1.2M, 41%, 3, .5
    String.raw`(?<![\p{L}\d_])(?<currency>[$€£])?(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?<scale>[KMBT](?![\p{L}\d]))?`,
    String.raw`\b(?<word>${wordsEitherCase})\b`,
  ].join('|'),
  'gu',
)

type Groups = Readonly<Record<string, string | undefined>>

/** A month by its number or its name. */
const monthName = (of: string): string =>
  shownMonths[Number(of) - 1] ??
  of.slice(0, 1).toUpperCase() + of.slice(1, 'Sep'.length).toLowerCase()

const monthOf = (month: string, year: string | undefined): string =>
  year === undefined ? monthName(month) : `${monthName(month)} ${year}`

/** A year that stands alone tells no more than the month that dates are shown to. */
const isYear = (digits: string): boolean => /^20[0-4]\d$/.test(digits)

function disguised(found: string, groups: Groups): string {
  const { year, month, named, year_of, named_first, year_after, year_alone } = groups
  if (year !== undefined && month !== undefined) return monthOf(month, year)
  if (named !== undefined) return monthOf(named, year_of)
  if (named_first !== undefined) return monthOf(named_first, year_after ?? year_alone)
  if (groups.period !== undefined) return found
  if (groups.clock !== undefined) return 'some time'
  if (groups.word !== undefined) return rangeWords(numberWords[groups.word.toLowerCase()] ?? 0)
  const { currency = '', digits = '', scale = '' } = groups
  if (currency === '' && scale === '' && isYear(digits)) return found
  const size = Number(digits.replaceAll(',', '')) * (scales[scale.toUpperCase()] ?? 1)
  return rangeWords(size, currency)
}

const POSITION = /\[\d+\]/g

/** A text with every figure as a range and every date as its month. Positions in paths are left
 *  out; digits within a name, such as Q3 or B2B, are no figures.
 *  @example withoutFigures('$384K by 2026-09-15') // => '$200K–$500K by Sep 2026' */
export const withoutFigures = (text: string): string =>
  text
    .replace(POSITION, '[]')
    .replace(FIGURE, (found: string, ...rest: unknown[]) => disguised(found, rest.at(-1) as Groups))
