import { createFacts } from '../../../analyses/facts.ts'
import { standing } from '../../../capabilities/brief/brief.ts'
import { waitedFor } from '../../../findings/waited-for.ts'
import type { Situation } from '../../../model/source.ts'
import { inCurrency } from '../../../reports/money-sign.ts'

/** A datum that is not there, and what it would settle. */
export interface Wanted {
  datum: string
  /** Findings that rest on an assumption in its place. */
  findings: number
  /** Rules that cannot tell without it. */
  rules: number
}

const MOST = 3

/** The data that would raise the confidence of a briefing most: first what cash is told by, then those
 *  in whose place findings assume something, and those that most rules wait for. */
export function wouldRaise(situation: Situation): Wanted[] {
  const { findings, silences } = inCurrency(situation.company.currency, () =>
    standing(createFacts(situation, {})),
  )
  const assumed = new Map<string, number>()
  for (const finding of findings) {
    for (const each of new Set(finding.assumed)) assumed.set(each, (assumed.get(each) ?? 0) + 1)
  }
  const inPlace = [...assumed]
    .map(([datum, count]) => ({ datum, findings: count, rules: 0 }))
    .toSorted((a, b) => b.findings - a.findings)
  const waited = waitedFor(silences)
  const wanted = (some: typeof waited): Wanted[] =>
    some.map(({ datum, rules }) => ({ datum, findings: 0, rules }))
  const first = waited.filter(({ asked_first }) => asked_first)
  const others = waited.filter(({ asked_first }) => !asked_first)
  const byCount = [...inPlace, ...wanted(others)].toSorted(
    (a, b) => b.findings + b.rules - (a.findings + a.rules),
  )
  return [...wanted(first), ...byCount].slice(0, MOST)
}
