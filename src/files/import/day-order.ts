import { type DayOrder, dayOf, dayOrderOf } from '../people/day-of.ts'
import { type ImportQuestion, questionId, type ReadingContext } from './source.ts'

/** Whether dates such as 03/04/2026 name the day or the month first: as one of them shows, as was
 *  answered, else unknown and a question. */
export function dayOrder(
  texts: readonly string[],
  placeOf: (position: number) => number | string,
  { file, answers }: ReadingContext,
): { order: DayOrder; questions: ImportQuestion[] } {
  const order = dayOrderOf(texts)
  if (order !== 'unknown') return { order, questions: [] }
  const open = texts.flatMap((text, position) =>
    dayOf(text, 'unknown') === undefined && dayOf(text, 'day_first') !== undefined
      ? [position]
      : [],
  )
  const [first] = open
  if (first === undefined) return { order, questions: [] }
  const id = questionId(file, 'day_order')
  const answer = answers[id]
  if (answer === 'day_first' || answer === 'month_first') return { order: answer, questions: [] }
  const text = texts[first] ?? ''
  const question: ImportQuestion = {
    id,
    file,
    at: placeOf(first),
    question: `Which day is ${text.trim()}?`,
    readings: [
      { answer: 'day_first', means: `${dayOf(text, 'day_first')}: the day comes first` },
      { answer: 'month_first', means: `${dayOf(text, 'month_first')}: the month comes first` },
    ],
    taken: null,
    values: open.length,
  }
  return { order: 'unknown', questions: [question] }
}
