import { checkFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { daysBetween } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'
import { sumOfDepartments } from '../headcount.ts'

/** One statement of how many people there are. */
export interface StatedHeadcount {
  source: 'people' | 'team' | 'departments' | 'metrics'
  people: number
  path: string
  on: string | null
}

export interface HeadcountDisagreement {
  /** The statement that counts: the people, else the team, else the metrics. */
  base: StatedHeadcount
  agreeing: readonly StatedHeadcount[]
  others: readonly StatedHeadcount[]
}

const SAME_TIME = valueOf(checkFigures.same_time_days)

/** Whether two days are near enough for figures of one time; undated ones are. */
export const isOneTime = (one: string | null, other: string | null): boolean =>
  one === null || other === null || Math.abs(daysBetween(one, other)) <= SAME_TIME

function statements({ company, sources }: Situation): StatedHeadcount[] {
  const { people, team, metrics } = company
  const given: [StatedHeadcount['source'], number | undefined, string][] = [
    ['people', people === undefined || people.length === 0 ? undefined : people.length, 'people'],
    ['team', team?.total_headcount, 'team.total_headcount'],
    ['departments', sumOfDepartments(company)?.people, 'team.departments'],
    ['metrics', metrics?.headcount, 'metrics.headcount'],
  ]
  return given.flatMap(([source, count, path]) =>
    count === undefined ? [] : [{ source, people: count, path, on: sources.dateOf(path) ?? null }],
  )
}

/** Statements of the headcount of one time that differ; undefined where they agree, or where there
 *  are not two to compare. Who started between two days, or has signed, explains a difference. */
export function headcountDisagreement(situation: Situation): HeadcountDisagreement | undefined {
  const [base, ...rest] = statements(situation)
  if (base === undefined) return undefined
  const startedSince = (on: string): number =>
    (situation.company.people ?? []).filter(({ started_on }) => (started_on ?? '') > on).length
  const signed = base.source === 'people' ? (situation.company.joining ?? []).length : 0
  const agreeing: StatedHeadcount[] = []
  const others: StatedHeadcount[] = []
  for (const other of rest) {
    if (!isOneTime(base.on, other.on)) continue
    const later = base.source === 'people' && other.on !== null ? startedSince(other.on) : 0
    const isExplained = [base.people - later, base.people + signed].includes(other.people)
    if (other.people === base.people) agreeing.push(other)
    else if (!isExplained) others.push(other)
  }
  return others.length === 0 ? undefined : { base, agreeing, others }
}
