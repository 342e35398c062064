import type { Figure } from './figure.ts'

/** How old a datum may be, by the reading rules for company context. */
export const confidenceFigures = {
  fresh_days: {
    what: 'Age up to which a datum counts as fresh',
    unit: 'days',
    statements: [
      { value: 30, source: 'product', strength: 'rule_of_thumb', checked_on: '2026-11-23' },
    ],
  },
  usable_days: {
    what: 'Age up to which a datum is still usable',
    unit: 'days',
    statements: [
      { value: 90, source: 'product', strength: 'rule_of_thumb', checked_on: '2026-11-23' },
    ],
  },
} as const satisfies Record<string, Figure>
