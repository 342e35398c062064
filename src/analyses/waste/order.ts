import { valueOf } from '../../knowledge/figure.ts'
import { type FiveS, wasteFigures } from '../../knowledge/waste.ts'
import type { ProcessAudit } from '../audit/audit.ts'
import type { RegisteredAutomation } from '../automation/automation.ts'

/** One S: what is in order, what is not, and what the data do not tell. */
export interface OrderState {
  s: FiveS
  state: 'kept' | 'lacking' | 'not_known'
  /** What lacks it, by name. */
  lacking: string[]
}

const FOLLOWED = valueOf(wasteFigures.followed_pct)

function stateOf(s: FiveS, looked_at: number, lacking: string[]): OrderState {
  if (looked_at === 0) return { s, state: 'not_known', lacking: [] }
  return { s, state: lacking.length === 0 ? 'kept' : 'lacking', lacking }
}

const names = (audits: readonly ProcessAudit[]): string[] => audits.map(({ name }) => name)

/** The five S as far as processes and automations show them. Source: seed, process_frameworks, 5S;
 *  which data stand for which S is ours. */
export function orderOf(
  audits: readonly ProcessAudit[],
  automations: readonly RegisteredAutomation[],
): OrderState[] {
  const unused = automations.filter(({ faults }) => faults.includes('unused'))
  const said = audits.filter(({ process }) => process.followed_pct !== undefined)
  const unowned = automations.filter(({ owner }) => !owner?.trim()).map(({ name }) => name)
  return [
    stateOf(
      'sort',
      automations.length,
      unused.map(({ name }) => name),
    ),
    stateOf(
      'set_in_order',
      audits.length,
      names(audits.filter(({ points }) => points.documented !== 1)),
    ),
    stateOf('shine', audits.length, names(audits.filter(({ points }) => points.reviewed !== 1))),
    stateOf(
      'standardize',
      said.length,
      names(said.filter(({ process }) => (process.followed_pct ?? 0) < FOLLOWED)),
    ),
    stateOf('sustain', audits.length + automations.length, [
      ...names(audits.filter(({ points }) => points.owner !== 1)),
      ...unowned,
    ]),
  ]
}
