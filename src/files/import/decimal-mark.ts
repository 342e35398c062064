import { amountOf, type DecimalMark, decimalMarkOf } from './amount.ts'
import { type ImportQuestion, questionId, type ReadingContext } from './source.ts'

/** The decimal mark of a file: as its numbers show, as was answered, else a point and a question
 *  with both readings. */
export function decimalMark(
  texts: readonly string[],
  placeOf: (position: number) => number | string,
  { file, answers }: ReadingContext,
): { mark: DecimalMark; questions: ImportQuestion[] } {
  const { mark, open, example } = decimalMarkOf(texts)
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
    question: `Does the ${example.includes(',') ? 'comma' : 'point'} in numbers such as ${example} part thousands, or decimals?`,
    readings: (['point', 'comma'] as const).map((sign) => ({
      answer: sign,
      means: `${example} is ${amountOf(example, sign)?.value}: the decimal mark is a ${sign}`,
    })),
    taken: 'point',
    values: open.length,
    touches: { rows: open.map(placeOf) },
  }
  return { mark: 'point', questions: [question] }
}
