import { once } from '../analyses/once.ts'
import type { Company } from '../model/company.ts'
import { nearestWord } from '../model/nearest-word.ts'
import { rules } from './rules/index.ts'

/** The id of a finding in the data that no rule makes. */
export interface UnknownFinding {
  path: string
  id: string
  /** What is not known: the rule, or what it is about. */
  rule: string | null
  subject: string
  /** The id that is called almost so; null where none is. */
  near: string | null
}

/** One of so many letters of a subject may differ. */
const LETTERS = 4
/** Names of measures, which may be computed, and of meetings. */
const KEY = /^(?:[a-z\d]+_[a-z\d_]+|.{0,3})$/
const CALLED: ReadonlySet<string> = new Set(['id', 'name', 'title'])

/** All words of the data that a finding may be about, and those of them that are names. */
function namesOf(company: Company): { all: ReadonlySet<string>; names: readonly string[] } {
  const [all, names] = [new Set<string>(['company']), new Set<string>()]
  const walk = (key: string, value: unknown): void => {
    if (key === 'finding') return
    if (typeof value === 'string') {
      all.add(value)
      if (CALLED.has(key)) names.add(value)
    } else if (Array.isArray(value)) for (const one of value) walk(key, one)
    else if (value !== null && typeof value === 'object') {
      for (const [inner, one] of Object.entries(value)) {
        all.add(inner)
        walk(inner, one)
      }
    }
  }
  walk('', company)
  return { all, names: [...names] }
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** The name that a subject misspells; undefined where it is known, or may be of something that is gone:
 *  numbers tell things apart. */
function misspelt(subject: string, { all, names }: ReturnType<typeof namesOf>): string | undefined {
  if (all.has(subject) || KEY.test(subject)) return undefined
  const most = Math.ceil(subject.length / LETTERS)
  const close = names.filter(
    (name) =>
      Math.abs(name.length - subject.length) <= most && digitsOf(name) === digitsOf(subject),
  )
  const lower = new Map(close.map((name) => [name.toLowerCase().replace(/[\s-]+/g, '_'), name]))
  return lower.get(nearestWord(subject, [...lower.keys()], LETTERS) ?? '')
}

/** Answers, acceptances and actions for findings that no rule can make, as their rule or what it is
 *  about is misspelt: they would be left out without a word. */
export function unknownFindings(company: Company): UnknownFinding[] {
  const known = new Set(rules.map(({ name }) => name))
  const called = once(() => namesOf(company))
  return (['verifications', 'accepted', 'actions'] as const).flatMap((list) =>
    (company[list] ?? []).flatMap(({ finding: id }, position): UnknownFinding[] => {
      if (!id) return []
      const path = `${list}[${position}].finding`
      const [rule = ''] = id.split(':')
      const subject = id.slice(rule.length + 1)
      if (known.has(rule)) {
        const name = subject === '' ? undefined : misspelt(subject, called())
        return name === undefined
          ? []
          : [{ path, id, rule: null, subject, near: `${rule}:${name}` }]
      }
      const near = nearestWord(rule, [...known])
      const meant = near === undefined ? null : `${near}${id.slice(rule.length)}`
      return [{ path, id, rule, subject, near: meant }]
    }),
  )
}

/** That a rule, or what it is about, is not known, and what was probably meant. */
export const sayUnknown = ({ rule, subject, near }: UnknownFinding) => ({
  message: rule === null ? `nothing is called "${subject}"` : `no rule is called "${rule}"`,
  hint: near === null ? 'coo rules lists them' : `did you mean "${near}"?`,
})
