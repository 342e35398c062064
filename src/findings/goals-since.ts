import { linkNameOf } from '../analyses/link-names.ts'
import { once } from '../analyses/once.ts'
import type { Company } from '../model/company.ts'
import type { Past, Situation } from '../model/source.ts'
import type { Judged } from './judged.ts'
import type { Rule } from './rule.ts'
import type { Judgement } from './run.ts'

/** Goals are told by the cycle that a day's documents are of. */
export const OF_GOALS = new Set<string | number | undefined>([
  'company_okrs',
  'department_okrs',
  'team_okrs',
])

/** What came of the goals between two days. */
export interface GoalsSince {
  /** Whether a rule asks for goals. */
  askedBy: (rule: string) => boolean
  /** Whether their cycle ended: much is told of running goals alone, and less gravely afterwards. */
  ended: boolean
  /** The goals that were not known then, by what links call them. */
  unknownThen: () => ReadonlySet<string>
  /** Whether a finding is no more because their cycle ended alone: with nothing but other goals it would be
   *  found no more either, and nothing was mended until the last day. */
  isOver: (gone: Judged) => boolean
}

function namesOf({ company_okrs, department_okrs = [], team_okrs = [] }: Company): Set<string> {
  const names = new Set<string>()
  for (const holder of [company_okrs, ...department_okrs, ...team_okrs]) {
    for (const objective of holder?.objectives ?? []) {
      for (const one of [objective, ...(objective.key_results ?? [])]) {
        const name = linkNameOf(one)
        if (name !== undefined) names.add(name)
      }
    }
  }
  return names
}

/** The last day of the cycle that ran then, where it is over now. */
function endBetween({ company_okrs }: Company, since: string, at: string): string | undefined {
  const end = company_okrs?.quarter_end
  return end !== undefined && end >= since && end < at ? end : undefined
}

/** @param judgedOn what rules find in a situation */
export function goalsSince(
  then: Situation,
  now: Situation,
  past: Past,
  rules: readonly Rule[],
  judgedOn: (situation: Situation, rules: readonly Rule[]) => Judgement,
): GoalsSince {
  const { company, at } = now
  const asking = rules.filter(({ needs }) => needs.some((key) => OF_GOALS.has(key)))
  const names = new Set(asking.map(({ name }) => name))
  const askedBy = (rule: string): boolean => names.has(rule)
  const end = endBetween(then.company, past.since, at)
  const foundBy = (known: Situation | undefined): ReadonlySet<string> =>
    new Set(known && judgedOn(known, asking).findings.map(({ id }) => id))
  const { company_okrs, department_okrs, team_okrs, okr_history } = now.company
  const goals = { company_okrs, department_okrs, team_okrs, okr_history }
  const untouched = once(() => foundBy({ ...now, company: { ...then.company, ...goals } }))
  const untouchedAtEnd = once(() => foundBy({ ...then, at: end ?? at }))
  const foundAtEnd = once(() => foundBy(past.asOf(end ?? at)))
  return {
    askedBy,
    ended: end !== undefined,
    unknownThen: once(() => {
      const known = namesOf(then.company)
      return new Set([...namesOf(company)].filter((name) => !known.has(name)))
    }),
    isOver: ({ id, rule }) =>
      end !== undefined &&
      askedBy(rule) &&
      !untouched().has(id) &&
      (foundAtEnd().has(id) || !untouchedAtEnd().has(id)),
  }
}
