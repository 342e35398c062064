import { openRequisitions } from '../analyses/open-requisitions.ts'
import type { Company } from '../model/company.ts'
import type { DatumEvidence } from '../model/finding.ts'
import type { Cite } from './cite.ts'

/** How many positions are open, where that is given. */
export function citeOpenings(cite: Cite, company: Company): DatumEvidence[] {
  const open = openRequisitions(company)
  return open === undefined ? [] : [cite.datum(open.path, 'count')]
}
