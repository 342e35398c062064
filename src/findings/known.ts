import { type Figure, statementFor } from '../knowledge/figure.ts'
import type { KnowledgeEvidence } from '../model/finding.ts'
import type { Cite } from './cite.ts'

/** Evidence for a figure of the playbook that always holds.
 *  @param entry its place, such as `cadence.standup_minutes` */
export const known = (cite: Cite, entry: string, figure: Figure<unknown>): KnowledgeEvidence =>
  cite.knowledge(entry, statementFor(figure) ?? figure.statements[0], figure.unit)
