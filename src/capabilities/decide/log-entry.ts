import type { Logged } from '../../analyses/decisions/log.ts'
import { whoDecides } from '../../analyses/decisions/rights.ts'
import { sayMoney } from '../../analyses/words.ts'
import { significance } from '../../findings/rules/decisions/shared.ts'
import { decisionLogGuide } from '../../knowledge/decision-rights.ts'
import { decisionFigures } from '../../knowledge/decisions.ts'
import { valueOf } from '../../knowledge/figure.ts'

/** What makes a decision one that must be logged, in words. */
const weights: Readonly<Record<string, () => string>> = {
  cost_usd: () => `costs more than ${sayMoney(valueOf(decisionFigures.logged_from_usd))}`,
  reversible: () => 'hard to reverse',
  teams: () => 'more than one team',
}

/** One entry of the log, with what it lacks of the log's fields. */
export function logEntry(one: Logged) {
  const { subject, state, decision, decider, cycle_hours } = one
  const weight = significance(decision)
  const has = (field: string): boolean => {
    if (field === 'owner') return decider !== null
    const value = decision[field as keyof typeof decision]
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
  }
  const unsaid = (['cost_usd', 'teams', 'reversible'] as const).filter(
    (field) => decision[field] === undefined,
  )
  // What came of it is written later.
  const fields = decisionLogGuide.fields
    .map(([field]) => field)
    .filter((field) => field !== 'outcome')
  const isTold = state === 'decided' || state === 'superseded'
  return {
    id: subject,
    title: decision.title ?? null,
    subject: decision.subject ?? null,
    state,
    ...whoDecides(one),
    requested_on: decision.requested_on ?? null,
    decided_on: decision.decided_on ?? null,
    cycle_hours,
    reversible: decision.reversible ?? null,
    review_on: decision.review_on ?? null,
    outcome: decision.outcome ?? null,
    supersedes: decision.supersedes ?? null,
    must_be_logged: weight !== null,
    weight_known: weight !== null || unsaid.length === 0,
    weight_lacks: weight === null ? unsaid : [],
    because: weight === null ? null : (weights[weight]?.() ?? weight),
    lacks: isTold && weight !== null ? fields.filter((field) => !has(field)) : [],
  }
}
