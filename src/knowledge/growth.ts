import type { Figure } from './figure.ts'
import { byScalingPlaybook, bySkill } from './stated.ts'

export interface HeadcountThreshold {
  /** The company has passed it from this many people on. */
  people: number
  /** What stops working, to complete "at 30 people: ...". */
  breaks: string
  /** What to put in its place before it breaks. */
  remedy: string
}

/** Headcounts at which ways of working stop working. The skill names the passages from 10 to 30
 *  and from 30 to 80; the others are the borders of the playbook's stages, whose chapters say what
 *  breaks there. */
export const headcountThresholds: Figure<readonly HeadcountThreshold[]> = {
  what: 'headcounts at which ways of working stop working',
  unit: 'people',
  statements: [
    bySkill(
      [
        {
          people: 10,
          breaks: 'founders can no longer sit in every decision, and what only they know is lost',
          remedy: 'write down what a founder has answered three times',
        },
        {
          people: 30,
          breaks:
            'asking the one who knows stops working, and founders cannot lead or hire for all',
          remedy: 'first managers, written core processes, a people lead and a recruiter',
        },
        {
          people: 80,
          breaks:
            'leads cannot both do the work and lead it, and plans of Sales, Product and Engineering part ways',
          remedy: 'managers who only manage, and one plan across functions each quarter',
        },
      ],
      { list: 'growth' },
    ),
    byScalingPlaybook(
      [
        {
          people: 15,
          breaks:
            'founders become the bottleneck as managers, and each seller closes in a way of their own',
          remedy: 'a first layer of managers and a sales process with entry and exit criteria',
        },
        {
          people: 50,
          breaks:
            'news no longer spreads by itself, managers come to manage managers, and processes made for a few hires a quarter meet many',
          remedy:
            'a fixed rhythm of meetings, one source of figures, owners for the critical processes',
        },
        {
          people: 150,
          breaks: 'strategy is read differently at each layer, and approvals lengthen',
          remedy: 'goals in writing at each layer, and decision rights by amount and kind',
        },
        {
          people: 500,
          breaks: 'decisions take several times as long, and departments guard people and figures',
          remedy: 'fewer layers, and targets that departments share',
        },
      ],
      { list: 'stages' },
    ),
  ],
}

const ours = (what: string, unit: string, value: number): Figure => ({
  what,
  unit,
  statements: [{ value, source: 'product', strength: 'rule_of_thumb', checked_on: '2026-11-23' }],
})

/** How growth is measured. */
export const growthFigures = {
  quarter_days: ours('days in a quarter', 'days', 91),
  shortest_days: ours('shortest time from which a pace of growth is taken', 'days', 28),
  furthest_years: ours('years ahead beyond which a date reached at a pace is not told', 'years', 5),
  new_share_pct: ours(
    'share of people with the company for less than a quarter, from which most work is being learned',
    'percent',
    20,
  ),
} as const satisfies Record<string, Figure>

/** Length of a weekly one-on-one. */
export const oneOnOneMinutes: Figure<readonly [low: number, high: number]> = {
  what: 'length of a weekly one-on-one',
  unit: 'minutes',
  statements: [
    {
      value: [30, 45],
      source: 'seed_cadence',
      strength: 'rule_of_thumb',
      checked_on: '2026-11-23',
    },
  ],
}
