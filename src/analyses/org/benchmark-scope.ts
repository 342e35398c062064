import type { Company, Stage } from '../../model/company.ts'

/** What the playbook's benchmarks can be held against: the stage, and money in US dollars. */
export interface BenchmarkScope {
  /** Null where no stage is given. */
  stage: Stage | null
  stage_from: 'stage' | 'team.stage' | null
  /** Why no benchmark applies; null where they do. */
  silent_because: string | null
  /** US dollars for one unit of the company's currency. */
  usd_per_unit: number
}

const US_DOLLAR = 'USD'

function silence(company: Company): string | null {
  const { sector = 'saas', currency = US_DOLLAR } = company
  if (sector.toLowerCase() !== 'saas') {
    return `the playbook's benchmarks are for SaaS companies, and the sector is ${sector}`
  }
  if (currency.toUpperCase() !== US_DOLLAR && company.fx?.rate === undefined) {
    return `the benchmarks are in US dollars, and there is no rate (fx) for ${currency}`
  }
  return company.stage === undefined && company.team?.stage === undefined
    ? 'no stage is given'
    : null
}

/** Which benchmarks apply to a company: the stage it gives for itself, else that of its team. */
export function benchmarkScope(company: Company): BenchmarkScope {
  const ofTeam = company.team?.stage === undefined ? null : 'team.stage'
  const isForeign = company.currency !== undefined && company.currency.toUpperCase() !== US_DOLLAR
  return {
    stage: company.stage ?? company.team?.stage ?? null,
    stage_from: company.stage === undefined ? ofTeam : 'stage',
    silent_because: silence(company),
    usd_per_unit: isForeign ? (company.fx?.rate ?? 1) : 1,
  }
}

/** The circumstances under which a statement about a stage is looked up. */
export const ofStage = (scope: BenchmarkScope): Record<string, string> =>
  scope.stage === null || scope.silent_because !== null ? {} : { stage: scope.stage }
