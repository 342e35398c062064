import { valueOf } from '../../knowledge/figure.ts'
import { goalWords } from '../../knowledge/goals.ts'
import type { KeyResult } from '../../model/company.ts'

const anyOf = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')

const TRAILING = anyOf(valueOf(goalWords.trailing))
const MONEY_WORD = anyOf(valueOf(goalWords.recurring_money))
const NOT_ADDED: ReadonlySet<string> = new Set(valueOf(goalWords.not_added))
const EMPTY: ReadonlySet<string> = new Set(valueOf(goalWords.empty))
const CURRENCY = /^(?:usd|eur|gbp|\$|€|£)$/i
const AMOUNT = /[$€£]\s?\d/
const DOLLARS = /\$\s?\d/
const NET = /\bnet\b/i
const ASCII = /^[\0-\x7f]*$/
const WORD = /\p{L}{3,}/gu
const ASCII_WORD = /[a-z]{3,}/g
/** Endings that only inflect, and the letters that must stay before them. */
const INFLECTION = /(?<=\p{L}{4})(?:ing|ed|es|s|e)$/u
const STAY = 4

/** What an objective or a key result is called: its title, else its name. */
export const titleOf = (thing: { title?: string; name?: string }): string =>
  thing.title ?? thing.name ?? 'Unknown'

/** Whether a result is measured over a window that has mostly passed, by its words. */
export const isTrailing = (result: KeyResult): boolean => TRAILING.test(titleOf(result))

/** The unit of a result without spaces around it; of a percentage, `%`. */
export const unitOf = (result: KeyResult): string =>
  result.type === 'percentage' ? '%' : (result.unit ?? '').trim()

const isNumeric = ({ type }: KeyResult): boolean => type === undefined || type === 'numeric'

/** Whether a result is an amount of money: its unit is a currency, or it has none and names one. */
export function isMoney(result: KeyResult): boolean {
  if (!isNumeric(result)) return false
  const unit = unitOf(result)
  return unit === '' ? AMOUNT.test(titleOf(result)) : CURRENCY.test(unit)
}

/** Whether an amount of money is in US dollars. */
export const isDollars = (result: KeyResult): boolean => {
  const unit = unitOf(result)
  return unit === '' ? DOLLARS.test(titleOf(result)) : /^(?:usd|\$)$/i.test(unit)
}

/** The word of recurring money that a title uses, in lower case; undefined where it uses none. */
export const moneyWord = (result: KeyResult): string | undefined =>
  MONEY_WORD.exec(titleOf(result))?.[0].toLowerCase()

/** Whether a result says that it is net of what is lost. */
export const saysNet = (result: KeyResult): boolean => NET.test(titleOf(result))

/** Whether results of this unit can be added up: counts and money, not rates, levels or times. */
export function isAddable(result: KeyResult): boolean {
  if (!isNumeric(result) || result.lower_is_better === true) return false
  if ((result.baseline_value ?? 0) !== 0 || isTrailing(result)) return false
  if (isMoney(result)) return true
  const unit = unitOf(result)
  return unit !== '' && !unit.startsWith('/') && !NOT_ADDED.has(unit.toLowerCase())
}

/** A word of plain letters without its ending. */
function asciiStem(word: string): string {
  const most = word.length - STAY
  if (most >= 3 && word.endsWith('ing')) return word.slice(0, -3)
  if (most >= 2 && (word.endsWith('ed') || word.endsWith('es'))) return word.slice(0, -2)
  return most >= 1 && (word.endsWith('s') || word.endsWith('e')) ? word.slice(0, -1) : word
}

const stemOf = (word: string): string => word.replace(INFLECTION, '')

/** Words of a title that say what it is about, without the endings that only inflect. Plain ASCII,
 *  which most of very many titles are, is read without the classes of all the world's letters. */
export function meaningOf(title: string): Set<string> {
  const lower = title.toLowerCase()
  const isAscii = ASCII.test(lower)
  const found = new Set<string>()
  for (const word of lower.match(isAscii ? ASCII_WORD : WORD) ?? []) {
    if (!EMPTY.has(word)) found.add(isAscii ? asciiStem(word) : stemOf(word))
  }
  return found
}

/** How many words of meaning two titles share. */
export function sharedWords(a: string, b: string): number {
  const words = meaningOf(b)
  let shared = 0
  for (const word of meaningOf(a)) if (words.has(word)) shared++
  return shared
}
