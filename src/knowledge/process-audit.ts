import type { Figure } from './figure.ts'
import { byProcessReference } from './stated.ts'

/** Points of the process health score. */
export const auditFigures = {
  measured_points: {
    what: 'points for a lead time or an error rate that is good, fair or bad',
    unit: 'points',
    statements: [
      byProcessReference<{ good: number; fair: number; bad: number }>({
        good: 2,
        fair: 0,
        bad: -2,
      }),
    ],
  },
  kept_points: {
    what: 'points for what a process has or lacks: an owner, a document, a recent review',
    unit: 'points',
    statements: [byProcessReference<{ has: number; lacks: number }>({ has: 1, lacks: -1 })],
  },
  urgent_below: {
    what: 'health score under which a process needs attention at once',
    unit: 'points',
    statements: [byProcessReference(3)],
  },
  most_points: {
    what: 'points of a process in which all is good',
    unit: 'points',
    statements: [byProcessReference(7)],
  },
  documentation_items: {
    what: 'items that every process document holds',
    unit: 'items',
    statements: [byProcessReference(7)],
  },
} as const satisfies Record<string, Figure<unknown>>

/** What every process document holds, by the key that holds it, as it is asked for. */
export const documentationStandard = {
  purpose: 'one sentence on what it is for, under its name',
  owner: 'one named person, not a team',
  trigger: 'what starts it',
  steps: 'its steps, so that somebody new can carry them out',
  exceptions: 'the usual special cases and how they are handled',
  definition_of_done: 'how one knows that it is done',
  next_review_on: 'the day of its next review',
} as const

export type DocumentationItem = keyof typeof documentationStandard

/** Words that name a group, where one person should stand. */
export const groupWords: ReadonlySet<string> = new Set([
  'team',
  'teams',
  'department',
  'group',
  'squad',
  'committee',
  'everyone',
  'everybody',
  'all',
])
