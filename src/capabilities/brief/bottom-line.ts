import { counted, lowerFirst } from '../../analyses/words.ts'
import type { Finding } from '../../model/finding.ts'
import type { Brief } from './brief.ts'

type Told = Pick<Finding, 'id' | 'severity' | 'confidence' | 'what'>
type BottomLine = Pick<Brief, 'bottom_line' | 'bottom_line_finding' | 'bottom_line_confidence'>

/** A sentence over all rules, which is no finding. */
const overall = (bottom_line: string): BottomLine => ({
  bottom_line,
  bottom_line_finding: null,
  bottom_line_confidence: null,
})

/** The gravest finding. Where most rules could tell and none found more than what is low, it is that
 *  nothing limits the company, and what is watched next. */
export function bottomLine(
  [first]: readonly Told[],
  company: string | null,
  rules: Brief['rules'],
  accepted: number,
): BottomLine {
  const { quiet, silent } = rules
  if (first === undefined) return overall(nothingToTell(company, rules, accepted))
  if (first.severity !== 'low' || quiet <= silent) {
    const { what, id, confidence } = first
    return { bottom_line: what, bottom_line_finding: id, bottom_line_confidence: confidence }
  }
  const limits = `By the data nothing limits ${company ?? 'this company'}: ${quiet} rules found no fault, and what the others found is low`
  return overall(`${limits}; watched next: ${lowerFirst(first.what)}`)
}

/** Where no finding is told: nothing was found, or what was found is left out, which is said. */
function nothingToTell(
  company: string | null,
  { found, quiet }: Brief['rules'],
  accepted: number,
): string {
  if (found > 0) {
    const left = accepted > 0 ? 'is accepted for now' : 'has no consequence by the data'
    return `Nothing to act on: ${quiet} rules found no fault, and what ${counted(found, 'other', 'others')} found ${left}.`
  }
  return quiet === 0
    ? `Nothing can be said of ${company ?? 'this company'} yet: 0 rules had the data they need.`
    : `Nothing found: ${quiet} rules had their data and found no fault.`
}
