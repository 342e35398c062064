import type { Finding } from '../../model/finding.ts'
import type { Brief } from './brief.ts'
import { lowerFirst } from './joint-decision.ts'

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
  { quiet, silent }: Pick<Brief['rules'], 'quiet' | 'silent'>,
): BottomLine {
  if (first === undefined) return overall(nothingFound(company, quiet))
  if (first.severity !== 'low' || quiet <= silent) {
    const { what, id, confidence } = first
    return { bottom_line: what, bottom_line_finding: id, bottom_line_confidence: confidence }
  }
  const limits = `By the data nothing limits ${company ?? 'this company'}: ${quiet} rules found no fault, and what the others found is low`
  return overall(`${limits}; watched next: ${lowerFirst(first.what)}`)
}

function nothingFound(company: string | null, quiet: number): string {
  return quiet === 0
    ? `Nothing can be said of ${company ?? 'this company'} yet: 0 rules had the data they need.`
    : `Nothing found: ${quiet} rules had their data and found no fault.`
}
