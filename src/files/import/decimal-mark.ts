import type { DecimalMark, decimalMarkOf } from './amount.ts'
import { type ImportQuestion, questionId, type ReadingContext } from './source.ts'

/** The decimal mark of a file: as its numbers show, as was answered, else a point and a question
 *  with both readings. */
export function decimalMark(
  { mark, open }: ReturnType<typeof decimalMarkOf>,
  placeOf: (position: number) => number | string,
  { file, answers }: ReadingContext,
): { mark: DecimalMark; questions: ImportQuestion[] } {
  if (mark !== 'unknown') return { mark, questions: [] }
  const [first] = open
  if (first === undefined) return { mark: 'point', questions: [] }
  const id = questionId(file, 'decimal_mark')
  const answer = answers[id]
  if (answer === 'comma' || answer === 'point') return { mark: answer, questions: [] }
  const question: ImportQuestion = {
    id,
    file,
    at: placeOf(first),
    question: 'Does a comma in numbers such as 1,234 part thousands, or decimals?',
    readings: [
      { answer: 'point', means: '1,234 is one thousand two hundred thirty-four' },
      { answer: 'comma', means: '1,234 is a little more than one' },
    ],
    taken: 'point',
    values: open.length,
  }
  return { mark: 'point', questions: [question] }
}
