import type { Facts } from '../../analyses/facts.ts'
import type { Finding } from '../../model/finding.ts'
import { formatDate } from '../../reports/format-date.ts'
import { allFindings } from '../brief/brief.ts'
import { didYouMean, UsageError } from '../usage-error.ts'

/** The finding of an id; says what may have been meant where none has it. */
export function findFinding(facts: Facts, id: string): Finding {
  const all = allFindings(facts)
  const findings = [...all.findings, ...all.accepted]
  const finding = findings.find((one) => one.id === id)
  if (finding !== undefined) return finding
  throw new UsageError(
    `no finding "${id}" on ${formatDate(facts.situation.at)}`,
    didYouMean(
      id,
      findings.map((one) => one.id),
    ) ?? 'coo brief -f json lists the ids of what is found',
  )
}
