import type { Company } from '../model/company.ts'
import { nearestWord } from '../model/nearest-word.ts'
import { rules } from './rules/index.ts'

/** The id of a finding in the data whose rule there is not. */
export interface UnknownFinding {
  path: string
  id: string
  rule: string
  /** The id with the rule that is called almost so; null where none is. */
  near: string | null
}

/** Answers, acceptances and actions for findings that no rule can make, as their rule is misspelt: they
 *  would be left out without a word. */
export function unknownFindings(company: Company): UnknownFinding[] {
  const known = new Set(rules.map(({ name }) => name))
  return (['verifications', 'accepted', 'actions'] as const).flatMap((list) =>
    (company[list] ?? []).flatMap(({ finding: id }, position) => {
      const [rule = ''] = id?.split(':') ?? []
      if (!id || known.has(rule)) return []
      const near = nearestWord(rule, [...known])
      return {
        path: `${list}[${position}].finding`,
        id,
        rule,
        near: near === undefined ? null : `${near}${id.slice(rule.length)}`,
      }
    }),
  )
}

/** That a rule is not known, and what was probably meant. */
export const sayUnknown = ({ rule, near }: UnknownFinding) => ({
  message: `no rule is called "${rule}"`,
  hint: near === null ? 'coo rules lists them' : `did you mean "${near}"?`,
})
