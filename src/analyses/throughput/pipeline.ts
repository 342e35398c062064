import { pipelineFigures } from '../../knowledge/constraints.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { median } from '../../model/middle.ts'
import { sum } from '../../model/sum.ts'

interface PipelineStage {
  stage: string
  path: string
  entered: number
  converted: number
  conversion_pct: number
  days_in_stage: number | null
  /** `quality`: it converts least; `capacity`: it converts well and holds what it gets for long;
   *  `both`: it converts least and is slow as well. */
  problem: 'quality' | 'capacity' | 'both' | 'none'
}

export interface Pipeline {
  stages: PipelineStage[]
  /** The stage that converts least of what reaches it. */
  constraint: PipelineStage
  /** The stage with the lowest conversion x volume, which is what leaves it. */
  least_output: PipelineStage
  /** What leaves the last stage of what enters the first. */
  overall_pct: number | null
  /** What leaves the last stage if the constraint converted as the middle stage does. */
  output_at_middle: number
  /** Stays of stages that convert as well as the middle one and are longer than the middle stay,
   *  the longest first. */
  slow: PipelineStage[]
  days: number | null
  middle_conversion_pct: number
  middle_days: number | null
}

const SLOW = valueOf(pipelineFigures.slow_times)

const least = (
  stages: readonly PipelineStage[],
  measure: (stage: PipelineStage) => number,
): PipelineStage | undefined =>
  stages.reduce<PipelineStage | undefined>(
    (best, stage) => (best === undefined || measure(stage) < measure(best) ? stage : best),
    undefined,
  )

/** A sales pipeline stage by stage. What leaves a stage falls all the way down, so that conversion x
 *  volume names the last stage of any pipeline that is counted in one period; the constraint is
 *  therefore the lowest conversion, and both are told. A low conversion is a matter of quality, a
 *  long stay at a good conversion a queue, a matter of capacity. Undefined where no stage tells
 *  what entered and what went on. Source: seed, process_frameworks. */
export function analysePipeline({ pipeline }: Company): Pipeline | undefined {
  const stages = (pipeline ?? []).flatMap((given, position): PipelineStage[] => {
    const { entered, converted, days_in_stage = null, stage = `stage ${position + 1}` } = given
    if (entered === undefined || converted === undefined || entered <= 0) return []
    const conversion_pct = (converted / entered) * 100
    const path = `pipeline[${position}]`
    return [{ stage, path, entered, converted, conversion_pct, days_in_stage, problem: 'none' }]
  })
  const constraint = least(stages, ({ conversion_pct }) => conversion_pct)
  const least_output = least(stages, ({ converted }) => converted)
  if (constraint === undefined || least_output === undefined) return undefined
  const stays = stages.flatMap(({ days_in_stage: days }) => (days === null ? [] : [days]))
  const middle_days = stays.length === 0 ? null : median(stays)
  const middle_conversion_pct = median(stages.map(({ conversion_pct }) => conversion_pct))
  const isLong = ({ days_in_stage: days }: PipelineStage): boolean =>
    days !== null && middle_days !== null && days > middle_days
  for (const stage of stages) {
    if (stage === constraint) {
      const isSlow = isLong(stage) && (stage.days_in_stage ?? 0) >= (middle_days ?? 0) * SLOW
      stage.problem = isSlow ? 'both' : 'quality'
    } else if (isLong(stage) && stage.conversion_pct >= middle_conversion_pct) {
      stage.problem = 'capacity'
    }
  }
  const [first, last] = [stages[0], stages.at(-1)]
  const gain = Math.max(1, middle_conversion_pct / constraint.conversion_pct)
  return {
    stages,
    constraint,
    least_output,
    overall_pct:
      first === undefined || last === undefined ? null : (last.converted / first.entered) * 100,
    output_at_middle: (last?.converted ?? 0) * (constraint.conversion_pct > 0 ? gain : 1),
    slow: stages
      .filter(({ problem }) => problem === 'capacity')
      .sort((one, other) => (other.days_in_stage ?? 0) - (one.days_in_stage ?? 0)),
    days: stays.length < stages.length ? null : sum(stays),
    middle_conversion_pct,
    middle_days,
  }
}
