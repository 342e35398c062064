import type { Facts } from '../../../analyses/facts.ts'
import { nameOfDepartment } from '../../../analyses/org/names.ts'
import type { SpanFault } from '../../../analyses/reporting/spans.ts'
import { counted } from '../../../analyses/words.ts'
import { spanOfControl } from '../../../knowledge/org.ts'
import { headOf } from '../../../knowledge/roles.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { aboveOf, citeLimit, citeSpan } from './cite-span.ts'

function why(facts: Facts, { name, position, or_else, limit, reports }: SpanFault): string {
  if (or_else !== null)
    return `Either a manager for ${formatNumber(reports, 'count')} is a layer without need, or the data are incomplete: ${or_else}`
  const cost =
    position === null ? undefined : facts.situation.company.people?.[position]?.annual_cost_usd
  const money = cost === undefined ? '' : ` and costs ${formatNumber(cost, 'usd')} a year`
  return `${name} leads ${formatNumber(reports, 'count')}${money}, where the least that any source justifies is ${formatNumber(limit, 'count')}: the layer delays decisions unless most of the time is own work.`
}

/** The people without a manager that {@link SpanFault.or_else} counts. */
function citeUnmanaged(facts: Facts, cite: Cite, { department }: SpanFault): Evidence[] {
  const { unmanaged } = facts.org().team_analysis
  const gap = unmanaged.findLast((one) => one.department === department)?.gap
  const departments = facts.situation.company.team?.departments ?? []
  const position = departments.findLastIndex(
    (one, at) => nameOfDepartment(one, at) === department && one.headcount !== undefined,
  )
  if (gap === undefined || position < 0) return []
  const path = `team.departments[${position}]`
  const managers = (departments[position]?.managers ?? []).slice(0, MOST_CITED)
  return [
    cite.computed(gap, 'people', 'headcount - direct reports of its managers - its heads', [
      cite.datum(`${path}.headcount`, 'people'),
      ...managers.flatMap(({ direct_reports }, index) =>
        direct_reports === undefined
          ? []
          : [cite.datum(`${path}.managers[${index}].direct_reports`, 'people')],
      ),
    ]),
  ]
}

function whyEvidence(facts: Facts, cite: Cite, fault: SpanFault): Evidence[] {
  if (fault.or_else !== null) return citeUnmanaged(facts, cite, fault)
  const { position } = fault
  const person = facts.situation.company.people?.[position ?? -1]
  return person?.annual_cost_usd === undefined
    ? []
    : [cite.datum(`people[${position}].annual_cost_usd`, 'usd')]
}

function draftOf(facts: Facts, cite: Cite, fault: SpanFault): Draft {
  const { name, department, reports, limit, subject, or_else } = fault
  return {
    subject,
    severity: 'low',
    says: () => ({
      what: `${name} has ${counted(reports, 'direct report', 'direct reports')}, fewer than the ${formatNumber(limit, 'count')} that any source asks for.`,
      why: why(facts, fault),
      how_to_act: [
        act(facts.situation.at, {
          action:
            or_else === null
              ? `Say how much of ${name}'s time is own work, or join the team with another`
              : `Settle who reports to ${name} before judging the span`,
          owner: aboveOf(facts, fault),
          role: headOf(department),
          within: 'month',
        }),
      ],
    }),
    basis: 'counted',
    extent: -reports,
    why_basis: 'benchmark',
    evidence: () => [citeSpan(facts, cite, fault), citeLimit(cite, ([low]) => low === limit)],
    why_evidence: () => whyEvidence(facts, cite, fault),
  }
}

/** A manager with fewer reports than any source asks for. */
export const spanTooNarrow: Rule = {
  name: 'span_too_narrow',
  area: 'org',
  docs: {
    what: 'Direct reports of each manager, from the people, else the team. The sources disagree; found only where every one of them calls the span too narrow. A chain of one is told apart, and nothing is said at seed, where the form is flat and nobody has to manage.',
    why: 'A layer that leads hardly anybody costs a manager and delays decisions; or the data lack somebody’s reports.',
    act: 'Join teams, or give the lead work of their own; first settle whether the data are complete.',
  },
  needs: ['people', 'team'],
  figures: { span_of_control: spanOfControl },
  check: (facts, cite) => {
    const faults = facts.spanFaults()
    if (faults === undefined) return silent('who reports to whom, or direct reports of managers')
    // A seed company is flat: its playbook has no managers whose spans could be too narrow.
    const { stage, stated } = facts.scaling().stage
    if (stage === 'seed' && (stated ?? stage) === stage) return quiet
    const narrow = faults.filter(({ kind }) => kind === 'narrow')
    return narrow.length === 0 ? quiet : found(narrow.map((fault) => draftOf(facts, cite, fault)))
  },
}
