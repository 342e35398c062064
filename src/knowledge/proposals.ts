import { CURRENCY, CURRENCY_AHEAD } from '../model/currency.ts'
import { monthWords } from '../model/month-names.ts'
import { SCALE } from '../model/scale.ts'
import { ELEVATION_WORDS } from './throughput.ts'

/** How titles of the decision log say what they propose. The words are ours. */

/** Words that ask for a smaller promise, whichever way its target lies. */
export const smallerPromise =
  /\b(?:reset|re-?base(?:line)?|relax|soften)\w*\b|\baccept\w*\s+(?:an?|the)\s+miss\b/i
/** Those that do so of a target above, or below, where it began. They may be of something else, so
 *  that the title has to name a target, or to set a figure. */
export const smallerTarget = {
  above:
    /\b(?:lower|reduce|cut|decrease|halve|shrink|drop|trim|downgrade)s?\b|\b(?:scale|walk) (?:back|down)\b|\b(?:revise|adjust|correct|bring|take|move)\w*\b.*\bdown(?:wards?)?\b/i,
  below:
    /\b(?:raise|increase|loosen|extend)s?\b|\b(?:revise|adjust|correct)\w*\b.*\bup(?:wards?)?\b/i,
} as const
/** Those that do so of milestones. */
export const laterMilestone = /\b(?:announce|postpone|delay|slip|promise)s?\b/i
export const ofTarget = /\b(?:targets?|goals?|quotas?|krs?|key results?|objectives?)\b/i
/** Words that take a figure for the promise where it is a smaller one. */
export const takesFigure =
  /\b(?:accept|aim|settle|enough|fine|sufficient|set|change|move|revise|adjust|instead of|rather than|re-?(?:forecast|plan))\b/i
/** The figure that a title sets, and what follows. */
export const figureSet = new RegExp(
  String.raw`\b(?:to|at|of)\s+(?:about\s+|only\s+)?${CURRENCY}?\s?\d.*`,
  'i',
)
/** Figures that a title does not propose: the one given up, changes, names of periods. */
export const otherFigures = new RegExp(
  String.raw`\b(?:instead of|rather than|not|from|than|by)\s+${CURRENCY}?\s?\d[\d.,]*\s*(?:%|${SCALE}\b)?|\b(?:in|for|during)\s+20\d\d\b|\b\p{L}+\d\w*(?:\s+20\d\d\b)?`,
  'giu',
)
/** What a title gives as a reason, behind its figure. */
export const reasonBehind = /(?<=\d.*?),?\s+(?:where|since|because|the most|what the)\b.*$/i

const keeps =
  '(?:keep|hold|reaffirm|re-?confirm|confirm|maintain|retain|stick|stay|remain|stand|leave)(?:s|ing|ed)?'

