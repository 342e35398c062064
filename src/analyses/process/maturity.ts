import { statementFor, valueOf } from '../../knowledge/figure.ts'
import { scriptDecimals } from '../../knowledge/flow.ts'
import {
  type MaturityDimension,
  maturityActions,
  maturityDimensions,
  maturityLabels,
  maturityLevels,
  maturityScale,
  maturitySigns,
  maturityStatus,
  maturityWeights,
} from '../../knowledge/maturity.ts'
import type { Process } from '../../model/company.ts'
import { roundHalfEven } from '../../model/rounding.ts'
import type { Assumption } from '../assumption.ts'
import { nameOfProcess } from './names.ts'

export interface MaturityRecommendation {
  dimension: MaturityDimension
  current_score: number
  target_score: number
  severity: string
  action: string
  /** What the dimension looks like now and at the target. */
  now: string
  target: string
  /** False where the level is missing from the data and 0 stands in for it. */
  given: boolean
}

export interface ProcessScore {
  name: string
  maturity_score: number
  maturity_level: number
  /** The script's name of the level, and the playbook's. */
  maturity_label: string
  playbook_label: string
  sign: string
  dimension_scores: Record<MaturityDimension, number>
  recommendations: MaturityRecommendation[]
  /** False where no dimension is given: the score then says nothing. */
  assessed: boolean
  /** By the score; `uncertain` where missing dimensions would decide. */
  status: 'critical' | 'needs_work' | 'healthy' | 'uncertain' | 'not_assessed'
  missing_dimensions: MaturityDimension[]
  /** The scores that missing dimensions leave possible; equal ends when all six are known. */
  score_range: [low: number, high: number]
}

export interface MaturityResult {
  process_scores: ProcessScore[]
  assumed: Assumption[]
}

const COUNTED_AS_ZERO = 'a missing level counts as 0 in the score, as in the script'
const NO_TEXT = ''

const weights = valueOf(maturityWeights)
const scale = valueOf(maturityScale)
const limits = valueOf(maturityStatus)
const actions = valueOf(maturityActions)
const levels = valueOf(maturityLevels)
const signs = valueOf(maturitySigns)
const scriptLabels = valueOf(maturityLabels)
const playbookLabels = statementFor(maturityLabels, { list: 'playbook' })?.value ?? scriptLabels
const { score: decimals } = valueOf(scriptDecimals)

/** A dimension's part of the score, 0 to 5 times its weight. The order of operations is the
 *  script's, so that the last bit agrees. */
const partOf = (dimension: MaturityDimension, level: number): number =>
  (level / scale.highest) * weights[dimension] * scale.highest

const withinScale = (total: number): number => Math.max(scale.floor, Math.min(scale.highest, total))

function recommend(
  dimension: MaturityDimension,
  level: number,
  given: boolean,
): MaturityRecommendation {
  return {
    dimension,
    current_score: level,
    target_score: scale.target,
    severity: level < scale.critical_below ? '🔴 Critical' : '🟡 Needs work',
    action: actions[dimension][level] ?? 'Bring it to the next level',
    now: levels[dimension][Math.floor(level)] ?? NO_TEXT,
    target: levels[dimension][scale.target] ?? NO_TEXT,
    given,
  }
}

function statusAt(score: number): 'critical' | 'needs_work' | 'healthy' {
  if (score < limits.critical_below) return 'critical'
  return score < limits.healthy_from ? 'needs_work' : 'healthy'
}

function statusOf([low, high]: ProcessScore['score_range'], assessed: boolean) {
  if (!assessed) return 'not_assessed'
  return statusAt(low) === statusAt(high) ? statusAt(low) : 'uncertain'
}

function scoreProcess(process: Process, position: number, assumed: Assumption[]): ProcessScore {
  const given = process.maturity ?? {}
  const dimension_scores: Partial<Record<MaturityDimension, number>> = {}
  const recommendations: MaturityRecommendation[] = []
  const missing: MaturityDimension[] = []
  let total = 0
  let highest = 0
  for (const dimension of maturityDimensions) {
    const level = given[dimension]
    if (level === undefined) {
      missing.push(dimension)
      const path = `processes[${position}].maturity.${dimension}`
      assumed.push({ path, value: 0, because: COUNTED_AS_ZERO })
    }
    const counted = level ?? 0
    total += partOf(dimension, counted)
    highest += partOf(dimension, level ?? scale.highest)
    dimension_scores[dimension] = counted
    if (counted < scale.target) {
      recommendations.push(recommend(dimension, counted, level !== undefined))
    }
  }
  const score = withinScale(total)
  const maturity_score = roundHalfEven(score, decimals)
  const maturity_level = roundHalfEven(score, 0)
  const score_range: ProcessScore['score_range'] = [
    maturity_score,
    roundHalfEven(withinScale(highest), decimals),
  ]
  const assessed = missing.length < maturityDimensions.length
  return {
    name: nameOfProcess(process, position),
    maturity_score,
    maturity_level,
    maturity_label: scriptLabels[maturity_level - 1] ?? NO_TEXT,
    playbook_label: playbookLabels[maturity_level - 1] ?? NO_TEXT,
    sign: signs[maturity_level - 1] ?? NO_TEXT,
    dimension_scores: dimension_scores as Record<MaturityDimension, number>,
    recommendations,
    assessed,
    status: statusOf(score_range, assessed),
    missing_dimensions: missing,
    score_range,
  }
}

/** Maturity of every process over six weighted dimensions, 1 to 5, in the order of the data.
 *  Source: seed, ops_efficiency_analyzer.
 *  @example every dimension at 3 // => maturity_score 3, 'Managed' to the script, 'Measured' to the playbook */
export function scoreMaturity(processes: readonly Process[]): MaturityResult {
  const assumed: Assumption[] = []
  const process_scores = processes.map((process, position) =>
    scoreProcess(process, position, assumed),
  )
  return { process_scores, assumed }
}
