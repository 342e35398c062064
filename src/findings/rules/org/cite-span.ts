import type { Facts } from '../../../analyses/facts.ts'
import { nameOfPerson } from '../../../analyses/person.ts'
import type { SpanFault } from '../../../analyses/reporting/spans.ts'
import { type Range, spanOfControl } from '../../../knowledge/org.ts'
import type { Evidence } from '../../../model/finding.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'

/** Who decides on a manager's span: their own manager, else who leads the department. */
export function aboveOf(
  facts: Facts,
  { position, department, name }: SpanFault,
): string | undefined {
  const above = facts.reportingLines().manager_of(position ?? -1)
  const person = facts.situation.company.people?.[above ?? -1]
  if (person !== undefined) return nameOfPerson(person, above ?? 0)
  const head = facts.owners().department(department ?? undefined)
  return head === name ? (facts.owners().role('COO') ?? facts.owners().role('CEO')) : head
}

/** The reports of a manager as evidence: the team's figure, else those who name the manager. */
export function citeSpan(
  facts: Facts,
  cite: Cite,
  { path, position, reports }: SpanFault,
): Evidence {
  if (path !== null) return cite.datum(`${path}.direct_reports`, 'people')
  const manager = facts.reportingLines().managers_at.get(position ?? -1)
  const inputs = (manager?.reports ?? [])
    .slice(0, MOST_CITED)
    .map((report) => cite.datum(`people[${report}].manager_id`))
  return cite.computed(reports, 'people', 'people who name the manager', inputs)
}

/** The source whose limit is the furthest: beyond it every source calls the span wrong. */
export function citeLimit(cite: Cite, isLimit: (range: Range) => boolean): Evidence {
  const { statements, unit } = spanOfControl
  const said = statements.find(({ value }) => isLimit(value)) ?? statements[0]
  return cite.knowledge('org.span_of_control', said, unit)
}
