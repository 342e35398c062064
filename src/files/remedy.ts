import { CURRENCY } from '../model/currency.ts'
import { FIRST_YEAR } from '../model/dates.ts'
import { nearestWord } from '../model/nearest-word.ts'
import type { Path } from '../model/path.ts'
import { NOTHING_WORDS } from '../model/plain-name.ts'
import { SCALE, scaleOf } from '../model/scale.ts'
import {
  allowedWords,
  highestOf,
  isListOfTexts,
  type Kind,
  kindOf,
  type schemaAt,
} from './expectation.ts'

/** What to write in place of a value that does not fit; undefined where only the author knows. */
export function remedy(schema: ReturnType<typeof schemaAt>, value: unknown): string | undefined {
  if (value === null) return 'take the entry out of the list'
  const words = allowedWords(schema)
  if (words.length > 0) {
    const nearest = typeof value === 'string' ? nearestWord(value, words) : undefined
    return nearest === undefined ? undefined : `did you mean "${nearest}"?`
  }
  if (typeof value === 'number' && isListOfTexts(schema))
    return 'list them by name or id, each in quotes: a count has no place here'
  return (
    shareRemedy(schema, value) ??
    REMEDIES[schema === undefined ? 'number' : kindOf(schema)]?.(value)
  )
}

/** A key result that is done or not says so under a key of its own.
 *  @example doneRemedy(['current_value'], false) // => 'write done: false in its place' */
export const doneRemedy = (path: Path, value: unknown): string | undefined =>
  path.at(-1) === 'current_value' && typeof value === 'boolean'
    ? `write done: ${value} in its place`
    : undefined

/** Shares are from 0 to 1; percentages are an easy slip.
 *  @example shareRemedy(share, '80%') // => 'write 80 % as 0.8' */
function shareRemedy(schema: ReturnType<typeof schemaAt>, value: unknown): string | undefined {
  if (highestOf(schema) !== 1) return undefined
  const percent =
    typeof value === 'string' ? Number(/^(\d+(?:\.\d+)?)\s*%$/.exec(value)?.[1]) : value
  if (typeof percent !== 'number' || !(percent >= 10 && percent <= 100)) return undefined
  return `write ${percent} % as ${percent / 100}`
}

const NOT_KNOWN = 'leave the key out when the number is not known'

const REMEDIES: Partial<Record<Kind, (value: unknown) => string | undefined>> = {
  number: (value) => {
    if (typeof value === 'string') return numberRemedy(value)
    if (Number.isNaN(value)) return NOT_KNOWN
    return Math.abs(Number(value)) === Number.POSITIVE_INFINITY
      ? 'write a smaller number'
      : undefined
  },
  text: (value) => {
    const simple = typeof value === 'number' || typeof value === 'boolean'
    return simple ? `put it in quotes: "${value}"` : undefined
  },
  date: (value) =>
    typeof value === 'string' ? dateRemedy(value) : 'write it in quotes, such as "2025-03-31"',
  boolean: (value) => {
    const word = String(value).toLowerCase()
    if (['true', 'yes', 'y', 'on', '1'].includes(word)) return 'write true, without quotes'
    if (['false', 'no', 'n', 'off', '0'].includes(word)) return 'write false, without quotes'
    return undefined
  },
  list: (value) => {
    const simple = typeof value === 'string' || typeof value === 'number'
    if (simple && String(value).length <= 40) return `make it a list: [${JSON.stringify(value)}]`
    return 'make it a list, also where it has one entry'
  },
}

const AMOUNT = new RegExp(
  String.raw`^(?:${CURRENCY})?\s*(-?\d[\d,_ ]*(?:\.\d+)?)\s*(%|${SCALE})?$`,
  'i',
)
const NOTHING = new RegExp(String.raw`^(?:nan|${NOTHING_WORDS}|-|\?)?$`, 'i')

/** @example numberRemedy('$5M') // => 'write 5000000' */
function numberRemedy(text: string): string | undefined {
  const plain = text.trim()
  if (NOTHING.test(plain)) return NOT_KNOWN
  if (Number.isFinite(Number(plain))) return `write ${Number(plain)} without quotes`
  const [, written, unit] = AMOUNT.exec(plain) ?? []
  if (written === undefined) return undefined
  // A comma that does not part thousands may be a decimal one: only the author knows.
  if (/,(?!\d{3}(?:\D|$))/.test(written))
    return 'write the number with a point for decimals, without quotes'
  const amount = Number(written.replace(/[,_ ]/g, '')) * (scaleOf(unit) ?? 1)
  return `write ${amount}`
}

function dateRemedy(text: string): string | undefined {
  const [, year, month, day, rest] = /^(\d{4})-(\d\d)-(\d\d)(.*)$/.exec(text) ?? []
  if (year === undefined || month === undefined)
    return 'write the year, the month and the day: 2025-03-31'
  if (year.startsWith('00')) return `write the century too: 20${year.slice(2)}-${month}-${day}`
  if (Number(year) < FIRST_YEAR) return `write a year from ${FIRST_YEAR} on`
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(day) < 1 || Number(day) > length) return `${year}-${month} has ${length} days`
  return rest ? `write the date alone: ${year}-${month}-${day}` : undefined
}
