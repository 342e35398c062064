import type { Figure } from './figure.ts'
import { byProduct } from './stated.ts'

/** From when a decision is looked at by a critic before it is taken. */
export const stakeFigures = {
  runway_pct: {
    what: 'Share of the runway that a decision may spend without a second look',
    unit: 'percent',
    statements: [byProduct(20)],
  },
  team_pct: {
    what: 'Share of all people that a decision may touch without a second look',
    unit: 'percent',
    statements: [byProduct(30)],
  },
  options: {
    what: 'Fewest options of a decision that compares anything',
    unit: 'options',
    statements: [byProduct(2)],
  },
} as const satisfies Record<string, Figure>

/** Words of a decision that changes what the company is about. Names, not figures: they are ours. */
export const directionWords =
  /\b(?:pivot|strategy|strategic|vision|mission|market|markets|segments?|pricing|price per|business model|acqui(?:re|sition)|merge[rs]?|shut down|sunset|discontinue|wind down|rebrand|reorgani[sz]e|reorgani[sz]ation|relocate)\b/i

/** Words of a decision that binds others, or binds the company to others. A plan is signed off, a tool
 *  settled on and a habit announced among ourselves. */
export const outsiderWords =
  /\b(?:contracts?|lease[sd]?|sign(?:s|ed)?(?![ -](?:off|up|in|on|out|of|that)\b)|renew(?:s|al)?|vendors?|suppliers?|partner with|partnerships?|channel partners?|resellers?|investors?|term sheet|loan|credit line|sla|guarantees?|landlord|licen[cs]es?|settlements?|settle (?:[^\s.]+ ){0,4}(?:claims?|disputes?|(?:law)?suits?|litigation|court)|regulators?|announce (?:[^\s.]+ ){0,6}(?:customers?|clients?|partners?|press|public(?:ly)?|market)|exclusiv(?:e|ity)|for two years|for three years)\b/i

export type Stake = 'spend' | 'team' | 'direction' | 'outsiders' | 'irreversible'

/** Whose view a decision of that kind needs. */
export const viewOf: Readonly<Record<Stake, string>> = {
  spend: 'CFO',
  team: 'CHRO',
  direction: 'CEO',
  outsiders: 'Legal',
  irreversible: 'CEO',
}
