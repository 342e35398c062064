import { formatDate } from '../../reports/format-date.ts'
import type { Question } from '../capability.ts'
import { UsageError } from '../usage-error.ts'
import type { CheckIn } from './check-in.ts'
import type { Stale } from './stale.ts'
import { valueWords } from './value-words.ts'

const TENTHS = 10

/** Asks for each key result that waits, of one owner: value, confidence in tenths, note, so that an
 *  answer such as `=7` is three keys with Enter. */
export function checkInQuestions({ stale, checked_in }: CheckIn): Question[] {
  const owners = new Set(stale.map(({ owner }) => owner))
  if (checked_in !== null || owners.size !== 1) return []
  return stale.map((one, index) => ({
    text: questionText(one, index + 1, stale.length),
    args: (answer) => readAnswer(one, answer),
  }))
}

function questionText({ title, value, target, unit, last_on }: Stale, number: number, of: number) {
  const now = valueWords(value, unit)
  const goal = target === null ? '' : ` of ${valueWords(target, unit)}`
  const last = last_on === null ? 'never checked in' : `last ${formatDate(last_on)}`
  return `\n${number}/${of} ${title}: ${now}${goal}, ${last}\nvalue (= as it is), confidence 1-9, note; Enter leaves it out, q ends: `
}

const CONFIDENCE = /^(?:\d|10|0?\.\d+|1\.0*)$/

function readAnswer({ key_result }: Stale, answer: string): ReturnType<Question['args']> {
  const text = answer.trim()
  if (text === '') return undefined
  if (/^q(uit)?$/i.test(text)) return 'stop'
  const [value = '', second, ...rest] = text.replace(/^=\s*/, '= ').split(/\s+/)
  if (second === undefined || second === '') return { key_result, value }
  if (!CONFIDENCE.test(second)) {
    throw new UsageError(
      `expected a confidence from 1 to 9 after the value, found "${second}"`,
      'write for example 12 7 two deals are signed',
    )
  }
  const number = Number(second)
  const confidence = /[.]/.test(second) ? number : number / TENTHS
  const note = rest.join(' ')
  return { key_result, value, confidence, ...(note === '' ? {} : { note }) }
}
