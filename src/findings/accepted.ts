import type { Company } from '../model/company.ts'
import type { Accepted } from '../model/finding.ts'
import { formatDate } from '../reports/format-date.ts'
import type { Judged } from './judged.ts'
import type { Cut } from './select.ts'

/** For each finding the acceptance that holds longest. */
function acceptances({ accepted = [] }: Company): Map<string, Accepted> {
  const longest = new Map<string, Accepted>()
  for (const { finding, until, by, why } of accepted) {
    if (finding === undefined || until === undefined) continue
    if ((longest.get(finding)?.until ?? '') >= until) continue
    longest.set(finding, { until, by: by?.trim() || null, why: why?.trim() || null })
  }
  return longest
}

const because = ({ until, by, why }: Accepted): string =>
  `accepted until ${formatDate(until)}${by === null ? '' : ` by ${by}`}${why === null ? '' : `: ${why}`}`

/** Findings without those that the company has decided to live with for now. From the day after the
 *  one named they are back, and carry what had been decided. */
export function withoutAccepted(
  findings: readonly Judged[],
  company: Company,
  at: string,
): { findings: Judged[]; accepted: Judged[]; cut: Cut[] } {
  const known = acceptances(company)
  const told: Judged[] = []
  const accepted: Judged[] = []
  const cut: Cut[] = []
  for (const finding of findings) {
    const acceptance = known.get(finding.id)
    if (acceptance === undefined) told.push(finding)
    else if (acceptance.until < at) told.push({ ...finding, accepted: acceptance })
    else {
      accepted.push({ ...finding, accepted: acceptance })
      cut.push({ finding: finding.id, because: because(acceptance) })
    }
  }
  return { findings: told, accepted, cut }
}
