import type { KeyResult } from '../../model/company.ts'
import { narrowBlanks } from '../../model/narrow-blanks.ts'
import { NUMBERED_NAME } from '../../model/numbered-name.ts'
import { AMOUNT, type Amount, amountOf, type DecimalMark } from './amount.ts'
import { setValues, type Values } from './key-result-values.ts'
import { ownerIn } from './owner-text.ts'
import { partOfWhole } from './part-of-whole.ts'
import type { Assumption } from './source.ts'

/** What was guessed of a key result, in words. */
export type GuessedPart = Pick<Assumption, 'keys' | 'settle'> & { words: string }

/** What a sentence says of a key result. */
export interface KeyResultText {
  /** The author's words without owner and current value. */
  keyResult: KeyResult
  /** What the rules had to guess. */
  guessed: GuessedPart[]
}

/** The guesses of a key result as assumptions of the file. */
export const assumptionsOf = (
  keyResult: KeyResult,
  guessed: readonly GuessedPart[],
  at: Assumption['at'],
): Assumption[] =>
  guessed.map(({ words, ...part }) => ({
    at,
    assumed: `${keyResult.title ?? ''}: ${words}`,
    of: keyResult,
    ...part,
  }))

const TARGET = ['target_value', 'target_pct']
const CURRENT_KEYS = ['current_value', 'current_pct']

const ID = /^(?:\*{0,2})((?:KR|K)\s*\d+(?:\.\d+)*|\d+(?:\.\d+)+)\s*[:.)–—-]*\s+/i
const LABEL = /^key\s*results?\s*#?\s*(\d+(?:\.\d+)*)?\s*[:.)–—-]\s+/i

const A = `(${AMOUNT})`
const FROM_TO = new RegExp(
  String.raw`\b(?:from|von)\s+(?:about\s|~)?${A}(?:[\s-]?[\p{L}/]+(?:[\s-][\p{L}/]+)?)??\s+(?:up\s|down\s)?(?:to|auf|bis)\s+(?:at least\s|under\s|below\s|[<>≤≥]=?\s?)?${A}`,
  'iu',
)
const ARROW = new RegExp(String.raw`${A}\s*(?:→|->|=>|⟶)\s*${A}`, 'iu')
/** With a word behind that says of what: "(now 3.1 s)", ", currently 6 days". */
const CURRENT = new RegExp(
  String.raw`\s*[([,;–—-]?\s*(?:currently|current(?:\s+value)?|now|today|actual|so far|aktuell|derzeit)\s*(?:is|at|:|=)?\s*${A}(?:\s?\p{L}+(?=\s*(?:$|[,;.)\]–—])))?\s*[)\]]?`,
  'iu',
)
/** ", 7 so far" or "(7 signed so far)", behind what sets it apart from the target. */
const SO_FAR = new RegExp(
  String.raw`\s*[([,;–—]\s*${A}\s+(?:[\p{L}-]+\s+){0,2}(?:so far|to date|bisher)\s*[)\]]?`,
  'iu',
)
const BASELINE = new RegExp(
  String.raw`\s*[([,;]?\s*(?:baseline|was|starting (?:at|from)|up from|down from|(?<=[([,;]\s*)from)\s*(?:is|at|:|=)?\s*${A}\s*[)\]]?`,
  'iu',
)
const BELOW = new RegExp(
  String.raw`(?:<=?|≤|\b(?:below|under|less than|fewer than|lower than|at most|no more than|max(?:imum)?(?: of)?|within))\s*${A}`,
  'iu',
)
const ABOVE = new RegExp(
  String.raw`(?:>=?|≥|\b(?:above|over|more than|at least|at minimum|minimum(?: of)?|min))\s*${A}`,
  'iu',
)
const REACH = new RegExp(
  String.raw`\b(?:to|reach(?:es|ing)?|achieve|hit|get|target(?:\s*(?:is|:|=))?|(?<!\d\S*\s)of|=)\s+(?:an?\s|the\s)?(?:[\p{L}]+\s){0,2}?${A}`,
  'iu',
)
const BEHIND = new RegExp(
  String.raw`^(?:[\s-]?[\p{L}/]+(?:[\s-][\p{L}/]+)?)?\s*(?:[:–—]|[,;]\s*at\b|[([])\s*${A}\s*[)\]]?\s*$`,
  'iu',
)
const BY_SHARE = new RegExp(String.raw`\bby\s+${A}`, 'iu')
const COUNT =
  /^(?:[\p{L}-]+\s){1,3}(?:at least\s|at minimum\s|up to\s)?(\d[\d.,]*k?)\s+(?!and\b|to\b|or\b|%)\p{L}/iu
const LEADING = /^(\d[\d.,]*)\s+\p{L}/u
const PERCENT_OF = /(\d[\d.,]{0,30}\s?%)\s+of\b/iu
const ANY = new RegExp(String.raw`(?<![\w.])${AMOUNT}(?![\w])`, 'iu')
const DOWN =
  /\b(?:reduce|decrease|cut|lower|shrink|shorten|drop|minimi[sz]e|bring down|decline|fewer|senken|reduzieren|verringern)\b/i
