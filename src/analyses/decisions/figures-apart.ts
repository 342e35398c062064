import {
  figureBefore,
  figureWithUnit,
  limitedTo,
  nextPreposition,
  timeWords,
} from '../../knowledge/decision-choices.ts'
import { currencyOf } from '../../model/currency.ts'
import { plainName } from '../../model/plain-name.ts'
import { scaleOf } from '../../model/scale.ts'
import { companyCurrency } from '../../reports/money-sign.ts'
import { sharedWords } from '../shared-words.ts'

const PERCENT = /^per\s?cent$/

/** The figures that a title sets, by their units, and its words without them. */
function read(title: string): { byUnit: Map<string, Set<number>>; words: string } {
  const byUnit = new Map<string, Set<number>>()
  const set = title.replaceAll(figureBefore, '')
  for (const { groups = {} } of set.matchAll(figureWithUnit)) {
    const { change = '', currency = '', digits = '', thousands, unit = '' } = groups
    const code = currency === '' ? '' : currencyOf(currency, companyCurrency())
    const named = (code || unit).toLowerCase().replace(PERCENT, '%')
    if (named === '') continue
    const key = `${change && 'by '}${named.replace(/s$/, '')}`
    const value = Number(digits.replaceAll(',', '')) * (scaleOf(thousands) ?? 1)
    byUnit.set(key, (byUnit.get(key) ?? new Set()).add(value))
  }
  return { byUnit, words: set.replaceAll(figureWithUnit, ' ').trim() }
}

/** Whether two texts share a word. */
export const shareOne = (one: string, other: string): boolean => sharedWords(one, other) > 0

/** What a title limits itself to. */
export const limitOf = (title: string): string | undefined => limitedTo.exec(title)?.[1]

/** The words of a limit up to the next preposition. */
const phraseOf = (limit: string): readonly string[] =>
  plainName(limit.split(nextPreposition)[0] ?? '').split(' ')

/** Whether each limits itself to a part, and not to the same: new customers are no existing ones. A
 *  part and a time are not two of one kind. */
export function limitedApart(one: string, other: string): boolean {
  const [mine, theirs] = [limitOf(one), limitOf(other)]
  if (mine === undefined || theirs === undefined) return false
  if (timeWords.test(mine) !== timeWords.test(theirs)) return false
  if (!shareOne(mine, theirs)) return true
  const [words, others] = [phraseOf(mine), phraseOf(theirs)]
  return (
    words.some((word) => !others.includes(word)) && others.some((word) => !words.includes(word))
  )
}

/** Whether two titles give one thing two figures of one unit.
 *  @example figuresApart('Raise carrier fee to 4 %', 'Keep carrier fee at 3 %') // => true
 *  @example figuresApart('Discount of 10 % for partners', 'Discount of 5 % for schools') // => false */
export function figuresApart(one: string, other: string): boolean {
  const [mine, theirs] = [read(one), read(other)]
  const isApart = [...mine.byUnit].some(([unit, values]) => {
    const others = theirs.byUnit.get(unit)
    return (
      values.size === 1 && others?.size === 1 && [...values].every((value) => !others.has(value))
    )
  })
  return isApart && shareOne(mine.words, theirs.words) && !limitedApart(mine.words, theirs.words)
}
