import type { Company, Stage } from '../../model/company.ts'
import { headcountOf } from '../headcount.ts'
import { otherSector } from '../sector.ts'
import { readStage } from '../stage.ts'
import { stageNow } from '../stage-now.ts'
import { usdPerUnit } from '../us-dollars.ts'

/** What the playbook's benchmarks can be held against: the stage, and money in US dollars. */
export interface BenchmarkScope {
  /** The one in use; null where nothing tells. */
  stage: Stage | null
  /** Why no benchmark applies; null where they do. */
  silent_because: string | null
  /** US dollars for one unit of the company's currency; 1 where no rate is given. */
  usd_per_unit: number
  /** Whether amounts can be told in US dollars. */
  in_usd: boolean
}

function silence(company: Company, stage: Stage | null): string | null {
  const sector = otherSector(company)
  if (sector !== null) {
    return `the playbook's benchmarks are for SaaS companies, and the sector is ${sector}`
  }
  if (usdPerUnit(company) === null) {
    return `the benchmarks are in US dollars, and there is no rate (fx) for ${company.currency}`
  }
  return stage === null ? 'no stage is given' : null
}

/** Which benchmarks apply to a company: those of the stage in use. */
export function benchmarkScope(company: Company): BenchmarkScope {
  const { stage } = stageNow(readStage(company, headcountOf(company)))
  const rate = usdPerUnit(company)
  return {
    stage,
    silent_because: silence(company, stage),
    usd_per_unit: rate ?? 1,
    in_usd: rate !== null,
  }
}

/** The circumstances under which a statement about a stage is looked up. */
export const ofStage = (scope: BenchmarkScope): Record<string, string> =>
  scope.stage === null || scope.silent_because !== null ? {} : { stage: scope.stage }
