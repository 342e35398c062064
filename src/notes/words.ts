import { monthWords } from '../model/month-names.ts'
import { wordsOf } from '../model/plain-name.ts'
import { statusOf } from './decision-status.ts'
import type { NoteKind } from './note.ts'

/** Words that open a line, by what they say it is. */
const OPENERS: readonly [NoteKind, RegExp][] = [
  ['action', /^(?:to-?\s?do|action(?:\s+items?)?|task|next\s+step|follow[- ]?up|ai)\b/i],
  ['decision', /^(?:decided|decision|we\s+(?:have\s+)?(?:decided|agreed)|agreed)\b/i],
  ['blocker', /^(?:blocked|blocker|blocking|impediment|stuck)\b/i],
]

/** Headings of sections whose bullets are all of one kind. */
const SECTIONS: readonly [NoteKind, RegExp][] = [
  ['action', /\b(?:actions?|to-?\s?dos?|next\s+steps|tasks|follow[- ]?ups?)\b/i],
  ['decision', /\b(?:decisions?|decided|agreed)\b/i],
  ['blocker', /\b(?:blockers?|blocked|impediments)\b/i],
]

export const sectionKind = (heading: string): NoteKind | undefined =>
  SECTIONS.find(([, words]) => words.test(heading))?.[0]

export interface Opened {
  kind: NoteKind
  /** What stands in brackets after the word: a name, or since when. */
  aside: string | undefined
  text: string
}

/** Words that a name may follow; "Task Force" and "Action Plan" are no names. */
const TO_DO = /^(?:[Tt][Oo]-?\s?[Dd][Oo]|ACTION)$/
/** "Ines: ask Ben", "Ines Fabre to ask Ben". */
const OF_SOMEBODY =
  /^\s+(?!Lists?\b|Items?\b)\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?(?::|\s(?:to|will)\s)/u

/** A line such as "Decided: ...", "TODO (Ben): ...", "TODO Ben: ...", "TODO @ben ...", "Blocked since
 *  3 Sep: ...". */
export function opened(text: string): Opened | undefined {
  for (const [kind, words] of OPENERS) {
    const word = words.exec(text)?.[0]
    if (word === undefined) continue
    const rest = text.slice(word.length)
    const [whole, bracket, plain] =
      /^\s*(?:\(([^)]*)\)|(@\S+|since\s[^:]{1,30}|by\s+[\p{L} ]{1,30}))?\s*(?::|\s[-–—]\s)\s*/iu.exec(
        rest,
      ) ?? []
    if (whole !== undefined) {
      return { kind, aside: bracket ?? plain, text: rest.slice(whole.length) }
    }
    const handled = kind === 'action' ? /^\s+(@\S+\s.*)$/.exec(rest)?.[1] : undefined
    const named = TO_DO.test(word) && OF_SOMEBODY.test(rest) ? rest.trim() : undefined
    const action = handled ?? named
    if (action !== undefined) return { kind, aside: undefined, text: action }
    const sentence = /^\s+(?:(?:to|that|by|on)\s+)?(\S.*)$/.exec(rest)?.[1]
    const isSentence =
      kind === 'decision' ? !/^decision/i.test(word) : /^(?:blocked|stuck)/i.test(word)
    if (sentence !== undefined && kind !== 'action' && isSentence) {
      return { kind, aside: undefined, text: sentence }
    }
  }
  return undefined
}

/** Of what, of whom or until when a line says it, which is no more than that there is nothing. */
const ASIDE =
  /\b(?:(?:on|from|for|at) (?:my|our|the) \S+|(?:on|from|for) \S+|(?:to|until|till) (?:the )?next \S+|(?:about|regarding)(?: \S+){1,6}|so far|at (?:moment|present)|to report)/gi
const NOTHING = /^(?:none|nothing|nobody|nil|null|no|nope|not|keine?[rs]?|nichts)$/i
/** Words beside these that say nothing by themselves. */
const FILLER = new RegExp(
  String.raw`^(?:one|yet|today|now|right|currently|new|else|major|more|any|above|anymore|this|next|the|an?|of|to|until|till|is|are|was|has|have|been|there|we|it|decisions?|decided?|blockers?|blocked|actions?|changes?|needed|required|made|taken|on|hold|week|month|quarter|sprint|q?\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${monthWords.join('|')})$`,
  'i',
)
const NONE = /^(?:n\.?\/?a\b\.?(?:\s*[-–—,].*)?|tb[dac]|no longer|all (?:good|clear|fine))[.!]?$/i

const LEAD = /^([^:–—-]{3,30}?)(?::|\s+[-–—])\s+\S/
/** "CRM purchase rejected" and "We reject it"; but "refunds are rejected" is a rule, and what "that
 *  Finance rejected" speaks of is something else. */
const NOT_TO_BE =
  /^we (?:have )?(?:reject|declin|refus|turn(?:ed)? down)|^(?!.*\b(?:that|which|who|if|when|until|unless|are|be)\b)[^,;]*\b(?:rejected|declined|refused|turned down|vetoed|not (?:yet )?(?:approved|accepted|adopted)|proposed|pending)[.!]?$/i

/** Whether a line of what was decided says that it is refused or still open: "Rejected: move HQ". */
function saysOpenOrRefused(text: string): boolean {
  const lead = LEAD.exec(text)?.[1]
  const isLed = lead !== undefined && statusOf(lead) !== undefined && saysNone(lead, 'decision')
  return isLed || NOT_TO_BE.test(text)
}

/** Whether what is said of an action, a decision or a blocker is that there is none; of a decision also
 *  that it is not made. Who has more to say ("nobody at legal replies") says something. */
export function saysNone(text: string, kind: NoteKind): boolean {
  const plain = text.trim().replace(/\s+/g, ' ')
  if (NONE.test(plain) || (kind === 'decision' && saysOpenOrRefused(plain))) return true
  // "Open on Saturdays" is what was decided.
  const hasStatus = kind === 'decision' && !/^open\s/i.test(plain)
  const statusIn = (said: string) => (hasStatus ? statusOf(said) : undefined)
  const isOpen = (statusIn(plain) ?? 'decided') !== 'decided'
  const isNothing = wordsOf(plain).some((word) => NOTHING.test(word))
  const words = wordsOf(isNothing ? plain.replace(ASIDE, ' ') : plain)
  return (
    (isOpen || isNothing) &&
    words.every((word) => NOTHING.test(word) || FILLER.test(word) || statusIn(word) !== undefined)
  )
}
