import type { Figure } from './figure.ts'
import { byCadenceReference, byProduct } from './stated.ts'

/** How the weekly leadership sync is laid out. Source: seed, the cadence reference's agenda. */
export const syncFigures = {
  minutes: {
    what: 'Length of a leadership sync where the cadence gives none, the shorter of 60 to 90',
    unit: 'minutes',
    statements: [byCadenceReference(60)],
  },
  pulse_minutes: {
    what: 'Minutes for the metrics pulse',
    unit: 'minutes',
    statements: [byCadenceReference(10)],
  },
  parking_minutes: {
    what: 'Minutes for the parking lot',
    unit: 'minutes',
    statements: [byCadenceReference(15)],
  },
  priorities: {
    what: 'Most priority items of a leadership sync',
    unit: 'items',
    statements: [byCadenceReference(3)],
  },
  pulse_rows: {
    what: 'Most metrics that the page of a sync shows',
    unit: 'metrics',
    statements: [byProduct(8)],
  },
  rows: {
    what: 'Most actions, decisions or parked items that the page of a sync shows of each',
    unit: 'rows',
    statements: [byProduct(8)],
  },
} as const satisfies Record<string, Figure>

/** Days from one meeting to the next, by its rhythm. */
export const daysBetweenMeetings: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  two_weeks: 14,
}
