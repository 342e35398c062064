import type { Logged } from '../../../../analyses/decisions/log.ts'
import { deadlineOf, openInTurn } from '../../../../analyses/decisions/open-in-turn.ts'
import type { Facts } from '../../../../analyses/facts.ts'
import type { Levers } from '../../../../analyses/throughput/levers.ts'
import { enumerated } from '../../../../model/enumerated.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { dayOf } from '../../../../model/hours.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import { act } from '../../../act.ts'
import type { Cite } from '../../../cite.ts'
import type { Proposed } from '../../../rule.ts'
import { deciderEvidence } from '../../decisions/shared.ts'

/** The decision about the constraint that is asked for and not taken, of several the one due first;
 *  null where there is none. */
export function openDecision(facts: Facts, levers: Levers | null): Logged | null {
  const paths = new Set(levers?.open.map(({ path }) => path))
  const open = facts.decisions().filter(({ path }) => paths.has(path))
  return openInTurn(open)[0]?.logged ?? null
}

/** Whether its own day is past. */
const isOverdue = ({ decision }: Logged, at: string): boolean => {
  const by = deadlineOf(decision)
  return by !== undefined && by < at
}

/** To take it, by its own day; today where that is past. */
export function decideIt(at: string, open: Logged): Proposed {
  const { called, decision, decider } = open
  const { requested_on } = decision
  const by = deadlineOf(decision)
  const isLate = isOverdue(open, at)
  const dates = [
    ...(requested_on === undefined ? [] : [`open since ${formatDate(dayOf(requested_on))}`]),
    ...(isLate ? [`due on ${formatDate(by)}`] : []),
  ]
  return act(at, {
    action: [`Decide ${called}`, enumerated(dates)].filter(Boolean).join(', '),
    owner: decider ?? undefined,
    role: 'COO',
    within: isLate ? 'today' : by === undefined ? 'this_week' : 'month',
    by,
  })
}

/** That it is overdue, as `decision_overdue` tells it too. */
export const toldAsOverdue = (open: Logged | null, at: string): string[] =>
  open !== null && isOverdue(open, at) ? [`${open.path}.decide_by`] : []

const SAID = ['requested_on', 'decide_by', 'options', 'recommendation'] as const

/** Evidence for what is said of it. */
export const openEvidence = (cite: Cite, logged: Logged): Evidence[] => [
  ...SAID.flatMap((key) =>
    logged.decision[key] === undefined ? [] : [cite.datum(`${logged.path}.${key}`)],
  ),
  ...deciderEvidence(logged, cite),
]
