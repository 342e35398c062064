import type { Assumption } from '../../analyses/assumption.ts'
import type { PlanItem } from '../../analyses/improvement/item.ts'
import { type OperationsFacts, operationsFacts } from '../../analyses/operations-facts.ts'
import type { MetricFlag } from '../../analyses/org/metric-flags.ts'
import type { TeamAnalysis } from '../../analyses/org/org.ts'
import type { ProcessScore } from '../../analyses/process/maturity.ts'
import type { ToldFlow } from '../../analyses/process/told-flow.ts'
import type { ProcessVolume } from '../../analyses/throughput/volume.ts'
import type { Stage } from '../../model/company.ts'
import type { Capability } from '../capability.ts'
import { type FullAt, fullAt } from '../shared/full-at.ts'
import { guessedIn } from '../shared/guessed-in.ts'
import { bottomLine } from './bottom-line.ts'
import { type MissingDatum, missingData } from './missing.ts'
import { opsDocument } from './report.ts'

/** A process and its step that is full first. */
interface FullProcess extends FullAt {
  process: string
  path: string
}

/** How a company's operations run on the day `at`. The four names in the middle hold the script's
 *  keys and values, with what is right beside them under further keys. */
export interface OpsReport {
  at: string
  company: string
  stage: Stage | null
  bottom_line: string
  /** The constraint that limits the company, else the one that holds up most work; null where none is
   *  established. */
  main_constraint: {
    process: string
    step: string
    path: string
    because: string
    limits_company: boolean
  } | null
  process_scores: ProcessScore[]
  bottleneck_analysis: Omit<ToldFlow, 'most_held_up' | 'assumed'>
  /** The step of each process that more volume fills first, the process that is full first ahead. */
  full_at: FullProcess[]
  team_analysis: TeamAnalysis
  improvement_plan: PlanItem[]
  metric_flags: MetricFlag[]
  /** Values put in for missing ones. */
  assumed: Assumption[]
  /** What the document does not hold, and what would need it. */
  missing: MissingDatum[]
}

function mainConstraint(
  { most_held_up: [main] }: ToldFlow,
  limits_company: boolean,
): OpsReport['main_constraint'] {
  const step = main?.constraint.step ?? null
  if (main === undefined || step === null) return null
  const { process, path, constraint } = main
  return { process, step, path, because: constraint.because, limits_company }
}

const fullProcesses = (volumes: readonly ProcessVolume[]): FullProcess[] =>
  volumes
    .flatMap((volume) => {
      const full = fullAt(volume)
      const { process, position } = volume
      return full === null ? [] : [{ process, path: `processes[${position}]`, ...full }]
    })
    .sort((one, other) => one.multiple - other.multiple)

export const opsReport: Capability<OpsReport, OperationsFacts> = {
  name: 'ops_report',
  command: 'ops',
  title: 'Operations report',
  description:
    'Finds the step that limits each process and what to do about it in order, scores how mature processes are, checks spans, layers and revenue per person, and makes one improvement plan. Use it to decide what to fix first.',
  example: 'ops examples/acme-saas --at 2025-02-28',
  options: [],
  reads: ['processes', 'team', 'metrics'],
  company: 'or_sample',
  schema: async () => (await import('./output-schema.ts')).opsReportSchema,
  facts: operationsFacts,
  run: (facts) => {
    const { at, company } = facts.situation
    const maturity = facts.maturity()
    const flow = facts.toldFlow()
    const org = facts.org()
    const { stage } = facts.benchmarkScope()
    const limits = facts.companyConstraint().status === 'established'
    const { bottlenecks, throughput_chain, without_steps } = flow
    return {
      at,
      company: company.company ?? 'Company',
      stage,
      bottom_line: bottomLine(maturity, flow, org, limits),
      main_constraint: mainConstraint(flow, limits),
      process_scores: maturity.process_scores,
      bottleneck_analysis: { bottlenecks, throughput_chain, without_steps },
      full_at: fullProcesses(facts.volumes()),
      team_analysis: org.team_analysis,
      improvement_plan: facts.improvementPlan(),
      metric_flags: org.metric_flags,
      assumed: [
        ...maturity.assumed,
        ...flow.assumed,
        ...org.assumed,
        ...guessedIn(facts.situation, ['processes', 'team', 'people', 'metrics']),
      ],
      missing: missingData(company, stage, org.metric_flags),
    }
  },
  report: opsDocument,
}
