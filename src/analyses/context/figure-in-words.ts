import { DECIMAL, ROUNDED_BY } from '../../knowledge/context.ts'
import { CURRENCY_AHEAD } from '../../model/currency.ts'
import { SCALE as SCALES, scaleOf } from '../../model/scale.ts'

/** A figure as a sentence states it: what it may be at least and at most, as exact as it is written. */
export interface WrittenFigure {
  low: number
  high: number
  /** The figure's own words within the text, with currency and scale. */
  words: string
  currency: string | null
}

const SCALE = `(?:\\s?(?<SCALE>${SCALES})\\b)?`
const NUMBER = String.raw`(?<DIGITS>\d[\d,]*(?:\.\d+)?)`
const numbered = (part: string, name: string): string => part.replace(/<(\w+)>/, `<$1_${name}>`)
const FIGURE = new RegExp(
  String.raw`(?:(?<bound>under|below|less than|up to|at most|<|over|above|more than|at least|>)\s*)?(?<words>(?:(?<currency>${CURRENCY_AHEAD})\s?)?${numbered(NUMBER, 'ONE')}${numbered(SCALE, 'ONE')}(?:\s?(?:-|–|—|to)\s?${CURRENCY_AHEAD}?${numbered(NUMBER, 'TWO')}${numbered(SCALE, 'TWO')})?(?<more>\+)?)`,
  'i',
)
const UPPER = /^(?:under|below|less than|up to|at most|<)$/i

interface Read {
  value: number
  /** Half a unit of the last digit that was written: what it may be off by its rounding. */
  half: number
}

function read(digits: string, scale: number): Read {
  const plain = digits.replaceAll(',', '')
  const decimals = plain.split('.')[1]?.length ?? 0
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0)
  const value = Number(plain) * scale
  return { value, half: value === 0 ? 0 : scale * DECIMAL ** (zeros - decimals) * ROUNDED_BY }
}

/** The first figure of a text; undefined where there is none.
 *  @example figureInWords('$10–15M ARR') // => 10 to 15 million
 *  @example figureInWords('about 60 people') // => 55 to 65 */
export function figureInWords(text: string): WrittenFigure | undefined {
  const groups = FIGURE.exec(text)?.groups
  if (groups === undefined) return undefined
  const { bound = '', words = '', currency = null, DIGITS_ONE = '', DIGITS_TWO, more } = groups
  const { SCALE_TWO, SCALE_ONE = SCALE_TWO } = groups
  const one = read(DIGITS_ONE, scaleOf(SCALE_ONE) ?? 1)
  const two = DIGITS_TWO === undefined ? one : read(DIGITS_TWO, scaleOf(SCALE_TWO) ?? 1)
  // The ends of a range are as exact as the more exact of them: 10 to 15 is not 5 to 15.
  const half = Math.min(one.half, two.half)
  const isUpper = UPPER.test(bound)
  const isLower = (bound !== '' && !isUpper) || more !== undefined
  return {
    low: isUpper ? Number.NEGATIVE_INFINITY : one.value - half,
    high: isLower ? Number.POSITIVE_INFINITY : two.value + half,
    words,
    currency,
  }
}
