import { type Statement, statementFor } from '../../knowledge/figure.ts'
import { type Range, spanOfControl } from '../../knowledge/org.ts'
import type { SourceName } from '../../knowledge/sources.ts'
import type { Department } from '../../model/company.ts'
import type { Assumption } from '../assumption.ts'
import { type RangeVerdict, rangeVerdict } from '../range-verdict.ts'
import { counted, quoted, say } from '../words.ts'
import { nameOfDepartment, nameOfManager } from './names.ts'

type Manages = 'contributors' | 'managers'

interface SpanVerdict {
  source: SourceName
  low: number
  high: number
  verdict: RangeVerdict
}

export interface SpanIssue {
  manager: string
  dept: string
  reports: number
  issue: 'Under-span' | 'Over-span'
  recommendation: string
  manages: Manages
  /** False where the number of reports is missing and 0 stands in for it. */
  given: boolean
  /** What each source says of this span; the first is the one that was used. */
  verdicts: SpanVerdict[]
  /** Why a narrow span may be a gap in the data instead; null where nothing says so. */
  or_else: string | null
}

export interface SpanStatement {
  manages: string
  stage: string | null
  low: number
  high: number
  source: SourceName
  used: boolean
}

const AS_NONE = 'missing reports count as 0, as in the script'

/** Every statement about people who manage these, the one in use first. */
const statementsOn = (manages: Manages, stage: string | null): Statement<Range>[] =>
  spanOfControl.statements.filter(({ applies_to: to }) => {
    const isOfStage = to?.['stage'] === undefined || to['stage'] === stage
    return isOfStage && (to?.['manages'] === manages || to?.['manages'] === 'anyone')
  })

function recommendation(issue: SpanIssue['issue'], reports: number, given: boolean): string {
  if (!given) return 'Say how many people report here; the data do not.'
  return issue === 'Under-span'
    ? `${counted(reports, 'report hardly needs', 'reports hardly need')} a manager of their own: join the team with another or give the lead work of their own.`
    : `${say(reports)} reports leave little time for each: divide the team or name a second lead.`
}

/** A narrow span in a department with people whom nobody manages may be a gap in the data. */
const orUnrecorded = (manager: string, dept: string, unmanaged: number): string | null =>
  unmanaged > 0
    ? `${counted(unmanaged, 'person', 'people')} of ${quoted(dept)} without a manager in the data: first settle who reports to ${manager}.`
    : null

/** Managers with fewer or more reports than the script allows, in the order of the data.
 *  Source: seed, ops_efficiency_analyzer; what the playbook says of the same span stands beside.
 *  @param unmanagedIn people without a manager in the data, by department */
export function spanIssues(
  departments: readonly Department[],
  stage: string | null,
  unmanagedIn: ReadonlyMap<string, number>,
  assumed: Assumption[],
): SpanIssue[] {
  const issues: SpanIssue[] = []
  const statements = {
    contributors: statementsOn('contributors', stage),
    managers: statementsOn('managers', stage),
  }
  for (const [position, department] of departments.entries()) {
    for (const [index, manager] of (department.managers ?? []).entries()) {
      const reports = manager.direct_reports ?? 0
      const given = manager.direct_reports !== undefined
      if (!given) {
        const path = `team.departments[${position}].managers[${index}].direct_reports`
        assumed.push({ path, value: 0, because: AS_NONE })
      }
      const manages = manager.manages_managers ? 'managers' : 'contributors'
      const used = statementFor(spanOfControl, { manages })
      const verdict = used === undefined ? 'within' : rangeVerdict(reports, used.value)
      if (verdict === 'within') continue
      const issue = verdict === 'below' ? 'Under-span' : 'Over-span'
      const name = nameOfManager(manager, index)
      const dept = nameOfDepartment(department, position)
      issues.push({
        manager: name,
        dept,
        reports,
        issue,
        recommendation: recommendation(issue, reports, given),
        manages,
        given,
        verdicts: statements[manages].map(({ source, value }) => ({
          source,
          low: value[0],
          high: value[1],
          verdict: rangeVerdict(reports, value),
        })),
        or_else:
          issue === 'Under-span' ? orUnrecorded(name, dept, unmanagedIn.get(dept) ?? 0) : null,
      })
    }
  }
  return issues
}

/** All that the sources say of spans, and which of it was used: they do not agree. */
export const spanStatements = (): SpanStatement[] =>
  spanOfControl.statements.map((statement) => {
    const manages = statement.applies_to?.['manages'] ?? 'anyone'
    return {
      manages,
      stage: statement.applies_to?.['stage'] ?? null,
      low: statement.value[0],
      high: statement.value[1],
      source: statement.source,
      used: statement === statementFor(spanOfControl, { manages }) && manages !== 'anyone',
    }
  })
