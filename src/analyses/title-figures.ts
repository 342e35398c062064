import { CURRENCY_AHEAD } from '../model/currency.ts'
import { SCALE, scaleOf } from '../model/scale.ts'

/** What a title says of where a goal starts and ends. */
export interface TitleFigures {
  /** Null where the title does not say. */
  from: number | null
  to: number | null
  /** A change in percent of the start: its size, and which way where a verb tells. */
  by: { percent: number; way: 1 | -1 } | null
  /** The sign or word that stands at a figure: `$`, `%`, `days`; empty where none does. */
  unit: string
}

/** An amount: currency, number, scale, percent sign. "5 mm" are millimetres, and 5MM millions. */
const AMOUNT = String.raw`(${CURRENCY_AHEAD})?\s?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?<!\s(?=mm))(${SCALE})(?![\p{L}\d]))?(?:\s?(%))?`
const NOUN = String.raw`(?:\s+(\p{L}[\p{L}-]*))?`

const FROM_TO = new RegExp(String.raw`\bfrom\s+${AMOUNT}${NOUN}\s+to\s+${AMOUNT}${NOUN}`, 'iu')
const TO = new RegExp(String.raw`\bto\s+${AMOUNT}${NOUN}`, 'iu')
/** Of "to 8 days for half of them" the whole is not known. */
const TO_END = new RegExp(String.raw`\bto\s+${AMOUNT}${NOUN}$`, 'iu')
const BY = new RegExp(String.raw`\bby\s+(\d+(?:\.\d+)?)\s?%`, 'iu')
/** "Hire 10 engineers": the number stands right behind the verb. */
const COUNT = new RegExp(String.raw`^(\p{L}+)\s+${AMOUNT}${NOUN}`, 'iu')

const RISES = /^(?:grow|raise|increase|lift|expand|boost|improve|double)\b/i
const FALLS = /^(?:cut|reduce|lower|decrease|shrink|bring down)\b/i
/** Verbs of things that are counted from none on. */
const FROM_NONE =
  /^(?:hire|recruit|sign|win|close|add|open|launch|ship|land|onboard|publish|run|train|migrate|move|deliver|complete|interview|fill|build|create|visit)$/i

/** Whether a title ends with the figure that it leads to. */
export const endsAtTarget = (title: string): boolean => TO_END.test(title.trim())

/** Which way the verb of a title leads; null where none tells. */
export const wayOf = (title: string): 1 | -1 | null =>
  RISES.test(title) ? 1 : FALLS.test(title) ? -1 : null

const YEAR = /^(?:19|20)\d\d$/

/** What is no unit of the number before it. */
const NO_UNIT =
  /^(?:a|an|the|in|by|to|of|for|and|or|at|on|per|with|within|until|from|this|next|q[1-4])$/i

interface Amount {
  value: number
  scale: number | null
  unit: string
  isYear: boolean
}

function amountOf([sign, number = '', scale, percent, noun]: (string | undefined)[]): Amount {
  const factor = scaleOf(scale) ?? null
  const unit = sign ?? percent ?? (noun === undefined || NO_UNIT.test(noun) ? '' : noun)
  const value = Number(number.replaceAll(',', '')) * (factor ?? 1)
  return {
    value,
    scale: factor,
    unit,
    isYear: YEAR.test(number) && sign === undefined && unit === '',
  }
}

/** Figures of a goal in its title; null where it states none.
 *  @example titleFigures('Grow ARR from 4M to 6M') // => { from: 4_000_000, to: 6_000_000, by: null, unit: '' } */
export function titleFigures(title: string): TitleFigures | null {
  const way = FROM_TO.exec(title)
  if (way !== null) {
    const [, ...parts] = way
    const [from, to] = [amountOf(parts.slice(0, 5)), amountOf(parts.slice(5))]
    // In "from 4 to 6M" both are millions.
    const isShared = from.scale === null && to.scale !== null && from.value < to.value / to.scale
    return {
      from: isShared ? from.value * (to.scale ?? 1) : from.value,
      to: to.value,
      by: null,
      unit: to.unit || from.unit,
    }
  }
  const by = BY.exec(title)
  if (by !== null) {
    const direction = wayOf(title)
    if (direction === null) return null
    return { from: null, to: null, by: { percent: Number(by[1]), way: direction }, unit: '' }
  }
  const end = TO.exec(title)
  if (end !== null) {
    const { value, unit, isYear } = amountOf(end.slice(1))
    if (!isYear) return { from: null, to: value, by: null, unit }
  }
  const count = COUNT.exec(title)
  if (count === null) return null
  const [, verb = '', ...parts] = count
  const { value, unit, isYear } = amountOf(parts)
  if (isYear) return null
  return { from: FROM_NONE.test(verb) ? 0 : null, to: value, by: null, unit }
}
