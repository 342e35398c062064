import type { Company, KeyResult, UnitOkrs } from '../../model/company.ts'
import type { Situation } from '../../model/source.ts'

/** Something said to be done on a day that has not come. */
export interface FutureDate {
  path: string
  on: string
  /** What it is about, to complete a sentence. */
  what: string
}

type Named = { id?: string; name?: string; title?: string; meeting?: string; metric?: string }
type Dated = Named & Record<string, unknown>

/** Dates of what has been, by list; plans such as `due_on` are not among them. */
const datesOf = {
  actions: ['done_on'],
  automations: ['last_tested_on', 'last_run_on'],
  blockers: ['resolved_on'],
  decisions: ['requested_on', 'decided_on'],
  incidents: ['started_at', 'resolved_at'],
  meetings: ['on'],
  metric_history: ['on'],
  processes: ['last_reviewed_on'],
} satisfies Partial<Record<keyof Company, readonly string[]>>

const nameOf = ({ id, name, title, meeting, metric }: Named, list: string): string =>
  id ?? name ?? title ?? meeting ?? metric ?? list

const NONE: readonly { on?: string; done_on?: string }[] = []

/** Sorts after every instant of the same day. */
const endOf = (day: string): string => `${day}~`

function inLists(company: Company, end: string, found: FutureDate[]): void {
  for (const [list, keys] of Object.entries(datesOf)) {
    const entries = company[list as keyof Company] as readonly Dated[] | undefined
    entries?.forEach((entry, position) => {
      keys.forEach((key) => {
        const on = entry[key]
        if (typeof on !== 'string' || on <= end) return
        found.push({
          path: `${list}[${position}].${key}`,
          on,
          what: `${nameOf(entry, list)} (${key})`,
        })
      })
    })
  }
  company.blockers?.forEach((blocker, position) => {
    blocker.reported_on?.forEach((on, index) => {
      if (on <= end) return
      const what = `${nameOf(blocker, 'blocker')} (reported_on)`
      found.push({ path: `blockers[${position}].reported_on[${index}]`, on, what })
    })
  })
}

function* inKeyResult(keyResult: KeyResult, path: string, end: string): Generator<FutureDate> {
  const name = nameOf(keyResult, 'key result')
  for (const [index, { on = '' }] of (keyResult.check_ins ?? []).entries()) {
    if (on > end) yield { path: `${path}.check_ins[${index}].on`, on, what: `${name} (check-in)` }
  }
  for (const [index, { done_on = '' }] of (keyResult.milestone_dates ?? []).entries()) {
    if (done_on <= end) continue
    yield {
      path: `${path}.milestone_dates[${index}].done_on`,
      on: done_on,
      what: `${name} (milestone)`,
    }
  }
}

/** Whether anything in a key result is dated later: there are very many, and hardly any is. */
function hasLater({ check_ins, milestone_dates }: KeyResult, end: string): boolean {
  if (check_ins === undefined && milestone_dates === undefined) return false
  for (const { on } of check_ins ?? NONE) if (on !== undefined && on > end) return true
  for (const { done_on } of milestone_dates ?? NONE)
    if (done_on !== undefined && done_on > end) return true
  return false
}

function inOkrs(okrs: UnitOkrs | undefined, path: string, end: string, found: FutureDate[]): void {
  okrs?.objectives?.forEach(({ key_results }, position) => {
    key_results?.forEach((keyResult, index) => {
      if (!hasLater(keyResult, end)) return
      const at = `${path}.objectives[${position}].key_results[${index}]`
      found.push(...inKeyResult(keyResult, at, end))
    })
  })
}

/** What is said to have happened after the day asked about. */
export function futureDates({ company, at }: Situation): FutureDate[] {
  const end = endOf(at)
  const found: FutureDate[] = []
  inLists(company, end, found)
  inOkrs(company.company_okrs, 'company_okrs', end, found)
  for (const list of ['department_okrs', 'team_okrs'] as const) {
    company[list]?.forEach((unit, position) => {
      inOkrs(unit, `${list}[${position}]`, end, found)
    })
  }
  return found
}
