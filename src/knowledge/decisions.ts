import type { Figure } from './figure.ts'
import { byCadenceReference, byProduct, bySkillHabit } from './stated.ts'

/** How decisions should be taken, and from when it is a fault that they are not. */
export const decisionFigures = {
  decision_hours: {
    what: 'Hours within which a reversible decision is taken',
    unit: 'hours',
    statements: [bySkillHabit(48)],
  },
  decisions_for_trend: {
    what: 'Fewest decisions that can show a trend',
    unit: 'decisions',
    statements: [byProduct(6)],
  },
  decisions_for_median: {
    what: 'Fewest reversible decisions with a median worth naming',
    unit: 'decisions',
    statements: [byProduct(3)],
  },
  days_looked_at: {
    what: 'Days back from the newest decision that a trend covers',
    unit: 'days',
    statements: [byProduct(365)],
  },
  agreeing: {
    what: 'Most people whose agreement one decision may need',
    unit: 'people',
    statements: [byCadenceReference(3)],
  },
  logged_from_usd: {
    what: 'Cost above which a decision is logged in full',
    unit: 'usd',
    statements: [byCadenceReference(10_000)],
  },
  answer_hours: {
    what: 'Shortest time to answer a decision request',
    unit: 'hours',
    statements: [byCadenceReference(24)],
  },
  hours_per_day: { what: 'Hours in a day', unit: 'hours', statements: [byProduct(24)] },
} as const satisfies Record<string, Figure>

/** The Mann-Kendall test on a series (Mann 1945, Kendall 1975): S is a trend where its normal score
 *  is above `score`, one-sided at 5%; its variance is n(n-1)(2n+5)/18, less the same for ties. */
export const trendTest: Figure<{
  score: number
  points: number
  variance: { factor: number; summand: number; divisor: number }
}> = {
  what: 'Score from which a rising series is a trend, and how many of its last points are tested',
  unit: 'score',
  statements: [
    byProduct({ score: 1.645, points: 100, variance: { factor: 2, summand: 5, divisor: 18 } }),
  ],
}
