import type { KeyResult } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { type ImportQuestion, questionId, type ReadingContext } from './source.ts'

/** What a name in a log stands for. */
export interface Meant {
  /** What it is called in the document. */
  name?: string
  keyResult?: KeyResult | undefined
  isLeftOut?: boolean
  question?: ImportQuestion
}

const LEFT_OUT = 'leave_out'
const nameOf = ({ id, title, name }: KeyResult): string => title ?? name ?? id ?? ''

/** Which key result a name stands for; asked where none of those that are known is called so. */
export function whoIsMeant(
  rows: readonly { name: string; at: number | string }[],
  called: (name: string) => readonly KeyResult[],
  { file, answers, keyResults = [] }: ReadingContext,
): Meant {
  const [first] = rows
  const name = first?.name ?? ''
  const id = questionId(file, name)
  const answer = answers[id]
  if (answer === LEFT_OUT) return { isLeftOut: true }
  const [chosen] = answer === undefined ? [] : called(answer)
  if (chosen !== undefined && answer !== undefined) return { name: answer, keyResult: chosen }
  const names = (some: readonly KeyResult[]) => [...new Set(some.map(nameOf))]
  const found = called(name)
  const isPlain = names(found).length === 1
  if (isPlain || keyResults.length === 0) return { keyResult: found[0] }
  const choices = names(found.length > 0 ? found : likely(name, keyResults))
  return {
    keyResult: found[0],
    question: {
      id,
      file,
      at: first?.at ?? 1,
      question: `Which key result is "${name}", of which there ${rows.length === 1 ? 'is 1 check-in' : `are ${rows.length} check-ins`}?`,
      readings: [
        ...choices.map((title) => ({ answer: title, means: `"${name}" is "${title}"` })),
        { answer: LEFT_OUT, means: `"${name}" is none of them, and is left out` },
      ],
      taken: found[0] === undefined ? null : nameOf(found[0]),
      values: rows.length,
    },
  }
}

const CHOICES = 8

/** Those that share the most words with a name come first. */
function likely(name: string, all: readonly KeyResult[]): KeyResult[] {
  const words = new Set(plainName(name).split(' '))
  const shared = (result: KeyResult) =>
    plainName(nameOf(result))
      .split(' ')
      .filter((word) => words.has(word)).length
  return all
    .filter((result) => nameOf(result) !== '')
    .map((result) => ({ result, count: shared(result) }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, CHOICES)
    .map(({ result }) => result)
}