/** "at most 95k a month": what must not be passed in any of them is a level to keep. */
const AT_MOST_EACH = new RegExp(
  String.raw`\b(?:at most|(?:no|not) more than|max(?:imum)?(?: of)?)\s*${AMOUNT}(?:\s[\p{L}-]+){0,3}?\s*(?:\/\s?|\b(?:an?|per|each|every)\s)(?:day|week|month)\b`,
  'iu',
)
const KEEP = /^(?:keep|maintain|hold|stay|remain|sustain|preserve)\b/i
/** Dates, quarters and versions hold digits that are no value, as names do. */
const NO_VALUE =
  /\b(?:by|before|until|in|on|for|during|of|end of)?\s*(?:the end of\s+)?(?:q[1-4](?:\s?[-/]?\s?(?:fy)?\d{2,4})?|h[12](?:\s?\d{2,4})?|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s+(?:19|20)\d{2})?|(?:19|20)\d{2})(?![\d%])\b|\b(?:by|before|until|till|since|on|from|to|in|for|of)\s+\d{1,2}\/\d{1,2}\b|\bv?\d+\.\d+\.\d+\b|\bv\d+(?:\.\d+)*\b|\b\d+(?:st|nd|rd|th)\b|\b24\s?[/x]\s?7\b|\[P\d\]/gi

/** Reads a key result out of a sentence by stated rules (docs/imports.md); words that say no number
 *  are left as they are, as a key result that is done or not. */
export function keyResultOf(written: string, mark: DecimalMark = 'point'): KeyResultText {
  const guessed: GuessedPart[] = []
  let text = written
  const keyResult: KeyResult = {}
  const label = LABEL.exec(text)
  const id = label === null ? ID.exec(text) : null
  if (label !== null) {
    text = text.slice(label[0].length)
    if (label[1] !== undefined) keyResult.id = `KR${label[1]}`
  } else if (id !== null) {
    text = text.slice(id[0].length)
    keyResult.id = (id[1] ?? '').replace(/\s/g, '').toUpperCase()
  }
  text = text.replace(/^kr\s*[:–—-]\s+/i, '')
  const owned = ownerIn(text)
  if (owned !== undefined) {
    text = owned.rest
    keyResult.owner = owned.owner
    guessed.push(...owned.guessed)
  }
  const read = (amount: string | undefined) =>
    amount === undefined ? undefined : amountOf(amount, mark)
  const said = SO_FAR.exec(text) ?? CURRENT.exec(text)
  const current = read(said?.[1])
  if (said !== null && current !== undefined) {
    const behind = text.slice(said.index + said[0].length)
    // An owner or a remark in brackets may follow.
    text = `${text.slice(0, said.index)}${behind.replace(/^(?=[\p{L}\p{N}([])/u, ' ')}`.trim()
  }
  keyResult.title = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/g, '')
  const bare = narrowBlanks(text.replace(NO_VALUE, ' ').replace(NUMBERED_NAME, ' '))
  setTargets(keyResult, bare, current, read, guessed)
  return { keyResult, guessed }
}

