import { isCalendarDay } from '../../model/dates.ts'
import { monthOf } from '../../model/month-names.ts'

/** Emphasis, and tags; an underscore within a word is none. */
const MARKS = /[*`~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|<[^<>]*>/gu
const LETTERS = /[\p{L}\p{N}]+/gu

/** A piece of Markdown as its words, without emphasis and links. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/!?\[([^[\]]*)\]\([^)]*\)/g, '$1')
    .replace(MARKS, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** A heading or label as it is compared: words in lower case, `&` as `and`, no number in front. */
export const comparable = (label: string): string =>
  (
    plainText(label.replaceAll('&', ' and ').replaceAll('_', ' ')).toLowerCase().match(LETTERS) ??
    []
  ).join(' ')

/** What people write where they have nothing to say. */
const NOTHING =
  /^(?:[-–—?.]*|\[[^\]]*\]|\{\{?[^}]*\}?\}|<[^>]*>|n\/?a|tbd|tba|todo|unknown|none given|not captured|not known|not given)$/i

/** Whether a value says something, and is no placeholder such as `[not captured]`. */
export const isSaid = (value: string): boolean => !NOTHING.test(value.trim())

const two = (number: string | number): string => String(number).padStart(2, '0')

/** The day that a text begins with, as `YYYY-MM-DD`; undefined where it is none.
 *  @example readDay('11 September 2026, after the round') // => '2026-09-11' */
export function readDay(text: string): string | undefined {
  const iso = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3})[a-z]*\.?,? (\d{4})/i.exec(text)
  const monthFirst = /(?<![a-z])([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i.exec(text)
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : dayFirst
      ? [dayFirst[3], monthOf(dayFirst[2] ?? ''), dayFirst[1]]
      : monthFirst
        ? [monthFirst[3], monthOf(monthFirst[1] ?? ''), monthFirst[2]]
        : undefined
  if (parts === undefined) return undefined
  const [year, ofYear, ofMonth] = parts
  const day = `${year}-${two(ofYear ?? '')}-${two(ofMonth ?? '')}`
  return isCalendarDay(day) ? day : undefined
}
