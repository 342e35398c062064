import type { Scaling } from '../../analyses/scaling/scaling.ts'
import type { SignOf } from '../../knowledge/scaling/breaks.ts'
import type { Finding } from '../../model/finding.ts'

/** A finding that is a sign of something larger. */
export interface Sign {
  finding: string
  what: string
}

const FOUNDING = /\bfound(?:er|ing)\b|\bceo\b|\bchief executive\b/i

/** Whether a wide span is that of a founder, or of whom managers report to. */
function isOf(who: NonNullable<SignOf['who']>, subject: string, { org }: Scaling): boolean {
  const span = org.spans.find(({ manager }) => manager === subject)
  if (span === undefined) return false
  return who === 'founder' ? FOUNDING.test(span.title ?? span.name) : span.kind !== 'contributors'
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

/** What is said of a finding as a sign, or that it is none.
 *  @param findings by their rule */
export function signsIn(
  signs: readonly SignOf[],
  findings: ReadonlyMap<string, readonly Finding[]>,
  scaling: Scaling,
): Sign[] {
  return signs.flatMap(({ rule, subjects, due, who }) => {
    const missing = due === undefined ? null : missingOf(due, scaling)
    if (missing?.length === 0) return []
    return (findings.get(rule) ?? [])
      .filter(({ subject }) => subjects?.includes(subject) ?? true)
      .filter(({ subject }) => who === undefined || isOf(who, subject, scaling))
      .map(({ id, what }) => ({
        finding: id,
        what: missing === null ? what : `${missing.join(', ')}: none in the data.`,
      }))
  })
}
