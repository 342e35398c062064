import { moneyUnit } from '../analyses/goals/money-unit.ts'
import { SHOWN_NAMES } from '../knowledge/shown-names.ts'
import { isDay } from '../model/dates.ts'
import type { Evidence, Finding } from '../model/finding.ts'
import { monthOf } from '../model/month-names.ts'
import { formatDate } from '../reports/format-date.ts'

/** A number in digits, as a sentence shows it. */
export interface Said {
  text: string
  value: number
  /** Half a unit of its last digit: how far off the value behind it may be. */
  give: number
  isPercent: boolean
  /** Closes a list: "... and 2 more". */
  isRest: boolean
  /** The top of a scale: "level 2 of 5". */
  isScale: boolean
}

const SCALES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 }
const NUMBER = /(?<![\p{L}\d])\$?(\d[\d,]*(?:\.\d+)?)([KMBT](?!\p{L}))?( ?%)?/gu

/** Dates, instants and quarters are copied, not computed. */
const COPIED = /\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]*)?|\bQ[1-4](?: \d{4})?\b/g

/** What looks like a day as sentences tell it. */
const TOLD = /\b\d{1,2} [A-Z][a-z]{2} \d{4}\b/g

/** Whether a text is a day of the calendar, as sentences tell it.
 *  @example isToldDay('31 Feb 2026') // => false */
function isToldDay(text: string): boolean {
  const [day = '', month = '', year = ''] = text.split(' ')
  const number = monthOf(month)
  const on = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(on) && formatDate(on) === text
}

/** A text without the days that it tells. */
export const withoutToldDays = (text: string): string =>
  text.replaceAll(TOLD, (day) => (isToldDay(day) ? '_' : day))

/** The numbers of a sentence, without its dates and without the names of the data. Days go first, as
 *  a name such as "1" may be a part of one. */
export function numbersIn(sentence: string, names: readonly string[]): Said[] {
  let bare = withoutToldDays(sentence)
  for (const name of names) bare = bare.replaceAll(withoutToldDays(name), '_')
  bare = bare.replaceAll(COPIED, '_')
  return [...bare.matchAll(NUMBER)].map((match) => {
    const [text, digits = '', scale = '', percent] = match
    const before = bare.slice(0, match.index)
    const plain = digits.replaceAll(',', '')
    const decimals = plain.split('.')[1]?.length ?? 0
    const factor = SCALES[scale] ?? 1
    return {
      text: text.trim(),
      value: Number(plain) * factor,
      give: (10 ** -decimals / 2) * factor * (1 + 1e-9),
      isPercent: percent !== undefined,
      isRest: /\band $/.test(before) && /^ more\b/.test(bare.slice(match.index + text.length)),
      isScale: /\d of $/.test(before),
    }
  })
}

/** Texts of the data with a digit in them: in a sentence they name a thing. Longest first. */
export function namesIn(company: unknown): string[] {
  const names = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && /\d/.test(value)) names.add(value.trim())
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
  }
  visit(company)
  return [...names].sort((a, b) => b.length - a.length)
}

function* numbersOf(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value
  else if (typeof value === 'string' && /^[[{]/.test(value)) yield* numbersOf(JSON.parse(value))
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* numbersOf(inner)
  }
}

/** How many things of one kind are cited side by side: the inputs of a figure by the things they
 *  are about, or the data under one key. */
function* countsIn(evidence: readonly Evidence[]): Generator<number> {
  const perKey = new Map<string, number>()
  for (const piece of evidence) {
    if (piece.kind === 'datum') {
      const key = piece.missing ?? piece.path.replace(/^.*\./, '')
      perKey.set(key, (perKey.get(key) ?? 0) + 1)
      const parent = piece.path.replace(/\.[^.]*$/, '')
      perKey.set(`in ${parent}`, (perKey.get(`in ${parent}`) ?? 0) + 1)
    }
    if (piece.kind === 'computed') {
      yield piece.inputs.length
      yield* countsIn(piece.inputs)
    }
  }
  yield* perKey.values()
}

function* valuesIn(evidence: readonly Evidence[]): Generator<number> {
  for (const piece of evidence) {
    if (piece.kind === 'datum' && (piece.missing !== undefined || piece.value === null)) yield 0
    yield* numbersOf(piece.value)
    // "1.05 M USD" is said as $1.05M.
    const times = moneyUnit(piece.unit ?? '')?.times ?? 1
    if (times > 1) yield Number(piece.value) * times
    if (piece.kind === 'computed') yield* valuesIn(piece.inputs)
  }
}

const isLevel = (piece: Evidence): boolean =>
  piece.unit === 'level' ||
  piece.unit === 'of 5' ||
  (piece.kind === 'computed' && piece.inputs.some(isLevel))

/** Whether evidence holds a number, as rounded for display: as a value or an input; as a share, in
 *  percent; 0 where a key is missing; a count of the things that are cited; the rest of a list
 *  after the names that a sentence shows; 5 as the top of the scale of levels. */
function supports(evidence: readonly Evidence[], said: Said): boolean {
  const { value, give, isPercent, isRest, isScale } = said
  if (isScale && value === 5 && evidence.some(isLevel)) return true
  const wanted = isRest ? value + SHOWN_NAMES : value
  const isIt = (one: number) => Math.abs(Math.abs(one) - wanted) <= give
  for (const one of valuesIn(evidence)) if (isIt(one) || (isPercent && isIt(one * 100))) return true
  for (const one of countsIn(evidence)) if (isIt(one)) return true
  return false
}

/** All that a finding says. */
export const textsOf = ({ what, why, how_to_act, options }: Finding): string[] => [
  what,
  why,
  ...how_to_act.map(({ action }) => action),
  ...options.flatMap(({ title, trade_off }) => [title, trade_off]),
]

/** The figures of some texts of a finding that its evidence does not hold.
 *  @param names texts of the data that are no figures, by {@link namesIn} */
export const unheld = (
  { evidence }: Finding,
  texts: readonly string[],
  names: readonly string[],
): string[] =>
  texts.flatMap((text) =>
    numbersIn(text, names)
      .filter((said) => !supports(evidence, said))
      .map((said) => `${said.text} in: ${text}`),
  )
