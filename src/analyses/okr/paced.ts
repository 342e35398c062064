import type { Company, KeyResult, Objective, UnitOkrs } from '../../model/company.ts'
import type { Situation } from '../../model/source.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { paceFiguresOf } from './pace.ts'
import type { PaceFigures } from './pace-made.ts'
import { quarterOn } from './quarter-progress.ts'

/** An objective as given, with how each of its key results stands by its pace, and its outlook. */
export type PacedObjective = Objective & {
  paces: PaceFigures[]
  outlook: Outlook
}

type PacedUnit = Omit<UnitOkrs, 'objectives'> & { objectives: PacedObjective[] }

/** The OKRs of all levels by their pace alone: what the rules judge by. The report adds the
 *  tracker's figures and every sentence, which for very many key results take longer than this. */
export interface PacedOkrs {
  quarter: string | null
  quarter_start: string | null
  quarter_end: string | null
  /** Share of the quarter that has passed, 0-1. */
  quarter_progress: number
  quarter_progress_from: 'dates' | 'given' | 'assumed'
  days_left: number | null
  company: string
  objectives: PacedObjective[]
  departments: PacedUnit[]
  teams: PacedUnit[]
}

/** Judges the OKRs of one situation by their pace.
 *  @param quarterProgress in place of what the dates say, 0-1 */
export function pacedOkrs({ company, at }: Situation, quarterProgress?: number): PacedOkrs {
  const okrs = company.company_okrs ?? {}
  const quarter = quarterOn(at, okrs, quarterProgress)
  const pace = (one: KeyResult) => paceFiguresOf(one, quarter.progress, at)
  const paced = (objective: Objective): PacedObjective => {
    const { key_results = [] } = objective
    const paces = key_results.map(pace)
    return { ...objective, paces, outlook: outlookOf(key_results, paces) }
  }
  const unit = (one: UnitOkrs): PacedUnit => ({
    ...one,
    objectives: (one.objectives ?? []).map(paced),
  })
  const { department_okrs = [], team_okrs = [] }: Company = company
  return {
    company: okrs.name ?? company.company ?? 'Company',
    quarter: okrs.quarter ?? null,
    quarter_start: okrs.quarter_start ?? null,
    quarter_end: okrs.quarter_end ?? null,
    quarter_progress: quarter.progress,
    quarter_progress_from: quarter.from,
    days_left: quarter.days_left,
    objectives: (okrs.objectives ?? []).map(paced),
    departments: department_okrs.map(unit),
    teams: team_okrs.map(unit),
  }
}
