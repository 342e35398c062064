import type { Figure } from './figure.ts'
import { byProcessReference, byProduct } from './stated.ts'

/** When a process is worth a map. */
export const mappingFigures = {
  people: {
    what: 'people who do a process, above which it is mapped',
    unit: 'count',
    statements: [byProcessReference(2)],
  },
  changing_days: {
    what: 'days within which a process that is about to change is not mapped',
    unit: 'days',
    statements: [byProcessReference(90)],
  },
  new_days: {
    what: 'days after somebody has started in which they are new',
    unit: 'days',
    statements: [byProduct(90)],
  },
} as const satisfies Record<string, Figure<unknown>>

/** Reasons to map a process, as a reader asks for them. */
export const reasonsToMap = {
  several_people: 'more than two people do it',
  fails: 'it fails regularly',
  to_scale: 'people or volume are about to be added',
  to_automate: 'it is about to be automated',
  newcomers: 'somebody new is being shown it',
} as const

/** Reasons to leave it alone. */
export const reasonsNotToMap = {
  ad_hoc: 'it is done differently every time',
  one_person: 'one person does it',
  about_to_change: 'it changes within 90 days',
} as const

export type ReasonToMap = keyof typeof reasonsToMap
export type ReasonNotToMap = keyof typeof reasonsNotToMap
