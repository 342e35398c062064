import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { Company, KeyResult, Objective, UnitOkrs } from '../../model/company.ts'
import type { Situation } from '../../model/source.ts'
import { sum } from '../../model/sum.ts'
import type { Level } from '../levels.ts'
import type { Pace } from '../okr/pace-made.ts'

const GOOD = valueOf(okrFigures.on_track_score)

/** What an objective, or all of a unit, ended with. */
export interface EndedScore {
  level: Level
  unit: string
  /** The objective; null for the unit as a whole. */
  objective: string | null
  id: string | null
  path: string
  /** Weighted mean of its results' ends, 0-1; null where none can be scored. */
  score: number | null
  /** Whether all its results that are not to be kept and not committed ended at 1.0 or more, and
   *  there is one. */
  all_reached: boolean
  results: number
}

/** A cycle that has ended. */
export interface EndedCycle {
  quarter: string
  end: string
  units: ReadonlyMap<string, EndedScore>
  objectives: ReadonlyMap<string, EndedScore>
  /** Key results that can be scored, those that reached their target, and those that came to a
   *  good end (0.7 and more; the whole target where they are commitments). */
  results: number
  reached: number
  good: number
  path: string
}

/** How a key result stood on the last day of its cycle. */
export type EndPace = (result: KeyResult, end: string) => Pick<Pace, 'score' | 'status'>

interface Past {
  company_okrs?: Company['company_okrs']
  department_okrs?: UnitOkrs[]
  team_okrs?: UnitOkrs[]
}

interface Tally {
  results: number
  reached: number
  good: number
}

interface Ended {
  score: number | null
  all_reached: boolean
  results: number
  tested: number
}

function endOf(objective: Objective, end: string, tally: Tally, paceAt: EndPace): Ended {
  let sum = 0
  let weights = 0
  let results = 0
  let tested = 0
  let reached = 0
  for (const one of objective.key_results ?? []) {
    const { score, status } = paceAt(one, end)
    if (score === null) continue
    results++
    tally.results++
    if (score >= 1) tally.reached++
    if (score >= (one.aspirational === false ? 1 : GOOD)) tally.good++
    sum += score * (one.weight ?? 1)
    weights += one.weight ?? 1
    if (status === 'kept' || status === 'not_kept' || one.aspirational === false) continue
    tested++
    if (score >= 1) reached++
  }
  const score = weights > 0 ? sum / weights : null
  return { score, all_reached: tested > 0 && reached === tested, results, tested }
}

const keyOf = (level: Level, name: string): string => `${level} ${name.toLowerCase()}`

interface Closed {
  past: Past
  path: string
  quarter: string
  end: string
}

/** Ends of one cycle, unit by unit and objective by objective. */
function endedCycle({ past, path, quarter, end }: Closed, paceAt: EndPace): EndedCycle {
  const units = new Map<string, EndedScore>()
  const objectives = new Map<string, EndedScore>()
  const tally: Tally = { results: 0, reached: 0, good: 0 }
  const add = (
    level: Level,
    unit: string,
    at: string,
    list: readonly Objective[] | undefined,
  ): void => {
    const scores: number[] = []
    let results = 0
    let tested = 0
    let all = true
    list?.forEach((objective, i) => {
      const ended = endOf(objective, end, tally, paceAt)
      if (ended.score !== null) scores.push(ended.score)
      results += ended.results
      tested += ended.tested
      if (ended.tested > 0 && !ended.all_reached) all = false
      const { id = null, title = objective.name ?? '' } = objective
      const { score, all_reached } = ended
      const spot = `${at}.objectives[${i}]`
      const entry = { level, unit, objective: title, id, path: spot, score, all_reached }
      const named = { ...entry, results: ended.results }
      if (id !== null) objectives.set(`${keyOf(level, unit)} #${id}`, named)
      if (title !== '') objectives.set(`${keyOf(level, unit)} ${title.toLowerCase()}`, named)
    })
    const score = scores.length === 0 ? null : sum(scores) / scores.length
    const all_reached = all && tested > 0
    units.set(keyOf(level, unit), {
      level,
      unit,
      objective: null,
      id: null,
      path: at,
      score,
      all_reached,
      results,
    })
  }
  const prefix = path === '' ? '' : `${path}.`
  add('Company', 'company', `${prefix}company_okrs`, past.company_okrs?.objectives)
  past.department_okrs?.forEach((unit, i) => {
    add('Department', unit.name ?? `#${i}`, `${prefix}department_okrs[${i}]`, unit.objectives)
  })
  past.team_okrs?.forEach((unit, i) => {
    add('Team', unit.name ?? `#${i}`, `${prefix}team_okrs[${i}]`, unit.objectives)
  })
  return { quarter, end, units, objectives, path, ...tally }
}

const datesOf = (past: Past): { quarter?: string; quarter_end?: string } =>
  past.company_okrs ?? past.department_okrs?.[0] ?? past.team_okrs?.[0] ?? {}

/** The cycles that had ended by the day asked about, latest first, as many as are asked for. */
export function endedCycles(
  { company, at }: Situation,
  most: number,
  paceAt: EndPace,
): EndedCycle[] {
  const all: Closed[] = []
  const consider = (past: Past, path: string) => {
    const { quarter, quarter_end: end } = datesOf(past)
    if (end !== undefined && end < at) all.push({ past, path, end, quarter: quarter ?? end })
  }
  consider(company, '')
  company.okr_history?.forEach((past, i) => {
    consider(past, `okr_history[${i}]`)
  })
  return all
    .sort((a, b) => (a.end > b.end ? -1 : a.end < b.end ? 1 : 0))
    .slice(0, most)
    .map((closed) => endedCycle(closed, paceAt))
}

/** The same unit or objective in each of several cycles, where each of them has it. */
export function inEach(
  cycles: readonly EndedCycle[],
  what: 'units' | 'objectives',
): EndedScore[][] {
  const [latest, ...earlier] = cycles
  if (latest === undefined) return []
  const found: EndedScore[][] = []
  const seen = new Set<EndedScore>()
  for (const [key, score] of latest[what]) {
    const before = earlier.map((cycle) => cycle[what].get(key))
    if (seen.has(score) || before.some((one) => one === undefined)) continue
    seen.add(score)
    found.push([score, ...before.filter((one) => one !== undefined)])
  }
  return found
}
