import type { DayOrder } from '../../model/dates.ts'
import type { OpenDay } from '../../notes/dates.ts'
import { dayOf, dayOrderOf } from '../people/day-of.ts'
import { type ImportQuestion, questionId, type ReadingContext } from './source.ts'

/** Whether dates such as 03/04/2026 name the day or the month first: as one of them shows, as was
 *  answered, else unknown and a question. */
export function dayOrder(
  texts: readonly string[],
  placeOf: (position: number) => number | string,
  context: ReadingContext,
): { order: DayOrder; questions: ImportQuestion[] } {
  const distinct = new Set(texts)
  const order = dayOrderOf(distinct)
  if (order !== 'unknown') return { order, questions: [] }
  const open = new Set(
    [...distinct].filter(
      (text) => dayOf(text, 'unknown') === undefined && dayOf(text, 'day_first') !== undefined,
    ),
  )
  const first = texts.findIndex((text) => open.has(text))
  if (first === -1) return { order, questions: [] }
  const answer = answeredOrder(context)
  if (answer !== 'unknown') return { order: answer, questions: [] }
  const text = (texts[first] ?? '').trim()
  const day = {
    line: placeOf(first),
    text,
    day_first: dayOf(text, 'day_first') ?? '',
    month_first: dayOf(text, 'month_first') ?? '',
  }
  const values = texts.filter((each) => open.has(each)).length
  return { order: 'unknown', questions: dayQuestion(day, values, [], context) }
}

const idOf = (file: string): string => questionId(file, 'day_order')

/** What was answered of the order in a file's dates. */
export function answeredOrder({ file, answers }: ReadingContext): DayOrder {
  const answer = answers[idOf(file)]
  return answer === 'day_first' || answer === 'month_first' ? answer : 'unknown'
}

/** Which day a date is that can be read in two ways; such dates are not used until it is answered.
 *  @param first of those dates
 *  @param lacking the entries that have no day for it */
export function dayQuestion(
  first: (OpenDay & { line: number | string }) | undefined,
  values: number,
  lacking: NonNullable<ImportQuestion['lacking']>,
  { file }: ReadingContext,
): ImportQuestion[] {
  if (first === undefined) return []
  const question: ImportQuestion = {
    id: idOf(file),
    file,
    at: first.line,
    question: `Which day is ${first.text}?`,
    readings: [
      { answer: 'day_first', means: `${first.day_first}: the day comes first` },
      { answer: 'month_first', means: `${first.month_first}: the month comes first` },
    ],
    taken: null,
    values,
    lacking,
  }
  return [question]
}
