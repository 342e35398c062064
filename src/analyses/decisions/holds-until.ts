import { isDay } from '../../model/dates.ts'
import { monthOf } from '../../model/month-names.ts'

const UNTIL =
  /\b(?:until|till|through)\s+(?:the\s+)?(?:(?<iso>\d{4}-\d{2}-\d{2})|(?<first>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>[a-z]{3})[a-z]*\.?|(?<name>[a-z]{3})[a-z]*\.?\s+(?<second>\d{1,2})(?:st|nd|rd|th)?)(?![\d:])(?:,?\s+(?<year>\d{4}))?/i

/** The last day on which a decision holds by its title; without a year the first such day from when it
 *  was taken. Undefined where the title names none.
 *  @example holdsUntil('Freeze hiring until 31 Oct', '2026-10-05') // => '2026-10-31' */
export function holdsUntil(title: string, decidedOn: string): string | undefined {
  const { iso, first, month, name, second, year } = UNTIL.exec(title)?.groups ?? {}
  if (iso !== undefined) return isDay(iso) ? iso : undefined
  const number = monthOf(month ?? name ?? '')
  if (number === 0) return undefined
  const ofYear = `-${String(number).padStart(2, '0')}-${(first ?? second ?? '').padStart(2, '0')}`
  const taken = Number(decidedOn.slice(0, 'YYYY'.length))
  const years = year === undefined ? [taken, taken + 1] : [Number(year)]
  return years.map((one) => `${one}${ofYear}`).find((day) => isDay(day) && day >= decidedOn)
}
