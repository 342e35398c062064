import { valueOf } from '../../knowledge/figure.ts'
import { processCareFigures } from '../../knowledge/throughput.ts'
import type { Process } from '../../model/company.ts'

const NAMED = valueOf(processCareFigures.named_owner_level)

/** Whether nobody is named for a process, and nothing says that somebody is. */
export const isOwnerless = ({ owner, maturity }: Process): boolean =>
  !owner?.trim() && (maturity?.ownership === undefined || maturity.ownership < NAMED)
