import { glanceMetrics, disagreements as listed } from '../../knowledge/briefing.ts'
import type { Finding } from '../../model/finding.ts'

const KNOWN_BY: ReadonlySet<string> = new Set(glanceMetrics)

/** Whether a disagreement is about a figure by which the company is known: others rest on it. */
const isOfCompany = ({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): boolean =>
  rule === 'revenue_disagrees' || KNOWN_BY.has(subject)

const placeOf = new Map<string, number>(listed.map((rule, place) => [rule, place]))

/** Disagreements about figures by which the company is known, then the others, each by their kind. */
export const companyFirst = <One extends Pick<Finding, 'rule' | 'subject'>>(
  disagreements: readonly One[],
): One[] =>
  disagreements.toSorted(
    (a, b) =>
      Number(isOfCompany(b)) - Number(isOfCompany(a)) ||
      (placeOf.get(a.rule) ?? 0) - (placeOf.get(b.rule) ?? 0),
  )
