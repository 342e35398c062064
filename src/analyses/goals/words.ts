import { valueOf } from '../../knowledge/figure.ts'
import { goalWords } from '../../knowledge/goals.ts'
import type { KeyResult } from '../../model/company.ts'
import { SIGN_AHEAD, SIGNS } from '../../model/currency.ts'
import { companyCurrency } from '../../reports/money-sign.ts'
import { type MoneyUnit, moneyUnit } from './money-unit.ts'

const anyOf = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')

const TRAILING = anyOf(valueOf(goalWords.trailing))
const SHARE = /%|\b(?:percent|percentage|share)\b/i
const BACK = valueOf(goalWords.coming_back).join('|')
/** "volunteers who return", "60 % of volunteers return", "30 % repeat customers": a verb of somebody, not
 *  of what is to be done ("Return 90 % of parcels") nor a noun ("of all return parcels"). */
const COMING_BACK = new RegExp(
  `\\b(?:who|that) (?:${BACK})\\b|` +
    `\\bof \\S.* (?:${BACK})(?=$|[.,;:)]|\\s(?:within|in|after|for|by|with|a|each|every|the|next)\\b)|` +
    `\\b(?:repeat|returning) (?:${valueOf(goalWords.comers).join('|')})\\b`,
  'i',
)
const MONEY_WORD = anyOf(valueOf(goalWords.recurring_money))
const NOT_ADDED: ReadonlySet<string> = new Set(valueOf(goalWords.not_added))
const EMPTY: ReadonlySet<string> = new Set(valueOf(goalWords.empty))
const AMOUNT = new RegExp(String.raw`[${SIGNS}]\s?\d`)
const SIGN_OF_AMOUNT = new RegExp(String.raw`(${SIGN_AHEAD})\s?\d`, 'i')
const NET = /\bnet\b/i
const CHURN = /\bchurn(?:ed)?\b/i
const GROSS = /\bgross\b/i
const LAST_ASCII = 0x7f
/** The bit in which a capital letter of ASCII differs from the small one. */
const CAPITAL_TO_SMALL = 0x20
const SMALL_A = 0x61
const SMALL_Z = 0x7a
const SHORTEST = 3
const WORD = /\p{L}{3,}/gu
/** Endings that only inflect, the longest first, and the letters that must stay before them. */
const ENDINGS = ['ing', 'ed', 'es', 's', 'e']
const STAY = 4
const INFLECTION = new RegExp(`(?<=\\p{L}{${STAY}})(?:${ENDINGS.join('|')})$`, 'u')

/** What an objective or a key result is called: its title, else its name. */
export const titleOf = (thing: { title?: string; name?: string }): string =>
  thing.title ?? thing.name ?? 'Unknown'

/** Whether a result is measured over a window that has mostly passed, by its words: a measure that
 *  looks back, or a share of those who come back. */
export function isTrailing(result: KeyResult): boolean {
  const title = titleOf(result)
  if (TRAILING.test(title)) return true
  return (unitOf(result) === '%' || SHARE.test(title)) && COMING_BACK.test(title)
}

/** The unit of a result without spaces around it; of a percentage, `%`. */
export const unitOf = (result: KeyResult): string =>
  result.type === 'percentage' ? '%' : (result.unit ?? '').trim()

const isNumeric = ({ type }: KeyResult): boolean => type === undefined || type === 'numeric'

/** What the values of a result are of money: its unit says so, or it has none and its title does;
 *  undefined where they are none. */
export function moneyOf(result: KeyResult): MoneyUnit | undefined {
  if (!isNumeric(result)) return undefined
  const unit = unitOf(result)
  if (unit !== '') return moneyUnit(unit)
  const title = titleOf(result)
  const sign = AMOUNT.test(title) ? SIGN_OF_AMOUNT.exec(title)?.[1] : undefined
  return sign === undefined ? undefined : moneyUnit(sign)
}

/** Whether a result is an amount of money, in ones: its unit is a currency, or it has none and names
 *  one. Of one in thousands or millions its values do not go with other amounts. */
export const isMoney = (result: KeyResult): boolean => moneyOf(result)?.times === 1

/** In what an amount of a result is cited: in its unit where that is of thousands or millions, else as
 *  all amounts of money are; null of other values. */
export const citedUnit = (result: KeyResult): string | null =>
  isMoney(result) ? 'usd' : scaledUnit(result)

/** The unit of an amount in thousands or millions. */
export const scaledUnit = (result: KeyResult): string | null =>
  (moneyOf(result)?.times ?? 1) === 1 ? null : unitOf(result)

/** How many of one result's unit one of another's is: of M USD a million USD. Units that are no money
 *  of one currency are taken for the same. */
export function timesIn(one: KeyResult, other: KeyResult): number {
  if (one.unit === other.unit) return 1
  const [of, money] = [moneyOf(one), moneyOf(other)]
  return of === undefined || money?.code !== of.code ? 1 : money.times / of.times
}

