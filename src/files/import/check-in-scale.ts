import type { KeyResult } from '../../model/company.ts'
import { type ImportQuestion, questionId, type ReadingContext } from './source.ts'

/** What a sheet's values may be given in, where their goal is given in ones. */
const SCALES: readonly (readonly [factor: number, word: string])[] = [
  [1e3, 'thousands'],
  [1e6, 'millions'],
  [1e9, 'billions'],
]
/** How far from its goal a value is that cannot be meant as it is written: no key result is to become
 *  a hundred times what it was. */
const FAR = 100

export const scaledBy = (value: number, factor: number): number =>
  // Without the noise of binary fractions: 1.24 x 1000000.
  factor === 1 ? value : Number((value * factor).toPrecision(15))

/** By what the values of a key result's check-ins are multiplied, since a sheet writes 1.24 where the
 *  goal says €1.5M: asked, and taken so that they are of the size of the goal. */
export function checkInScale(
  values: readonly (number | undefined)[],
  places: readonly (number | string)[],
  keyResult: KeyResult | undefined,
  name: string,
  { file, answers }: ReadingContext,
): { factor: number; question?: ImportQuestion } {
  const { baseline_value = 0, target_value = 0 } = keyResult ?? {}
  const goal = Math.max(Math.abs(baseline_value), Math.abs(target_value))
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)))
  if (goal === 0 || largest === 0 || largest * FAR > goal) return { factor: 1 }
  // The nearest: by how many times the one is the other.
  const away = (factor: number) => Math.abs(Math.log((largest * factor) / goal))
  const [factor, word] = SCALES.reduce((a, b) => (away(b[0]) < away(a[0]) ? b : a))
  if (factor * largest > goal * FAR) return { factor: 1 }
  const id = questionId(file, `${name}:scale`)
  const answer = answers[id]
  if (answer === 'as_written') return { factor: 1 }
  if (answer === word) return { factor }
  const example = values.find((value) => value !== undefined) ?? 0
  return {
    factor,
    question: {
      id,
      file,
      at: places[0] ?? 1,
      question: `Are the values of "${name}" ${word}, as its goal is ${goal}?`,
      readings: [
        {
          answer: word,
          means: `the values of "${name}" are ${word}: ${example} is ${scaledBy(example, factor)}`,
        },
        { answer: 'as_written', means: `the values of "${name}" are as they are written` },
      ],
      taken: word,
      values: places.length,
      touches: { rows: places, keys: ['value'] },
    },
  }
}
