import { type Amount, UNSIGNED } from './amount.ts'

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** So many of so many: "2 of 6", "7/10", "€1.2M of €2M", "one of our 5 labs". */
const PART = new RegExp(
  String.raw`(?<![\w.,/-])(${UNSIGNED}|(?:${WORDS.join('|')})\b)(?:\s*(\/)\s*|\s+(?:out\s+)?of\s+(?:(?:our|the|all|its|their)\s+)*|\s+von\s+)(${UNSIGNED})(?![\w/%])`,
  'iu',
)
const STATED = new RegExp(
  String.raw`\b(?:target|goal|aim|ziel)\s*(?:is|of|ist|:|=)?\s*(${UNSIGNED})`,
  'iu',
)
/** In half and half, as in "a 50/50 split", nothing is reached. */
const HALF = 50

/** What is there and what is wanted, where a text says so many of so many. */
export interface PartOfWhole {
  current: Amount
  target: Amount
  /** Whether the text says its target in so many words, beside the whole. */
  stated: boolean
}

type Read = (amount: string | undefined) => Amount | undefined

/** Whether the two are counted in one unit; "40% of 60" is a share of something. */
const isOneUnit = (part: Amount, whole: Amount): boolean =>
  part.unit === whole.unit || part.unit === null || (whole.unit === null && part.unit !== '%')

/** Whether a whole that is reached is one: with "of" it is; with a slash it opens or ends the text, as
 *  before a word "50/50" is no count. */
function isReached(text: string, match: RegExpExecArray, { value }: Amount): boolean {
  if (match[2] === undefined) return true
  if (value === HALF) return false
  const after = text.slice(match.index + match[0].length)
  return text.slice(0, match.index).trim() === '' || /^[\s)\].,;]*$/.test(after)
}

/** Reads so many of so many out of a text; undefined where it says no such thing.
 *  @param aimed where the text says what to reach: after that nothing is said to be there, unless the
 *    whole repeats it ("Reach 10 sites: 7 of 10") */
export function partOfWhole(
  text: string,
  aimed: RegExpExecArray | null,
  read: Read,
): PartOfWhole | undefined {
  const match = PART.exec(text)
  if (match === null) return undefined
  const word = WORDS.indexOf(match[1]?.toLowerCase() ?? '')
  const current = word < 0 ? read(match[1]) : { value: word + 1, unit: null }
  const whole = read(match[3])
  if (current === undefined || whole === undefined || !isOneUnit(current, whole)) return undefined
  const isPart = current.value < whole.value
  if (!isPart && !(current.value === whole.value && isReached(text, match, whole))) return undefined
  const said = STATED.exec(text)
  const before = [aimed, said].filter((aim) => aim !== null && aim.index < match.index)
  const isRepeated = (aim: RegExpExecArray | null) =>
    aim !== null && aim.index + aim[0].length <= match.index && read(aim[1])?.value === whole.value
  if (!before.every(isRepeated)) return undefined
  if (before.length > 0) return { current, target: whole, stated: true }
  const target = read(said?.[1])
  if (target === undefined) return { current, target: whole, stated: false }
  const isShare = target.unit === '%' && whole.unit !== '%' && whole.value > 0
  const share = { value: (100 * current.value) / whole.value, unit: '%' }
  return { current: isShare ? share : current, target, stated: true }
}
