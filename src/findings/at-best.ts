import type { Finding } from '../model/finding.ts'
import { type Basis, lower, surestOf } from './confidence.ts'
import type { Draft } from './rule.ts'

type Sure = Pick<Finding, 'confidence' | 'why_confidence'>

const known = new WeakMap<Finding, Sure>()

const surest = (basis: Basis, assumed: readonly string[]) =>
  assumed.length > 0 ? lower(surestOf(basis), 'medium') : surestOf(basis)

/** Notes how sure a finding can be by its draft alone, whatever the age of its data. */
export function noteAtBest(finding: Finding, draft: Draft): void {
  const { basis, why_basis = basis, assumed = [], why_assumed = [] } = draft
  const confidence = surest(basis, assumed)
  const why_confidence = lower(confidence, surest(why_basis, [...assumed, ...why_assumed]))
  known.set(finding, { confidence, why_confidence })
}

/** A finding as sure as it can be at best; as it is, where its draft is not known. Its data are not
 *  looked at. */
export function atBest(finding: Finding) {
  const { id, rule, severity, change, weeks } = finding
  const { confidence, why_confidence } = known.get(finding) ?? finding
  return { id, rule, severity, change, weeks, confidence, why_confidence }
}
