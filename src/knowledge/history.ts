import type { Figure } from './figure.ts'
import { byProduct } from './stated.ts'

/** How far back the briefing looks, and from when a finding has stood long. */
export const historyFigures = {
  weeks_back: {
    what: 'Weeks that a finding is followed back: a quarter',
    unit: 'weeks',
    statements: [byProduct(13)],
  },
  standing_weeks: {
    what: 'Weeks after which one asks why a finding is not dealt with',
    unit: 'weeks',
    statements: [byProduct(3)],
  },
  changes_shown: {
    what: 'Most findings that a briefing names as changed, and as gone, beside those it tells',
    unit: 'findings',
    statements: [byProduct(2)],
  },
} as const satisfies Record<string, Figure>