/** Words that begin a title that denies what follows. */
export const denial =
  /^(?:we\s+)?(?:(?:do|will|shall|should)\s+not|(?:do|wo|should)n['’]t|no|not|never)\b/i

/** Words that hold a promise, unless they are denied. */
export const holdsPromise = new RegExp(
  `^(?!.*(?:\\b(?:not|never|no longer|stop|cannot)\\b|n['’]t\\b).*\\b${keeps}\\b).*\\b(?:${keeps}|unchanged|no change)\\b`,
  'i',
)

/** Words that say when, how far and how surely, and nothing of what a proposal is about. */
const AROUND = `about|only|now|soon|later|after|once|next|again|down|downwards?|back|up|upwards?|this|end|start|until|rest|will|would|not|stop|don|doesn|won|never|quarter(?:ly)?|year|cycle|half|${monthWords.join('|')}|instead|than|rather|more|less|fewer|further|additional|original|current|just|still|and|the|fully?`
/** Words by which a title proposes and that are not what it is about. */
const PROPOSES = `re-?forecast|re-?plan|reset\\w*|re-?bas\\w*|relax\\w*|soften\\w*|miss|accept\\w*|lower\\w*|reduc\\w*|cut|cuts|decreas\\w*|halv\\w*|shrink|drop|drops|trim\\w*|downgrad\\w*|scale|walk|bring|take|aim|revis\\w*|adjust\\w*|correct\\w*|rais\\w*|increas\\w*|loosen\\w*|extend\\w*|announc\\w*|postpon\\w*|delay\\w*|slip|promis\\w*|set|chang\\w*|move|moves|settle|enough|fine|sufficient|${keeps}|unchanged|targets?|goals?|quotas?|krs?|key|results?|objectives?`

export const aroundWords = new RegExp(`\\b(?:${AROUND})\\b`, 'gi')
export const proposalWords = new RegExp(`\\b(?:${AROUND}|${PROPOSES})\\b`, 'gi')

/** What a key result wants beside what it is called: "Grow" and "to $1.5M" of "Grow new ARR to $1.5M". */
export const aimOfName = new RegExp(
  String.raw`^(?:grow|win|close|sign|reach|hit|get|book|land|add|cut|reduce|raise|increase|improve|lower|achieve|deliver|bring)\s+|\s+(?:to|by|from|of|at|under|below|above)\s+${CURRENCY}?\s?\d.*$`,
  'gi',
)

/** People at work, whom a goal's title may leave unsaid and a proposal may be about. */
export const staffWord = /\bteams?\b/i

/** A way out that is proposed in many words. */
export interface Way {
  way: 'people' | 'outside' | 'automation' | 'move' | 'intake' | 'burn' | 'raise'
  words: RegExp
  /** What it is about: a title that speaks of anything else proposes something else. */
  things?: RegExp
  /** It is done in the company, and not at a place in it. */
  ofCompany?: true
}

const per = '(?:an?|per|each|every)\\s+(?:day|week|month)'
const intake =
  'intakes?|inflow|arrivals?|incoming|admissions?|orders?|cases?|tickets?|requests?|new'

/** Hands, hands from elsewhere in the company or from outside, tools, less coming in, less burn, money
 *  from investors. */
export const waysOut: readonly Way[] = [
  ...(['people', 'outside', 'automation'] as const).map((way) => ({
    way,
    words: ELEVATION_WORDS[way],
  })),
  {
    way: 'people',
    words:
      /\b(?:cross-?)?train(?:s|ing)?(?=\s+(?:up\s+)?(?:an?\s+)?(?:second|third|another|additional|one|two|three|\d+|more)\b)|\bbackfill(?:s|ing)?\b|\badd(?=\s+(?:\w+\s+){0,2}(?:person|people|fte)s?\b)/gi,
    things:
      /\b(?:an?|up|second|third|another|one|two|three|new|person|people|ftes?|hands?|staff|colleagues?|leads?|agents?|\p{L}+(?:eer|er|or|ist|ian|ant)s?)\b/giu,
  },
  { way: 'move', words: /\b(?:move|shift|reassign|reallocate)s?\b/i },
  {
    way: 'intake',
    words: new RegExp(
      `\\b(?:cap|limit|throttle|restrict|pause|stop|halt|slow|close)s?\\b(?=.*(?:\\b(?:${intake})\\b|\\d\\s+(?:\\w+\\s+)?${per}|\\b(?:to|at)\\s+\\d+$))|\\btake (?:in )?(?:no more|less|fewer)\\b`,
      'gi',
    ),
    things: new RegExp(`\\b(?:${intake}|${per}|for|taking|into|customers?|clients?)\\b`, 'gi'),
  },
  {
    way: 'burn',
    words:
      /\b(?:cut|reduce|lower|decrease|trim|slash|shrink|halve|bring|get)s?\b(?=.*\bburn\b(?!-))/gi,
    things: new RegExp(
      `\\b(?:burn|rate|net|gross|cash|runway|monthly|below|under|${per}|${CURRENCY}|in)\\b`,
      'gi',
    ),
    ofCompany: true,
  },
  {
    way: 'raise',
    words: new RegExp(
      String.raw`\brais(?:e|es|ing)\b(?=(?:\s+now)?$|.*(?:\b(?:series [a-f]|seed|bridge|rounds?|funding|capital|money|equity)\b|${CURRENCY_AHEAD}\s?\d))|\bclos(?:e|es|ing)\b(?=.*\b(?:series [a-f]|seed|bridge|funding)\b)|\bfund-?rais\w*`,
      'gi',
    ),
    things: new RegExp(
      `\\b(?:series|pre|seed|bridge|rounds?|funding|capital|money|equity|loan|extension|runway|cash|investors?|insiders?|existing|begin|${CURRENCY})\\b`,
      'gi',
    ),
    ofCompany: true,
  },
]

/** Years that a title limits itself to. */
export const yearNamed = /\b20\d\d\b/g