/** Whether an amount of money is in the currency of the company that is being answered for. */
export const isOwnMoney = (result: KeyResult): boolean =>
  moneyOf(result)?.code === companyCurrency()

/** The word of recurring money that a title uses, in lower case; undefined where it uses none. */
export const moneyWord = (result: KeyResult): string | undefined =>
  MONEY_WORD.exec(titleOf(result))?.[0].toLowerCase()

/** Whether a result says that it is net of what is lost. */
export const saysNet = (result: KeyResult): boolean => NET.test(titleOf(result))

/** Whether a result says that nothing is taken off it yet. */
export const saysGross = (result: KeyResult): boolean => GROSS.test(titleOf(result))

/** Whether of two results, by their titles, one is net of what the other still holds. */
export function isNetOfGross(one: KeyResult, other: KeyResult): boolean {
  const isNet = (result: KeyResult) => saysNet(result) && !saysGross(result)
  const isGross = (result: KeyResult) => saysGross(result) && !saysNet(result)
  return (isNet(one) && isGross(other)) || (isGross(one) && isNet(other))
}

/** Whether a result is what is lost of what is there. */
export const saysChurn = (result: KeyResult): boolean => CHURN.test(titleOf(result))

/** Whether a unit is of a rate, a level or a time. */
const isMeasure = (unit: string): boolean =>
  unit.startsWith('/') || NOT_ADDED.has(unit.toLowerCase())

/** Whether a result counts things that come whole, such as deals or sites, by its unit and values. */
export function isWhole(result: KeyResult): boolean {
  const { baseline_value = 0, current_value, target_value } = result
  return (
    isNumeric(result) &&
    Number.isInteger(baseline_value) &&
    Number.isInteger(current_value) &&
    Number.isInteger(target_value) &&
    !isMeasure(unitOf(result)) &&
    moneyOf(result) === undefined
  )
}

/** Whether a value is an amount, of money or of what its unit names: no rate, level or time. */
export function isAmount(result: KeyResult): boolean {
  const unit = unitOf(result)
  return result.type !== 'percentage' && (isMoney(result) || (unit !== '' && !isMeasure(unit)))
}

/** Whether results of this unit can be added up: counts and money, not rates, levels or times. */
export function isAddable(result: KeyResult): boolean {
  if (!isNumeric(result) || result.lower_is_better === true) return false
  if ((result.baseline_value ?? 0) !== 0 || isTrailing(result)) return false
  return isAmount(result)
}

/** A word of plain letters without its ending. */
function asciiStem(word: string): string {
  for (const ending of ENDINGS) {
    const stays = word.length - ending.length
    if (stays >= STAY && word.endsWith(ending)) return word.slice(0, stays)
  }
  return word
}

/** What a visitor answers that needs no further word. */
export const STOP = 'stop'
type Visit = (word: string) => typeof STOP | undefined | void

function eachMeaningBeyondAscii(lower: string, visit: Visit): void {
  for (const word of lower.match(WORD) ?? []) {
    if (!EMPTY.has(word) && visit(word.replace(INFLECTION, '')) === STOP) return
  }
}

/** What words come to, as they are written; nothing for those that say nothing. The words of very many
 *  titles are few. */
const known = new Map<string, string>()
const MOST_KNOWN = 10_000

function meant(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const lower = word.toLowerCase()
  const stem = EMPTY.has(lower) ? '' : asciiStem(lower)
  known.set(word, stem)
  return stem
}

/** Calls for each word of a title that says what it is about, without the endings that only
 *  inflect; for the same word perhaps again, until it is told to stop. Plain ASCII, which most
 *  of very many titles are, is read without a regular expression. */
export function eachMeaning(title: string, visit: Visit): void {
  let start = 0
  for (let at = 0; at <= title.length; at++) {
    const code = at < title.length ? title.charCodeAt(at) : 0
    if (code > LAST_ASCII) return eachMeaningBeyondAscii(title.toLowerCase(), visit)
    const small = code | CAPITAL_TO_SMALL
    if (small >= SMALL_A && small <= SMALL_Z) continue
    if (at - start >= SHORTEST) {
      const word = meant(title.slice(start, at))
      if (word !== '' && visit(word) === STOP) return
    }
    start = at + 1
  }
}

/** Those words, each once. */
export function meaningOf(title: string): Set<string> {
  const found = new Set<string>()
  eachMeaning(title, (word) => {
    found.add(word)
  })
  return found
}

/** How many words two sets share. */
export function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  one.forEach((word) => {
    if (other.has(word)) shared++
  })
  return shared
}

/** How many words of meaning two titles share. */
export const sharedWords = (a: string, b: string): number => inCommon(meaningOf(a), meaningOf(b))
