import { ELEVATION_WORDS } from './throughput.ts'

/** Words after which a title rules out what follows. */
export const rulesOut =
  /\b(?:no|not|never|without|stop|end|drop|cancel|ban|abandon|instead of)\s+(?:(?:the|a|an|any|per|more|new|to|by|in|for)\s+)*([\p{L}\p{N}]{4,})/giu

/** A freeze that holds, and is not lifted. */
const freeze = /^(?!.*\b(?:lift|end|stop|thaw)\w*\b).*\bfr(?:ee|o)z(?:e|en|ing)\b/i

/** Choices of which a company makes one: words for each side. The words are ours. */
export const choices: readonly (readonly RegExp[])[] = [
  [/\b(?:allow|permit)\w*\b/i, /\b(?:forbid|prohibit)\w*\b/i],
  [/\bopen(?:s|ing)?\b/i, /\bclos(?:e|es|ing)\b/i],
  [/\b(?:keep|retain)s?\b/i, /\b(?:drop|abandon|remove)s?\b/i],
  [/\bbuild\b|\bin[- ]house\b/i, /\bbuy\b|\boutsourc\w*\b|\bcontractors?\b/i],
  [/^(?!.*\bfr(?:ee|o)z).*\bhir(?:e|es|ing)\b/i, freeze],
  [/\bcentrali[sz]\w*\b/i, /\bdecentrali[sz]\w*\b/i],
  [/\bdaily\b/i, /\bweekly\b/i, /\bmonthly\b/i, /\bquarterly\b/i, /\byearly\b|\bannual(?:ly)?\b/i],
  [
    /\bround[- ]the[- ]clock\b|\b24\s?\/\s?7\b|\b24 hours\b/i,
    /\b(?:office|business|working) hours\b|\bweekdays\b/i,
  ],
]

const raise = /\b(?:raise|increase)s?\b/i

/** Ways of one thing, of which it goes one: a design can be frozen and a budget raised. */
export const directions: readonly (readonly RegExp[])[] = [
  [raise, /\b(?:lower|reduce|cut)s?\b/i],
  [raise, freeze],
]

/** What a title raises, lowers or freezes: the words behind that, up to the next preposition. */
export const moved =
  /\b(?:raise|increase|lower|reduce|cut|freeze)s?\s+(?:(?:of|on|in|the|a|an|our|all)\s+)*(.+?)(?=\s+(?:of|for|in|on|to|by|from|at|with|through|until|till|as|and|so|while|this|next)\b|[,;:.]|\s*\d|$)/iu

/** A figure of a title with its unit, a currency before it or a word behind; after `by` it is a
 *  change, and no level. */
export const figureWithUnit =
  /(?<change>\bby\s+)?(?:(?<currency>[$€£₹]|\b(?:usd|eur|gbp|inr))\s*)?(?<digits>\d[\d,]*(?:\.\d+)?)\s*(?<thousands>[kmb]\b)?\s*(?<unit>%|per\s?cent\b|(?:hour|day|week|month|year)s?\b|people\b)?/giu

/** What the letter behind a figure multiplies it by. */
export const THOUSANDS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 }

/** What a title says a figure was before, ahead of what it is to be. */
export const figureBefore = /\bfrom\s[^,;]*?\bto\s+(?=\D?\d)/giu

/** The part of the company or of its customers that a title limits itself to. */
export const limitedTo = /\b(?:for|in)\s+(?!all\b|every|each\b|the (?:whole )?company\b)(.+)/iu

/** Words that ask for a smaller promise, whichever way its target lies. The words are ours. */
export const smallerPromise = /\b(?:reset|re-?baseline|relax|soften)\w*\b/i
/** Those that do so of a target above, or below, where it began. They may be of something else, so
 *  that the title has to name a target, or to set a figure. */
export const smallerTarget = {
  above: /\b(?:lower|reduce|cut|decrease|halve|shrink|drop)s?\b|\bscale (?:back|down)\b/i,
  below: /\b(?:raise|increase|loosen|extend)s?\b/i,
} as const
/** Those that do so of milestones. */
export const laterMilestone = /\b(?:announce|postpone|delay|slip|promise)s?\b/i
export const ofTarget = /\b(?:targets?|goals?|quotas?|key results?|objectives?)\b/i
/** The figure that a title sets, and what follows. */
export const figureSet = /\bto\s+(?:about\s+|only\s+)?[$€£₹]?\s?\d.*/i

/** Ways out that are proposed in many words: hands, hands from elsewhere in the company or from
 *  outside, tools, less coming in. */
export const waysOut: readonly RegExp[] = [
  ...Object.values(ELEVATION_WORDS),
  /\b(?:move|shift|reassign|reallocate)s?\b/i,
  /\b(?:cap|limit|throttle|restrict)s?\b|\btake in (?:no more|less|fewer)\b/i,
]
