import type { AuditPart } from '../../analyses/audit/audit.ts'
import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { DocumentationItem } from '../../knowledge/process-audit.ts'
import type { Capability } from '../capability.ts'
import { auditReport } from './report.ts'

/** A process as its audit is written. */
export interface AuditedProcess {
  name: string
  owner: string | null
  health_score: number
  health_range: [number, number]
  urgent: boolean
  points: Record<AuditPart, number | null>
  missing_documentation: DocumentationItem[]
  documentation_debt: boolean | null
  days_since_review: number | null
  failure: { dependents: string[]; incidents: string[] }
}

export interface Audit {
  at: string
  company: string | null
  /** The least healthy first. */
  processes: AuditedProcess[]
}

function makeAudit({ audits, situation: { at, company } }: Facts): Audit {
  const processes = audits().map(
    ({ name, process, path: _path, owned_by_group: _group, ...audit }): AuditedProcess => ({
      name,
      owner: process.owner ?? null,
      ...audit,
    }),
  )
  processes.sort(
    (one, other) =>
      Number(other.urgent) - Number(one.urgent) || one.health_score - other.health_score,
  )
  return { at, company: company.company ?? null, processes }
}

export const audit: Capability<Audit, Facts> = {
  name: 'audit',
  command: 'audit',
  title: 'Process audit: health, documentation, reviews',
  description:
    'Scores the health of every process (lead time, errors, owner, document, review), says which are urgent, what each document lacks and what is owed to paper. Use it each quarter, or when processes fail.',
  example: 'audit examples/northlight --at 2026-09-11',
  options: [],
  reads: ['processes'],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).auditSchema,
  facts: createFacts,
  run: makeAudit,
  report: auditReport,
}
