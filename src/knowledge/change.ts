import type { Figure } from './figure.ts'
import { byProcessReference } from './stated.ts'

/** When a rollout is looked at again, in days after its launch. */
export const changeFigures = {
  two_week_days: {
    what: 'days after launch of the first check',
    unit: 'days',
    statements: [byProcessReference(14)],
  },
  review_days: {
    what: 'days after launch of the review',
    unit: 'days',
    statements: [byProcessReference(30)],
  },
  close_days: {
    what: 'days after launch on which a change is closed',
    unit: 'days',
    statements: [byProcessReference(90)],
  },
} as const satisfies Record<string, Figure>

export type RolloutPhase =
  | 'pre_launch'
  | 'launch'
  | 'two_week_check'
  | 'thirty_day_review'
  | 'ninety_day_close'

export interface RolloutItem {
  /** What is to be done, in our words. */
  item: string
  /** Words of a company's own checklist that mean the same. */
  words: RegExp
}

/** What a rollout holds, phase by phase. */
export const rolloutChecklist = {
  pre_launch: [
    { item: 'Design the process and write it down', words: /design|document(?!.*update)|written/i },
    { item: 'List the people it affects', words: /stakeholder|affected|who is/i },
    {
      item: 'Name champions who help others',
      words: /champions? (?:identified|named|found|chosen)/i,
    },
    {
      item: 'Make the training material',
      words: /(?:training|learning).*(?:material|created|made|deck|guide)|material/i,
    },
    {
      item: 'Say by which figures success is told',
      words: /success.*(?:defined|set|agreed)|metrics? defined/i,
    },
    { item: 'Write down how to go back', words: /roll ?back|way back|undo|fallback/i },
    { item: 'Set the dates and tell everybody', words: /time ?line|dates? (?:set|told)|schedule/i },
  ],
  launch: [
    { item: 'Announce why, what and when', words: /announce/i },
    {
      item: 'Train at two times or more',
      words: /train(?:ing|ed)?.*(?:held|session|twice|done)|demo/i,
    },
    {
      item: 'Open a place for feedback',
      words: /feedback (?:channel|thread|form|place)|channel opened/i,
    },
    { item: 'Brief the champions', words: /champions? (?:briefed|support)/i },
  ],
  two_week_check: [
    { item: 'Measure adoption', words: /adoption.*(?:measured|rate|after two)|measure.*adoption/i },
    { item: 'Write down where people get stuck', words: /friction|stuck/i },
    { item: 'Mend what is quick to mend', words: /quick fix|fixes/i },
    { item: 'Answer the feedback', words: /feedback (?:reviewed|answered)/i },
  ],
  thirty_day_review: [
    {
      item: 'Hold the success figures against the start',
      words: /success.*(?:review|baseline|against)|figures reviewed/i,
    },
    { item: 'Adjust the process by what was learned', words: /adjust/i },
    { item: 'Thank the champions', words: /champions? (?:recogni|thank)/i },
    { item: 'Bring the document up to date', words: /document.*update|updated.*document/i },
  ],
  ninety_day_close: [
    {
      item: 'Confirm full adoption, or deal with who has not adopted',
      words: /full adoption|adoption confirmed|non-adoption/i,
    },
    { item: 'Confirm who owns the process', words: /owners? confirmed|process owner/i },
    {
      item: 'Hand it over to daily business',
      words: /hand ?(?:off|over)|business as usual|\bbau\b/i,
    },
  ],
} as const satisfies Record<RolloutPhase, readonly RolloutItem[]>

/** Kinds of resistance: what it sounds like, and what answers it. */
export const resistanceKinds = {
  legitimate_concern: {
    sounds: 'it will not work because something happens',
    response: 'Look into it, and mend it or say why not',
  },
  anxiety: {
    sounds: 'I do not know how to do this',
    response: 'Train, stand by, reassure',
  },
  loss_of_control: {
    sounds: 'it takes my judgement away',
    response: 'Let them design a part of it and own it',
  },
  passive_non_compliance: {
    sounds: 'nothing is said and nothing is done',
    response: 'Talk to them directly; make the new way visible and required',
  },
  organizational_inertia: {
    sounds: 'we have always done it this way',
    response: 'Show what the old way costs, in figures',
  },
} as const

export type ResistanceKind = keyof typeof resistanceKinds

/** What makes people take up a new way; the words tell it in a company's own checklist. */
export const adoptionLevers = {
  easier: {
    lever: 'Make the new way easier than the old one, and take the old one away',
    words: /\bold\b.*(?:off|remov|clos|gone)|switch(?:ed)? off|remove[sd]?\b.*\bold\b/i,
  },
  visible: {
    lever: 'Let everybody see who works the new way',
    words: /dashboard|visible|adoption.*(?:measured|rate|shown)|scoreboard/i,
  },
  meaningful: {
    lever: 'Show what it does for something people care about',
    words: /success.*(?:review|baseline|against)|outcome|figures reviewed|\bwhy\b/i,
  },
} as const

export type AdoptionLever = keyof typeof adoptionLevers

/** Ways in which rollouts fail, and the sign of each in a rollout that has been launched. */
export const failureModes = {
  no_training: 'Launched without a training that was held',
  no_feedback: 'Launched without a place for feedback',
  no_accountability: 'Launched, and adoption is not measured',
  old_way_open: 'Launched, and the old way is still open as far as the checklist tells',
  top_down: 'Launched, and those it affects are not known to have had a say',
} as const

export type FailureMode = keyof typeof failureModes

/** Words by which a checklist shows that those affected had a say. */
export const involvementWords = /stakeholder|affected|front.?line|involved|co-?design|champion/i