function setTargets(
  keyResult: KeyResult,
  text: string,
  current: Amount | undefined,
  read: (amount: string | undefined) => Amount | undefined,
  guessed: GuessedPart[],
): void {
  const set = (baseline: Amount | undefined, target: Amount, isLower: boolean, now = current) =>
    setValues(keyResult, { baseline, current: now, target }, isLower)
  const both = FROM_TO.exec(text) ?? ARROW.exec(text)
  const [from, to] = [read(both?.[1]), read(both?.[2])]
  const nowBehind = (said: RegExpExecArray, target: Amount) => {
    if (current !== undefined) return current
    const behind = text.slice(said.index + said[0].length).replace(BASELINE, '')
    const now = reachedBehind(behind, target, read)
    if (now !== undefined)
      guessed.push(takenFor(now.value, 'current value', 'currently', CURRENT_KEYS))
    return now
  }
  if (both !== null && from !== undefined && to !== undefined) {
    set(from, to, to.value < from.value, nowBehind(both, to))
    return
  }
  const baseline = read(BASELINE.exec(text)?.[1])
  const isDown = DOWN.test(text)
  const reach = REACH.exec(text)
  const said = limitIn(text, reach)
  const limit = read(said?.[1])
  if (said !== null && limit !== undefined) {
    set(baseline, limit, BELOW.test(said[0]), nowBehind(said, limit))
    const isLimit = baseline === undefined && !isDown && AT_MOST_EACH.test(text)
    if (isLimit || KEEP.test(text)) asControl(keyResult)
    return
  }
  const change = read(BY_SHARE.exec(text)?.[1])
  const part = current === undefined ? partOfWhole(text, reach, read) : undefined
  // Of what is to fall nobody can tell whether so many are left or are done away with, unless they are
  // more than its target.
  const isClear = !isDown || (part?.stated && part.current.value > part.target.value)
  if (part !== undefined && !isClear && !part.stated) {
    setDoneOrNot(keyResult, text, guessed)
    return
  }
  if (part !== undefined && isClear) {
    guessed.push(takenFor(part.current.value, 'current value', 'currently', CURRENT_KEYS))
    if (!part.stated) guessed.push(takenFor(part.target.value, 'target', 'to', TARGET))
    setValues(keyResult, { baseline, current: part.current, target: part.target }, isDown)
    return
  }
  const aim = read(reach?.[1])
  if (change !== undefined && aim === undefined) {
    guessed.push({
      words: 'no target is set, since it says by how much and not to which value',
      keys: TARGET,
      settle: 'say there to which value',
    })
    keyResult.type = 'numeric'
    if (isDown) keyResult.lower_is_better = true
    if (current !== undefined) keyResult.current_value = current.value
    return
  }
  const share = read(PERCENT_OF.exec(text)?.[1])
  const counted = read(COUNT.exec(text)?.[1] ?? LEADING.exec(text)?.[1])
  const target = aim ?? share ?? counted
  if (target === undefined) {
    if (current !== undefined) {
      setValues(keyResult, { current }, isDown)
      return
    }
    setDoneOrNot(keyResult, text, guessed)
    return
  }
  if (aim === undefined) {
    const said = `${target.value}${target.unit === '%' ? ' %' : ''}`
    guessed.push({
      words: `${said} is taken for the target`,
      keys: TARGET,
      settle: `say there "to ${said}", or what the target is`,
    })
  }
  const isAimed = reach !== null && aim !== undefined
  const now = isAimed && /[,;]\s*at\b/i.test(text) ? nowBehind(reach, target) : current
  if (isAimed && /^to\b/i.test(reach[0]))
    guessed.push(...unclearWay({ baseline, current: now, target }, isDown))
  set(baseline, target, isDown, now)
  if (KEEP.test(text)) asControl(keyResult)
}

/** The limit that a text sets. One with an aim behind it is part of what is counted, as in "invoices over
 *  60 days to $30K". */
function limitIn(text: string, reach: RegExpExecArray | null): RegExpExecArray | null {
  const said = BELOW.exec(text) ?? ABOVE.exec(text)
  const isAimed = said !== null && reach !== null && /^to\b/i.test(reach[0])
  return isAimed && reach.index > said.index ? null : said
}

/** Whether words say that something is to fall. */
export const isToFall = (words: string): boolean => DOWN.test(words)

/** What is guessed where a value is past its target and nothing says that more of it is better. */
export const unclearWay = (
  { baseline, current, target }: Values,
  isLower: boolean,
): GuessedPart[] =>
  baseline === undefined && !isLower && current && target && current.value > target.value
    ? [
        {
          words: `more is taken for better, so that ${current.value} is past its target`,
          keys: CURRENT_KEYS,
          settle: 'say there from which value it is to come, or "at most"',
        },
      ]
    : []

/** What is there, behind a baseline and a target: "from 30 to 50: 40 of 50", "from 30 to 50: 40". */
function reachedBehind(
  text: string,
  target: Amount,
  read: (amount: string | undefined) => Amount | undefined,
): Amount | undefined {
  const part = partOfWhole(text, null, read)
  if (part !== undefined) return part.target.value === target.value ? part.current : undefined
  const alone = read(BEHIND.exec(text)?.[1])
  // "from 30 to 50: 40 %" may be how far it is.
  return alone !== undefined && (alone.unit ?? target.unit) === target.unit ? alone : undefined
}

function setDoneOrNot(keyResult: KeyResult, text: string, guessed: GuessedPart[]): void {
  keyResult.type = 'boolean'
  const number = ANY.exec(text)?.[0].trim()
  if (number === undefined) return
  guessed.push({
    words: `${number} is no target that is understood; it is done or not`,
    keys: ['type'],
    settle: 'say there "from ... to ..."',
  })
}

const takenFor = (value: number, what: string, word: string, keys: string[]): GuessedPart => ({
  words: `${value} is taken for the ${what}`,
  keys,
  settle: `say there "${word} ${value}", or what the ${what} is`,
})

/** A level that is to be kept knows no percentage: its share is a number with the unit `%`. */
function asControl(keyResult: KeyResult): void {
  const { current_pct, target_pct } = keyResult
  for (const key of ['baseline_pct', 'current_pct', 'target_pct', 'baseline_value'] as const) {
    delete keyResult[key]
  }
  keyResult.type = 'control'
  if (current_pct !== undefined) keyResult.current_value = current_pct
  if (target_pct !== undefined) Object.assign(keyResult, { target_value: target_pct, unit: '%' })
}
