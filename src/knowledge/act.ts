import type { Figure } from './figure.ts'

const days = (what: string, value: number): Figure => ({
  what,
  unit: 'days',
  statements: [{ value, source: 'product', strength: 'rule_of_thumb', checked_on: '2026-11-23' }],
})

/** How soon an action is due, by how pressing it is. */
export const actFigures = {
  today: days('An action that cannot wait', 0),
  this_week: days('An action for this week', 4),
  two_weeks: days('An action for the next two weeks', 14),
  month: days('An action for this month', 30),
} as const satisfies Record<string, Figure>

export type Horizon = keyof typeof actFigures
