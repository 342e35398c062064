import { CURRENCY_AHEAD } from '../model/currency.ts'
import { SCALE } from '../model/scale.ts'

/** Words after which a title rules out what follows. */
export const rulesOut =
  /\b(?:no|not|never|without|stop|end|drop|cancel|ban|abandon|instead of)\s+(?:(?:the|a|an|any|per|more|new|to|by|in|for)\s+)*([\p{L}\p{N}]{4,})/giu

/** Words for one matter, of which the first stands for all. The words are ours. */
export const sameMatters: readonly (readonly string[])[] = [
  ['pay', 'salary', 'salaries', 'wage', 'wages', 'compensation', 'remuneration'],
  ['hiring', 'hire', 'hires', 'recruiting', 'recruitment', 'headcount'],
  ['price', 'prices', 'pricing'],
]

/** A freeze that holds, and is not lifted. */
const freeze = /^(?!.*\b(?:lift|end|stop|thaw)\w*\b).*\bfr(?:ee|o)z(?:e|en|ing)\b/i

/** Choices of which a company makes one: words for each side. The words are ours. */
export const choices: readonly (readonly RegExp[])[] = [
  [/\b(?:allow|permit)\w*\b/i, /\b(?:forbid|prohibit)\w*\b/i],
  [/\bopen(?:s|ing)?\b/i, /\bclos(?:e|es|ing)\b/i],
  [/\b(?:keep|retain)s?\b/i, /\b(?:drop|abandon|remove)s?\b/i],
  [/\bbuild\b|\bin[- ]house\b/i, /\bbuy\b|\boutsourc\w*\b|\bcontractors?\b/i],
  [/\bcentrali[sz]\w*\b/i, /\bdecentrali[sz]\w*\b/i],
  [/\bdaily\b/i, /\bweekly\b/i, /\bmonthly\b/i, /\bquarterly\b/i, /\byearly\b|\bannual(?:ly)?\b/i],
  [
    /\bround[- ]the[- ]clock\b|\b24\s?\/\s?7\b|\b24 hours\b/i,
    /\b(?:office|business|working) hours\b|\bweekdays\b/i,
  ],
]

/** Titles that hire, those that stop it, and what is frozen where hiring is. */
export const hires =
  /\bhire\b|^hiring\s+(?:\d+|an?|two|three|four|five|six|ten)\b|(?<!\bnew )\bhires\b|\brecruits?\b|\b(?:start|begin|keep|continue|resume|restart|reopen)s?\s+(?:hiring|recruiting)\b/i
export const stopsHiring = new RegExp(
  `${freeze.source}|\\b(?:no|stop|pause|halt)\\s+(?:(?:all|any|new|more|further)\\s+)*(?:hir(?:es?|ing)|recruit\\w*|headcount)\\b`,
  'i',
)
export const hiringWords = /^(?:hiring|roles?|positions?|vacanc(?:y|ies)|openings?|jobs?|staff)$/i

const raise = /\b(?:raise|rise|increase)s?\b/i

/** Ways of one thing, of which it goes one: a design can be frozen and a budget raised. */
export const directions: readonly (readonly RegExp[])[] = [
  [raise, /\b(?:lower|reduce|cut)s?\b/i],
  [raise, freeze],
]

const prepositions = 'of|for|in|on|to|by|from|at|with|through|until|till|as|and|so|while|this|next'

/** Where the words for one thing end. */
export const nextPreposition = new RegExp(`\\s+(?:${prepositions})\\b`, 'iu')

/** What a title raises, lowers or freezes: the words behind that, up to the next preposition. */
export const moved = new RegExp(
  `\\b(?:raise|rise|increase|lower|reduce|cut|freeze)s?\\s+(?:(?:of|on|in|the|a|an|our|all)\\s+)*(?!(?:${prepositions})\\b)(.+?)(?=\\s+(?:${prepositions})\\b|[,;:.]|\\s*\\d|$)`,
  'iu',
)

/** The same where it stands before that: a hiring freeze, prices frozen until May. */
export const movedBefore = new RegExp(
  `(?<!\\p{L})((?:\\p{L}+\\s+)?\\p{L}+)\\s+(?:(?:is|are|stays?|remains?)\\s+)?(?:raise|rise|increase|cut|freeze|frozen)s?(?=\\s+(?!of\\b|on\\b)(?:${prepositions})\\b|\\s+of\\s+\\d|[,;:.]|\\s*\\d|\\s*$)`,
  'iu',
)

/** Words there that name nothing which is moved. */
export const notMoved = /^(?:a|an|the|our|all|no|to|new|extend|keep|impose|continue|announce|we)$/i

/** A figure of a title with its unit, a currency before it or a word behind; after `by` it is a
 *  change, and no level. "5 mm" are millimetres. */
export const figureWithUnit = new RegExp(
  String.raw`(?<change>\bby\s+)?(?:(?<currency>${CURRENCY_AHEAD})\s*)?(?<digits>\d[\d,]*(?:\.\d+)?)\s*(?<thousands>(?<!\s(?=mm))${SCALE}\b)?\s*(?<unit>%|per\s?cent\b|(?:hour|day|week|month|year)s?\b|people\b)?`,
  'giu',
)

/** What a title says a figure was before, ahead of what it is to be. */
export const figureBefore = /\bfrom\s[^,;]*?\bto\s+(?=\D?\d)/giu

/** The part of the company or of its customers that a title limits itself to. */
export const limitedTo = /\b(?:for|in)\s+(?!all\b|every|each\b|the (?:whole )?company\b)(.+)/iu

/** What is limited to a time, and to no part. */
export const timeWords =
  /^(?:the\s+)?(?:[qh][1-4]|20\d\d|rest|\w+\s+(?:week|month|quarter|year)s?|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?)\b/i

const period =
  '(?:(?<half>H[1-4])|(?<quarter>Q[1-4])|(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?|(?:20|FY\\s?(?:20)?)(?<year>\\d\\d))\\b'

/** A period that a title names. */
export const periodNamed = new RegExp(`\\b${period}`, 'g')
/** Where something begins or ends, which is no period in which it holds. */
export const beginsOrEnds = new RegExp(
  `\\b(?:from|until|till|through|since|by|before|after|as of|to)\\s+(?:(?:the|end|of|early|late|mid|\\d{1,2}(?:st|nd|rd|th)?)\\s+)*(?:${period.replaceAll(/\?<\w+>/g, '?:')}[\\s,]*(?:\\d{1,2}\\b[\\s,]*)?)+`,
  'g',
)

/** Words that make no difference between two titles. */
export const articles = /\b(?:an?|the)\s+/g

/** Words of which what follows is one answer of several: a price is per site or per user. */
export const countedBy = /^per$/
/** Words behind which a title sets a number, and a number that is no year. */
export const setTo = /^(?:to|at|of|than|most|least|is)$/
export const isNumber = /^(?!(?:19|20)\d\d$)\d[\d.,]*$/

/** A word in small letters, without which all words of a title have capitals, and a word with one
 *  that is not the first. */
export const lowerCaseWord = /(?<!\p{L})\p{Ll}{4,}/u
export const capitalized = /(?<=\s)\p{Lu}[\p{L}\p{N}]+/gu
