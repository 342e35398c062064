import type { Finding } from '../../model/finding.ts'
import type { Brief } from './brief.ts'
import { lowerFirst } from './joint-decision.ts'

type Told = Pick<Finding, 'id' | 'severity' | 'what'>

/** The gravest finding. Where most rules could tell and none found more than what is low, it is that
 *  nothing limits the company, and what is watched next. */
export function bottomLine(
  [first]: readonly Told[],
  company: string | null,
  { quiet, silent }: Pick<Brief['rules'], 'quiet' | 'silent'>,
): Pick<Brief, 'bottom_line' | 'bottom_line_finding'> {
  if (first === undefined) {
    return { bottom_line: nothingFound(company, quiet), bottom_line_finding: null }
  }
  if (first.severity !== 'low' || quiet <= silent) {
    return { bottom_line: first.what, bottom_line_finding: first.id }
  }
  const limits = `By the data nothing limits ${company ?? 'this company'}: ${quiet} rules found no fault, and what the others found is low`
  return {
    bottom_line: `${limits}; watched next: ${lowerFirst(first.what)}`,
    bottom_line_finding: null,
  }
}

function nothingFound(company: string | null, quiet: number): string {
  return quiet === 0
    ? `Nothing can be said of ${company ?? 'this company'} yet: 0 rules had the data they need.`
    : `Nothing found: ${quiet} rules had their data and found no fault.`
}
