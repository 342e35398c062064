import { spanOfControl } from '../../knowledge/org.ts'
import type { Company } from '../../model/company.ts'
import type { OrgResult } from '../org/org.ts'
import { nameOfPerson, subjectOfPerson } from '../person.ts'
import type { ManagerOf, ReportingLines } from './reporting-lines.ts'

/** A span that every source that speaks of it calls too wide, or too narrow. */
export interface SpanFault {
  kind: 'wide' | 'narrow'
  subject: string
  name: string
  department: string | null
  reports: number
  manages_managers: boolean
  /** The loosest limit among the sources. */
  limit: number
  /** Position in `people`; null where the team lists the manager. */
  position: number | null
  /** Path of the team's manager; null where people tell it. */
  path: string | null
  /** Why a narrow span may be a gap in the data instead; null where nothing says so. */
  or_else: string | null
}

type Range = readonly [low: number, high: number]

/** Every range that a source states for someone with these reports, at this stage. */
function rangesFor(manager: ManagerOf, stage: string | null): Range[] {
  const kinds = new Set(['anyone'])
  if (manager.managers_among > 0) kinds.add('managers')
  if (manager.managers_among < manager.reports.length) kinds.add('contributors')
  if (manager.has_directors) for (const kind of ['directors', 'vice_presidents']) kinds.add(kind)
  return spanOfControl.statements
    .filter(({ applies_to: to }) => {
      const isOfStage = to?.stage === undefined || to.stage === stage
      return isOfStage && kinds.has(to?.manages ?? 'anyone')
    })
    .map(({ value }) => value)
}

function faultOf(
  reports: number,
  ranges: readonly Range[],
): Pick<SpanFault, 'kind' | 'limit'> | undefined {
  const low = Math.min(...ranges.map(([from]) => from))
  const high = Math.max(...ranges.map(([, to]) => to))
  if (reports > high) return { kind: 'wide', limit: high }
  return reports < low ? { kind: 'narrow', limit: low } : undefined
}

function fromPeople(company: Company, lines: ReportingLines, stage: string | null): SpanFault[] {
  const chains = new Set(lines.chains_of_one.map(({ position }) => position))
  return lines.managers.flatMap((manager): SpanFault[] => {
    const { position, reports } = manager
    const [only] = reports
    const isOwnAlone = reports.length === 1 && only === position
    const fault = faultOf(reports.length, rangesFor(manager, stage))
    if (fault === undefined || chains.has(position) || isOwnAlone) return []
    const person = company.people?.[position] ?? {}
    return [
      {
        ...fault,
        subject: subjectOfPerson(person, position),
        name: nameOfPerson(person, position),
        department: person.department ?? null,
        reports: reports.length,
        manages_managers: manager.managers_among > 0,
        position,
        path: null,
        or_else: null,
      },
    ]
  })
}

function fromTeam(company: Company, { team_analysis }: OrgResult): SpanFault[] {
  const paths = new Map<string, string>()
  for (const [position, department] of (company.team?.departments ?? []).entries()) {
    for (const [index, manager] of (department.managers ?? []).entries()) {
      const inDepartment = department.name ?? `department ${position + 1}`
      const key = `${inDepartment}\n${manager.name ?? `manager ${index + 1}`}`
      if (!paths.has(key)) paths.set(key, `team.departments[${position}].managers[${index}]`)
    }
  }
  return team_analysis.span_of_control_issues.flatMap((issue): SpanFault[] => {
    const { manager, dept, reports, verdicts, given, manages, or_else } = issue
    const kind = issue.issue === 'Over-span' ? 'wide' : 'narrow'
    const outside = kind === 'wide' ? 'above' : 'below'
    const path = paths.get(`${dept}\n${manager}`)
    const isChain = reports === 1 && manages === 'managers'
    const isAgreed = verdicts.every(({ verdict }) => verdict === outside)
    if (!given || !isAgreed || isChain || path === undefined) return []
    const limit =
      kind === 'wide'
        ? Math.max(...verdicts.map(({ high }) => high))
        : Math.min(...verdicts.map(({ low }) => low))
    const manages_managers = manages === 'managers'
    const known = {
      name: manager,
      department: dept,
      reports,
      manages_managers,
      limit,
      path,
      or_else,
    }
    return [{ kind, subject: manager, ...known, position: null }]
  })
}

/** Spans that are too wide or too narrow by every source: script and playbook disagree, and where
 *  one of them calls a span right it is left alone. From the people where they name managers, else
 *  from the team. Undefined where neither tells. Chains of one are left out: they are told apart. */
export function spanFaults(
  company: Company,
  lines: ReportingLines,
  org: OrgResult,
  stage: string | null,
): SpanFault[] | undefined {
  if (lines.known) return fromPeople(company, lines, stage)
  const isListed = (company.team?.departments ?? []).some(
    ({ managers = [] }) => managers.length > 0,
  )
  return isListed ? fromTeam(company, org) : undefined
}
