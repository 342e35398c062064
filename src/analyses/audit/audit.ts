import { valueOf } from '../../knowledge/figure.ts'
import { auditFigures, type DocumentationItem, groupWords } from '../../knowledge/process-audit.ts'
import { processCareFigures } from '../../knowledge/throughput.ts'
import type { Company, Process } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import { isNamed, plainName } from '../../model/plain-name.ts'
import { hoursOverLeadTime } from '../lead-time-parts.ts'
import { unitNames } from '../unit-names.ts'

/** What the health score looks at. */
export type AuditPart = 'lead_time' | 'error_rate' | 'documented' | 'owner' | 'reviewed'

export interface ProcessAudit {
  /** Path of the process in the company document. */
  path: string
  name: string
  process: Process
  /** Points of each part; null where the data do not tell. */
  points: Record<AuditPart, number | null>
  /** The lower end of the range. */
  health_score: number
  /** What the missing parts leave possible; equal ends when all is known. */
  health_range: [low: number, high: number]
  /** Below 3, or with a part at -2, however good the rest. */
  urgent: boolean
  missing_documentation: DocumentationItem[]
  /** Whether the owner is a team or a function where one person should stand. */
  owned_by_group: boolean
  /** Run a third time and still unwritten; null where the runs are not counted. */
  documentation_debt: boolean | null
  /** Days since the last review; null where none is recorded. */
  days_since_review: number | null
  /** What a failure of it reaches: processes that depend on it, and incidents that name it. */
  failure: { dependents: string[]; incidents: string[] }
}

const { good, fair, bad } = valueOf(auditFigures.measured_points)
const { has, lacks } = valueOf(auditFigures.kept_points)
const URGENT_BELOW = valueOf(auditFigures.urgent_below)
const LATE = valueOf(processCareFigures.late_multiple)
const ERRORS = valueOf(processCareFigures.error_rate_pct)
const REVIEW_DAYS = valueOf(processCareFigures.review_days)
const RUNS = valueOf(processCareFigures.runs_before_writing)

const kept = (isSo: boolean): number => (isSo ? has : lacks)

/** Points of the lead time; none where its steps take more than is given, and that decides. */
function leadTimePoints(process: Process): number | null {
  const { lead_time_hours: hours, target_lead_time_hours: target } = process
  if (hours === undefined || target === undefined) return null
  const points = (lead: number) => (lead <= target ? good : lead < LATE * target ? fair : bad)
  const told = points(hours)
  return told === points(hoursOverLeadTime(process) ?? hours) ? told : null
}

function errorPoints({ error_rate_pct: rate }: Process): number | null {
  if (rate === undefined) return null
  if (rate < ERRORS.low) return good
  return rate <= ERRORS.high ? fair : bad
}

function isGroup(owner: string, units: ReadonlySet<string>): boolean {
  const plain = plainName(owner)
  return units.has(plain) || plain.split(' ').some((word) => groupWords.has(word))
}

const isWritten = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''
const isListed = (list: readonly unknown[] | undefined): boolean =>
  list !== undefined && list.length > 0

function missingDocumentation(process: Process, hasOwner: boolean): DocumentationItem[] {
  const { name, purpose, trigger, steps, exceptions, definition_of_done, next_review_on } = process
  const missing: DocumentationItem[] = []
  const look = (item: DocumentationItem, isThere: boolean): void => {
    if (!isThere) missing.push(item)
  }
  look('purpose', isWritten(name) && isWritten(purpose))
  look('owner', hasOwner)
  look('trigger', isWritten(trigger))
  look('steps', isListed(steps))
  look('exceptions', isListed(exceptions))
  look('definition_of_done', isWritten(definition_of_done))
  look('next_review_on', next_review_on !== undefined)
  return missing
}

/** The lowest and highest score that the points leave possible. */
function rangeOf(points: readonly (number | null)[]): [number, number] {
  let low = 0
  let high = 0
  points.forEach((one) => {
    low += one ?? bad
    high += one ?? good
  })
  return [low, high]
}

/** Audits every process, in the order of the data: health score, documentation, review, debt.
 *  Source: seed, process_frameworks, process audit; the range where data are missing is ours. */
export function auditProcesses(company: Company, at: string): ProcessAudit[] {
  const { processes = [], incidents = [] } = company
  const units = unitNames(company)
  const dependents = new Map<string, string[]>()
  const troubles = new Map<string, string[]>()
  const add = (lists: Map<string, string[]>, key: string, entry: string): void => {
    const known = lists.get(key)
    if (known === undefined) lists.set(key, [entry])
    else known.push(entry)
  }
  const names = processes.map(({ name, id }, i) => name ?? id ?? `process ${i + 1}`)
  processes.forEach(({ depends_on }, i) => {
    depends_on?.forEach((needed) => add(dependents, plainName(needed), names[i] ?? ''))
  })
  for (const { process, id, title } of incidents) {
    if (process !== undefined) add(troubles, plainName(process), id ?? title ?? 'an incident')
  }
  return processes.map((process, position): ProcessAudit => {
    const name = names[position] ?? ''
    const plain = plainName(name)
    const { owner } = process
    const owned_by_group = isNamed(owner) && isGroup(owner, units)
    const hasOwner = isNamed(owner) && !owned_by_group
    const { last_reviewed_on: reviewed, times_run: runs, documented } = process
    const age = reviewed === undefined || reviewed > at ? null : daysBetween(reviewed, at)
    const points: ProcessAudit['points'] = {
      lead_time: leadTimePoints(process),
      error_rate: errorPoints(process),
      documented: kept(documented === true),
      owner: kept(hasOwner),
      reviewed: kept(age !== null && age <= REVIEW_DAYS),
    }
    const all = Object.values(points)
    const health_range = rangeOf(all)
    return {
      path: `processes[${position}]`,
      name,
      process,
      points,
      health_score: health_range[0],
      health_range,
      urgent: health_range[0] < URGENT_BELOW || all.includes(bad),
      missing_documentation: missingDocumentation(process, hasOwner),
      owned_by_group,
      documentation_debt: runs === undefined ? null : runs >= RUNS && documented !== true,
      days_since_review: age,
      failure: {
        dependents: dependents.get(plain) ?? [],
        incidents: troubles.get(plain) ?? [],
      },
    }
  })
}
