import type { Figure } from './figure.ts'
import { byProcessReference, byProduct } from './stated.ts'

/** What a first walk through the wastes finds, and when work is pushed. */
export const wasteFigures = {
  improvement_pct: {
    what: 'share of the waste found in a first walk that can usually be won back',
    unit: 'percent',
    statements: [byProcessReference<{ low: number; high: number }>({ low: 20, high: 40 })],
  },
  pushed_queue_days: {
    what: 'days of work waiting at a step from which work is pushed onto it',
    unit: 'days',
    statements: [byProduct(1)],
  },
  followed_pct: {
    what: 'share of cases that follow a process that is standardized',
    unit: 'percent',
    statements: [byProduct(80)],
  },
} as const satisfies Record<string, Figure<unknown>>

/** The eight wastes (TIMWOODS): what each looks like in a company, the question that finds it, and
 *  the words by which data name it. */
export const wasteKinds = {
  transportation: {
    looks_like: 'work handed from tool to tool that are not connected',
    ask: 'Between which tools is work carried by hand?',
    words: /transport|hand.?off|hand.?over|copy/i,
  },
  inventory: {
    looks_like: 'reviews not done, backlog nobody works on, reports nobody reads',
    ask: 'What lies unfinished, and for how long?',
    words: /inventory|backlog|stock|unread|wip/i,
  },
  motion: {
    looks_like: 'switching between programs and channels',
    ask: 'How many programs does one case need?',
    words: /motion|switch|context/i,
  },
  waiting: {
    looks_like: 'waiting for approvals, data or decisions',
    ask: 'For what, and for whom, does a case wait?',
    words: /wait|delay|idle|block/i,
  },
  overproduction: {
    looks_like: 'features and reports built before anybody needs them',
    ask: 'What is made that nobody asked for?',
    words: /over.?produc|unused|unvalidated/i,
  },
  overprocessing: {
    looks_like: 'six approvals for a small purchase',
    ask: 'Which step could be left out without anybody noticing?',
    words: /over.?process|approv|extra|duplicate/i,
  },
  defects: {
    looks_like: 'bugs, wrong specifications, requests misunderstood',
    ask: 'What is done twice because it was wrong the first time?',
    words: /defect|rework|error|bug|mistake|correct/i,
  },
  skills: {
    looks_like: 'senior people doing work that others could do',
    ask: 'Who does work under their skill?',
    words: /skill|talent|under.?us/i,
  },
} as const

export type WasteKind = keyof typeof wasteKinds

/** The five S of order, applied to digital work. */
export const fiveS = {
  sort: 'what is not used is deleted: tools, channels, documents, automations',
  set_in_order: 'what is needed is found: one place, named so that others find it',
  shine: 'documents, debt and tools are cleaned at set times',
  standardize: 'templates, conventions and names are the same for all',
  sustain: 'each has an owner: without one, order decays',
} as const

export type FiveS = keyof typeof fiveS

/** How often small improvements are looked at, and what is done each time. */
export const kaizenRhythm = {
  weekly: 'each team picks one small improvement of its own process',
  monthly: 'the improvements of the month are reviewed and closed',
  quarterly: 'a process is looked at as a whole',
} as const
