import type { ProcessCase } from '../../../../analyses/throughput/process-cases.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import { processCareFigures } from '../../../../knowledge/throughput.ts'
import type { DatumEvidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'

const UNWRITTEN = valueOf(processCareFigures.unwritten_level)

/** Whether a process is written down: as it says, else by its level of documentation; undefined
 *  where the data do not tell. */
export function isWritten({ process: { documented, maturity } }: ProcessCase): boolean | undefined {
  if (documented !== undefined) return documented
  return maturity?.documentation === undefined ? undefined : maturity.documentation > UNWRITTEN
}

/** Evidence for whether it is written down. */
export const writtenEvidence = (cite: Cite, { path, process }: ProcessCase): DatumEvidence =>
  process.documented === undefined
    ? cite.datum(`${path}.maturity.documentation`, 'level')
    : cite.datum(`${path}.documented`)
