import { weekdayOf } from '../model/clock.ts'
import { addDays, type DayOrder, daysBetween, isDay, weekday } from '../model/dates.ts'
import { monthOf, monthPattern } from '../model/month-names.ts'

/** A date found in a text. */
export interface FoundDate {
  /** What stands for it, with the word before it (`by`, `due` ...). */
  start: number
  end: number
  on: string
  /** What had to be taken for granted, or what is odd about it. */
  remark: string | null
  /** Whether the remark tells of something taken for granted. */
  isGuess: boolean
}

/** From where dates are told. */
export interface Telling {
  /** The day on which the text was written. */
  at: string
  /** Whether 3/10 names the day or the month first. */
  order: DayOrder
  /** Whether a day without a year is the last such day, not the next one. */
  isPast?: boolean
  /** Whether it is of something done, so that a day without a year is the nearest one. */
  isDone?: boolean
}

/** Which of the days is meant that a day and a month, or the name of a day, may be. */
type Way = 'next' | 'last' | 'nearest'

const FRIDAY = 5
const WEEK = 7
const DECEMBER = 12

const MONTH = `${monthPattern}\\.?`
const DAY_NAME =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
const BEFORE =
  '(?:(?:due(?:\\s+(?:by|on|date))?|by|before|until|till|no later than|since|from)\\s*:?\\s+(?:the\\s+)?)'

type Read = (
  groups: readonly (string | undefined)[],
  at: string,
  way: Way,
  order: DayOrder,
) => Day | undefined

interface Day {
  on: string
  remark?: string
}

/** Each way to write a date; those that are ordinary words too need a word such as `by` before. */
const FORMS: readonly { pattern: string; needsWord?: true; read: Read }[] = [
  {
    pattern: '(\\d{4})-(\\d{2})-(\\d{2})',
    read: ([y, m, d]) => dayOf(Number(y), Number(m), Number(d)),
  },
  {
    pattern: `(?:${DAY_NAME}\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?(${MONTH})(?:,?\\s+(\\d{4}))?`,
    read: ([d, m, y], at, way) => named(Number(d), m, y, at, way),
  },
  {
    pattern: `(?:${DAY_NAME}\\.?,?\\s+)?(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?`,
    read: ([m, d, y], at, way) => named(Number(d), m, y, at, way),
  },
  {
    pattern: '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?',
    read: ([d, m, y], at, way) => inYear(Number(d), Number(m), y, at, way),
  },
  { pattern: '(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?', read: slashed },
  { pattern: '(today|tomorrow|yesterday)', needsWord: true, read: ([word], at) => near(word, at) },
  {
    pattern: `(?:(next|this|last)\\s+)?(${DAY_NAME})`,
    needsWord: true,
    read: ([which, name], at, way) => weekdayNamed(which, name, at, way),
  },
  {
    pattern: '(?:(?:the\\s+)?end of (?:the |this )?week|eow)',
    needsWord: true,
    read: (_, at) => endOfWeek(at),
  },
  {
    pattern: '(?:(?:the\\s+)?end of (?:the |this )?month|eom)',
    needsWord: true,
    read: (_, at) => endOfMonth(at),
  },
]

/** Finds the first date of a text, told from a day: without a year it is the next such day,
 *  after `since` the last one. Undefined where there is none that can be told.
 *  @param alone whether the text is a date and nothing else, so that no word need lead to it */
export function findDate(
  text: string,
  { at, order, isPast: isOver = false, isDone = false }: Telling,
  alone = false,
): FoundDate | undefined {
  for (const { pattern, needsWord, read } of FORMS) {
    const words = needsWord && !alone ? BEFORE : `${BEFORE}?`
    const match = new RegExp(`(?<![\\w-])(${words})${pattern}(?![\\w-]|/\\d)`, 'i').exec(text)
    if (match === null) continue
    const [whole, word = '', ...groups] = match
    if (alone && whole.trim().length !== text.trim().length) continue
    const isBack = isOver || /since|from/i.test(word)
    const way = isBack ? 'last' : isDone ? 'nearest' : 'next'
    const day = read(groups, at, way, order)
    if (day === undefined) continue
    const isPast = day.on < at && way === 'next'
    const remark = day.remark ?? (isPast ? `${day.on} is past` : null)
    const isGuess = day.remark !== undefined
    return { start: match.index, end: match.index + whole.length, on: day.on, remark, isGuess }
  }
  return undefined
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  const on = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(on) ? { on } : undefined
}

const named = (
  day: number,
  month: string | undefined,
  year: string | undefined,
  at: string,
  way: Way,
): Day | undefined => {
  return inYear(day, monthOf(month ?? ''), year, at, way)
}

