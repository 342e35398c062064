import type { Scaling } from '../../analyses/scaling/scaling.ts'
import { quoted } from '../../analyses/words.ts'
import { founderWords } from '../../knowledge/name-words.ts'
import type { SignOf } from '../../knowledge/scaling/breaks.ts'
import type { Company } from '../../model/company.ts'
import type { Finding } from '../../model/finding.ts'

/** A finding that is a sign of something larger. */
export interface Sign {
  finding: string
  what: string
}

/** Whether a wide span is that of a founder, or of whom managers report to. */
function isOf(who: NonNullable<SignOf['who']>, subject: string, { org }: Scaling): boolean {
  const span = org.spans.find(({ manager }) => manager === subject)
  if (span === undefined) return false
  return who === 'founder'
    ? founderWords.test(span.title ?? span.name)
    : span.kind !== 'contributors'
}

/** What of these is due and missing, by name. */
const missingOf = (due: readonly string[], { roles, processes }: Scaling): string[] => [
  ...roles.flatMap(({ id, state, title }) =>
    state === 'missing' && due.includes(id) ? [title] : [],
  ),
  ...processes.flatMap(({ id, state, name }) =>
    state === 'missing' && due.includes(id) ? [name] : [],
  ),
]

/** Steps that a founder does, by the name of the step or of its lane, as sentences call them. */
const foundersSteps = ({ processes = [] }: Company): string[] =>
  processes.flatMap(({ steps = [] }) =>
    steps.flatMap(({ name = '', lane = '' }) =>
      name !== '' && (founderWords.test(name) || founderWords.test(lane)) ? [quoted(name)] : [],
    ),
  )

/** What is said of a finding as a sign, or that it is none.
 *  @param findings by their rule */
export function signsIn(
  signs: readonly SignOf[],
  findings: ReadonlyMap<string, readonly Finding[]>,
  scaling: Scaling,
  company: Company,
): Sign[] {
  const steps = signs.some(({ at_founders }) => at_founders) ? foundersSteps(company) : []
  return signs.flatMap(({ rule, subjects, due, who, at_founders: atFounders = false }) => {
    const missing = due === undefined ? null : missingOf(due, scaling)
    if (missing?.length === 0) return []
    return (findings.get(rule) ?? [])
      .filter(({ subject }) => subjects?.includes(subject) ?? true)
      .filter(({ subject }) => who === undefined || isOf(who, subject, scaling))
      .filter(({ what }) => !atFounders || steps.some((step) => what.includes(step)))
      .map(({ id, what }) => ({
        finding: id,
        what: missing === null ? what : `${missing.join(', ')}: none in the data.`,
      }))
  })
}
