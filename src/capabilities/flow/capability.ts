import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { ConstraintBasis } from '../../analyses/process/constraint.ts'
import { otherSector } from '../../analyses/sector.ts'
import type { LittlesLaw } from '../../analyses/throughput/littles-law.ts'
import type { Pipeline } from '../../analyses/throughput/pipeline.ts'
import type { ProcessFlowFigures, StepFlow } from '../../analyses/throughput/process-flows.ts'
import type { ProductConstraintState } from '../../analyses/throughput/product-development.ts'
import type { ProcessVolume } from '../../analyses/throughput/volume.ts'
import { flowFigures, usualConstraints } from '../../knowledge/constraints.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import type { Stage } from '../../model/company.ts'
import type { Capability } from '../capability.ts'
import { type CompanyLimit, companyLimit } from '../shared/company-limit.ts'
import { type FullAt, fullAt } from '../shared/full-at.ts'
import { flowReport } from './report.ts'

interface FlowOfProcess {
  name: string
  owner: string | null
  lead_time_hours: number | null
  lead_time_given: boolean
  cycle_time_hours: number | null
  wait_hours: number | null
  flow_efficiency_pct: number | null
  constraint: string | null
  constraint_basis: ConstraintBasis
  constraint_because: string | null
  agrees_with_lowest_throughput: boolean | null
  throughput_per_day: number | null
  /** What the constraint does when it is used fully, before anything is added. */
  throughput_exploited_per_day: number | null
  /** The step that limits once the constraint is raised. */
  constraint_after: string | null
  throughput_after_per_day: number | null
  after_limited_by: 'step' | 'arrivals' | null
  /** Whether what the first step passes on stands in for arrivals that are not given. */
  arrivals_assumed: boolean
  gain_pct: number | null
  /** The step that more volume fills first. */
  full_at: FullAt | null
  queue_growth_per_week: number | null
  queue_growth_by: ProcessFlowFigures['queue_growth_by']
  rates_refuted: boolean
  littles_law: LittlesLaw | null
  steps: Omit<StepFlow, 'path'>[]
  focusing_steps: ProcessFlowFigures['focusing_steps']
  missing: ProcessFlowFigures['missing']
}

/** How work flows, what limits it, and what limits it next. */
export interface Flow {
  at: string
  company: string | null
  /** What limits the company, of all that limits a process. */
  limit: CompanyLimit
  processes: FlowOfProcess[]
  pipeline:
    | (Omit<Pipeline, 'constraint' | 'least_output' | 'slow' | 'stages'> & {
        constraint: string
        least_output: string
        slow: string[]
        stages: Omit<Pipeline['stages'][number], 'path'>[]
      })
    | null
  work_in_progress: {
    over: { process: string; step: string; open_per_person: number; limit: number }[]
    /** Steps of which both people and what waits are given. */
    steps_known: number
    priorities: { objectives: number; limit: number } | null
    teams: { team: string; people: number; limit: number }[]
  }
  product_development: ProductConstraintState[]
  /** What limits companies of this stage as a rule: a guess before looking. */
  usual_constraint: {
    stage: Stage
    constraint: string
    because: string
    /** The company's sector, where the guess is of another. */
    other_sector: string | null
  } | null
}

const { high: MOST_OPEN } = valueOf(flowFigures.open_per_person)
const PER_ENGINEER = valueOf(flowFigures.open_per_engineer)
const PRIORITIES = valueOf(goalFigures.company_priorities)
const ENGINEERS = /engineer|develop|platform|software/i

function processFlow(
  { path: _path, constraint, raised, steps, ...flow }: ProcessFlowFigures,
  volume: ProcessVolume | undefined,
): FlowOfProcess {
  return {
    ...flow,
    constraint: constraint?.step ?? null,
    constraint_basis: constraint?.basis ?? 'not_established',
    constraint_because: constraint?.because ?? null,
    agrees_with_lowest_throughput: constraint?.agrees_with_lowest_throughput ?? null,
    throughput_exploited_per_day: raised?.exploited_per_day ?? null,
    constraint_after: raised?.step ?? null,
    throughput_after_per_day: raised?.throughput_per_day ?? null,
    after_limited_by: raised?.limited_by ?? null,
    arrivals_assumed: raised?.arrivals_assumed ?? false,
    gain_pct: raised?.gain_pct ?? null,
    full_at: volume === undefined ? null : fullAt(volume),
    steps: steps.map(({ path: _ofStep, ...step }) => step),
  }
}

function pipelineFlow(pipeline: Pipeline | undefined): Flow['pipeline'] {
  if (pipeline === undefined) return null
  const { constraint, least_output, slow, stages, ...figures } = pipeline
  return {
    constraint: constraint.stage,
    least_output: least_output.stage,
    slow: slow.map(({ stage }) => stage),
    ...figures,
    stages: stages.map(({ path: _path, ...stage }) => stage),
  }
}

function workInProgress({ situation: { company }, openWork }: Facts): Flow['work_in_progress'] {
  const known = openWork().map(({ process, name: step, open }) => ({
    process,
    step,
    open_per_person: open,
    limit: MOST_OPEN,
  }))
  const objectives = company.company_okrs?.objectives?.length
  return {
    over: known
      .filter(({ open_per_person: open, limit }) => open > limit)
      .sort((one, other) => other.open_per_person - one.open_per_person),
    steps_known: known.length,
    priorities: objectives === undefined ? null : { objectives, limit: PRIORITIES },
    teams: (company.team?.departments ?? []).flatMap(({ name = '', headcount: people }) =>
      people === undefined || !ENGINEERS.test(name)
        ? []
        : [{ team: name, people, limit: people * PER_ENGINEER }],
    ),
  }
}

function makeFlow(facts: Facts): Flow {
  const { at, company } = facts.situation
  const { stage } = facts.stageNow()
  const volumes = new Map(facts.volumes().map((volume) => [volume.position, volume]))
  return {
    at,
    company: company.company ?? null,
    limit: companyLimit(facts.companyConstraint()),
    processes: facts.processFlows().map((one, position) => processFlow(one, volumes.get(position))),
    pipeline: pipelineFlow(facts.pipeline()),
    work_in_progress: workInProgress(facts),
    product_development: facts.productDevelopment(),
    usual_constraint:
      stage === null
        ? null
        : {
            stage,
            ...usualConstraints[stage],
            other_sector: otherSector(company),
          },
  }
}

export const flow: Capability<Flow, Facts> = {
  name: 'flow',
  command: 'flow',
  title: 'Flow: where work waits, what limits it, what limits it next',
  description:
    'For every process: lead time against the time it is worked on, waiting by step, the constraint with the five focusing steps, where it goes when raised and what the whole gains; the sales pipeline, work in progress against its limits, and the constraints of product development. Use it when work is slow or piles up.',
  example: 'flow examples/northlight --at 2026-09-11',
  options: [],
  reads: ['processes', 'pipeline'],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).flowSchema,
  facts: createFacts,
  run: makeFlow,
  report: flowReport,
}