function inYear(
  day: number,
  month: number,
  year: string | undefined,
  at: string,
  way: Way,
): Day | undefined {
  if (year !== undefined) return dayOf(Number(year), month, day)
  const now = Number(at.slice(0, 4))
  const same = dayOf(now, month, day)
  if (way === 'last') return same !== undefined && same.on <= at ? same : dayOf(now - 1, month, day)
  if (way === 'nearest')
    return nearest(at, same, dayOf(now - 1, month, day), dayOf(now + 1, month, day))
  if (same !== undefined && same.on >= at) return same
  const next = dayOf(now + 1, month, day)
  return next && { ...next, remark: `no year given, and past in ${now}: taken as ${next.on}` }
}

const nearest = (at: string, ...days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .filter((day) => day !== undefined)
    .toSorted((a, b) => Math.abs(daysBetween(at, a.on)) - Math.abs(daysBetween(at, b.on)))[0]

/** `3/10` is the third of October or the tenth of March, unless the order is known or only one of
 *  them is a day. */
function slashed(
  [a, b, year]: readonly (string | undefined)[],
  at: string,
  way: Way,
  order: DayOrder,
): Day | undefined {
  const [first, second] = [Number(a), Number(b)]
  if (first > DECEMBER || first === second || (order === 'day_first' && second <= DECEMBER))
    return inYear(first, second, year, at, way)
  const isMonthFirst = second > DECEMBER || order === 'month_first'
  return isMonthFirst ? inYear(second, first, year, at, way) : undefined
}

const SLASHED = /(?<![\w/.])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\w/])/g

/** Which of day and month a text names first, where one of its days can only be read in one way. */
export function slashOrder(text: string): DayOrder {
  const pairs = [...text.matchAll(SLASHED)].map(([, a, b]) => [Number(a), Number(b)] as const)
  const isFirst = pairs.some(([a, b]) => a > DECEMBER && b > 0 && b <= DECEMBER)
  const isSecond = pairs.some(([a, b]) => b > DECEMBER && a > 0 && a <= DECEMBER)
  return isFirst === isSecond ? 'unknown' : isFirst ? 'day_first' : 'month_first'
}

/** A date that can be read in two ways, with both. */
export interface OpenDay {
  text: string
  day_first: string
  month_first: string
}

/** The first date of a text that can be read in two ways. */
export function openDay(text: string, at: string): OpenDay | undefined {
  for (const [written] of text.matchAll(SLASHED)) {
    const read = (order: DayOrder) => findDate(written, { at, order }, true)?.on
    const [day_first, month_first] = [read('day_first'), read('month_first')]
    if (day_first !== undefined && month_first !== undefined && day_first !== month_first)
      return { text: written, day_first, month_first }
  }
  return undefined
}

function near(word: string | undefined, at: string): Day {
  const name = word?.toLowerCase()
  return { on: name === 'today' ? at : addDays(at, name === 'tomorrow' ? 1 : -1) }
}

function weekdayNamed(
  which: string | undefined,
  name: string | undefined,
  at: string,
  way: Way,
): Day {
  const number = weekdayOf(name ?? '') ?? 0
  const ahead = (number - weekday(at) + WEEK) % WEEK
  if (way === 'last' || which?.toLowerCase() === 'last') {
    return { on: addDays(at, ahead === 0 ? -WEEK : ahead - WEEK) }
  }
  if (which?.toLowerCase() === 'next') {
    const on = addDays(at, WEEK - weekday(at) + number)
    return { on, remark: `taken as the ${name} of next week, ${on}` }
  }
  if (ahead > 0) return { on: addDays(at, ahead) }
  const on = addDays(at, WEEK)
  return { on, remark: `today is a ${name}: taken as ${on}` }
}

function endOfWeek(at: string): Day {
  const ahead = FRIDAY - weekday(at)
  return { on: addDays(at, ahead < 0 ? ahead + WEEK : ahead) }
}

function endOfMonth(at: string): Day {
  const [year = 0, month = 0] = at.split('-').map(Number)
  return { on: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) }
}

const LOOKS_LIKE_DATE =
  /(?<![\w/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\w/])|\b(?:by|due|before|until)\s+(?:next\s+(?:week|month|quarter)|q[1-4]|soon|asap)\b/i

/** Days as they are written out, of which some are none: `31 Nov`, `2026-02-30`. */
const WRITTEN_OUT = new RegExp(
  `(?<![\\w-])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|(?:(?:29|3[01])(?:st|th)?\\.?\\s+(?:of\\s+)?${MONTH}|${MONTH}\\s+(?:29|3[01])(?:st|th)?)(?:,?\\s+\\d{4})?)(?![\\w-])`,
  'i',
)

/** A day of a text in which {@link findDate} finds none: it is not in the calendar. */
export const impossibleDay = (text: string): string | undefined => WRITTEN_OUT.exec(text)?.[0]

/** What looks like a date and cannot be told, as it is written. */
export const vagueDate = (text: string): string | undefined => LOOKS_LIKE_DATE.exec(text)?.[0]
