import type { Decision, Logged } from '../../../analyses/decisions/log.ts'
import { listed } from '../../../analyses/listed.ts'
import { decisionFigures } from '../../../knowledge/decisions.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import type { DatumEvidence, Option } from '../../../model/finding.ts'
import type { Cite } from '../../cite.ts'
import { undecided } from '../../undecided.ts'

const COST = valueOf(decisionFigures.logged_from_usd)

/** What makes a decision one that is logged in full, as a phrase; null where nothing does.
 *  Source: seed, ops_cadence: over one team, over $10,000, or hard to reverse. */
export function significance({ teams = [], cost_usd = 0, reversible }: Decision): string | null {
  if (cost_usd > COST) return 'cost_usd'
  if (reversible === 'no' || reversible === 'partially') return 'reversible'
  return teams.length > 1 ? 'teams' : null
}

/** The options that a decision request gives, in the form of a finding. */
export function optionsOf({ options = [] }: Decision): Option[] {
  return options.flatMap((option) => {
    if (typeof option === 'string') return [{ title: option, trade_off: 'not stated in the log' }]
    const { title, trade_off, pros = [], cons = [] } = option
    if (title === undefined) return []
    const weighed = [...pros, ...cons].join('; ')
    return [{ title, trade_off: trade_off ?? (weighed === '' ? 'not stated in the log' : weighed) }]
  })
}

/** What is recommended of a request, as it says; null where it does not. */
export const recommendedIn = ({ recommendation, rationale }: Decision): string | null =>
  recommendation?.trim() || rationale?.trim() || null

/** What the request recommends, else whose word it lacks. */
export function recommendationOf({ subject, decision, parts }: Logged): string {
  const by = parts?.recommend ?? []
  const many = by.length === 1 ? 'recommends' : 'recommend'
  const said = recommendedIn(decision)?.replace(/\.$/, '')
  if (said !== undefined) return by.length === 0 ? said : `${said} (${listed(by)} ${many})`
  const from =
    by.length === 0
      ? ', which nobody is named to make,'
      : ` from ${listed(by)}, who ${many} by its RAPID,`
  return undecided(`a recommendation of ${subject}${from}`)
}

/** Who decides, as evidence. */
export const deciderEvidence = ({ path, decider_key }: Logged, cite: Cite): DatumEvidence[] =>
  decider_key === null ? [] : [cite.datum(`${path}.${decider_key}`)]
