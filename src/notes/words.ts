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

/** What may follow the word for nothing and says no more: "none so far", "nothing about pricing". */
const FILLER = String.raw`(?:so far|yet|today|now|right now|for now|currently|at the moment|at present|new|else|to report|this (?:week|month|sprint)|(?:on|from|for|at) (?:my|our|the) \S+|(?:on|from|for) \S+|(?:about|regarding)(?: \S+){1,6})`
const NOTHING = String.raw`(?:none|nothing|nobody|no one|nil|null|no|nope|keine?[rs]?|nichts|not to decide)`
/** All that is said is that there is nothing. Who has more to say ("nobody at legal replies") says
 *  something. */
const NONE = new RegExp(
  String.raw`^(?:${NOTHING}(?: ${FILLER})*|n\.?\/?a\b\.?(?:\s*[-–—,].*)?|tb[dac]|not any ?more|no longer|all (?:good|clear|fine))[.!]?$`,
  'i',
)

/** Whether what is said of an action, a decision or a blocker is that there is none. */
export const saysNone = (text: string): boolean => NONE.test(text.trim().replace(/\s+/g, ' '))
