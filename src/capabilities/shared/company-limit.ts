import { listed } from '../../analyses/listed.ts'
import type { CompanyConstraint } from '../../analyses/throughput/company-constraint.ts'

/** The step that limits the company, or why none is known to and which data would tell; both null
 *  where it is known that none does. */
export interface CompanyLimit {
  constraint: { process: string; step: string } | null
  not_established: { because: string; would_establish: readonly string[] } | null
}

export function companyLimit(found: CompanyConstraint): CompanyLimit {
  const { status, candidates, because, would_establish } = found
  const [first] = status === 'established' ? candidates : []
  return {
    constraint: first === undefined ? null : { process: first.process, step: first.figures.name },
    not_established: status === 'not_established' ? { because, would_establish } : null,
  }
}

/** What limits the company; where that is not established, what would establish it, keys without
 *  their ticks. */
export function sayLimit({ constraint, not_established }: CompanyLimit): string {
  if (constraint !== null) return `'${constraint.step}' in ${constraint.process} limits the company`
  if (not_established === null) return 'no step limits the company, arrivals set the pace'
  const needed = listed(not_established.would_establish).replaceAll('`', '')
  return `what limits the company is not established, since ${not_established.because}: it takes ${needed}`
}
