import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { Company, Objective, UnitOkrs } from '../../model/company.ts'
import { roundHalfEven, wholePercent } from '../../model/rounding.ts'
import type { Today } from './key-result.ts'
import { type ScoredObjective, scoreObjective } from './objective.ts'
import { type Outlook, outlookOfUnit } from './outlook.ts'

const DIGITS = valueOf(okrFigures.score_digits)

/** A department or team as given, with its objectives scored. */
export type ScoredUnit = Omit<UnitOkrs, 'objectives'> & {
  objectives: ScoredObjective[]
  /** Mean of the objectives' rounded scores, 0-1. */
  overall_score: number
  overall_score_pct: string
  outlook: Outlook
}

/** Company, departments and teams with every objective scored. */
export interface Cascade {
  company: string
  objectives: ScoredObjective[]
  departments: ScoredUnit[]
  teams: ScoredUnit[]
}

/** Mean of the objectives' scores, summed in order; 0 where there are none. */
export function meanScore(objectives: readonly { score: number }[]): number {
  let sum = 0
  for (const { score } of objectives) sum += score
  return sum / Math.max(1, objectives.length)
}

const scoreAll = (
  objectives: readonly Objective[] | undefined,
  today: Today,
  path: string,
): ScoredObjective[] =>
  (objectives ?? []).map((one, i) => scoreObjective(one, today, `${path}.objectives[${i}]`))

function scoreUnit(unit: UnitOkrs, today: Today, path: string): ScoredUnit {
  const objectives = scoreAll(unit.objectives, today, path)
  const score = meanScore(objectives)
  return {
    ...unit,
    objectives,
    overall_score: roundHalfEven(score, DIGITS),
    overall_score_pct: wholePercent(score),
    outlook: outlookOfUnit(objectives.map(({ outlook }) => outlook)),
  }
}

/** Scores the OKRs of all three levels. The company is named by its OKRs, else by the document. */
export function scoreCascade(company: Company, today: Today): Cascade {
  const okrs = company.company_okrs ?? {}
  return {
    company: okrs.name ?? company.company ?? 'Company',
    objectives: scoreAll(okrs.objectives, today, 'company_okrs'),
    departments: (company.department_okrs ?? []).map((unit, i) =>
      scoreUnit(unit, today, `department_okrs[${i}]`),
    ),
    teams: (company.team_okrs ?? []).map((unit, i) => scoreUnit(unit, today, `team_okrs[${i}]`)),
  }
}
