import * as fc from 'fast-check'
import { createFacts } from '../../src/analyses/facts.ts'
import type { CompanyDocument } from '../../src/files/document.ts'
import { mergeCompany } from '../../src/files/merge.ts'
import { opened } from '../../src/findings/judged.ts'
import { rules } from '../../src/findings/rules/index.ts'
import { judge } from '../../src/findings/run.ts'
import type { Company } from '../../src/model/company.ts'
import { countCompanyKeys } from '../../src/model/generated/validate-company.js'
import type { Situation } from '../../src/model/source.ts'
import { TEST_DAY } from '../../src/testing/a-company.ts'
import { aNumber, anObjective, aQuarter } from '../../src/testing/a-quarter.ts'
import { netNewArr } from '../../src/testing/net-new-arr.ts'
import { applyChanges, change } from '../fuzz/mutations.ts'
import { documentsOf, exampleNames, examples } from './examples.ts'

/** How often a property is tried; FUZZ_RUNS=2000 for a long run. */
export const numRuns = Number(process.env.FUZZ_RUNS ?? 60)
export const testTimeout = 60_000 + numRuns * 1000

/** The documents of a company, and the day asked about. */
export interface Base {
  documents: readonly CompanyDocument[]
  at: string
}

/** A base that a failing run shows in a few words. */
const shown = (one: Base, how: unknown): Base =>
  Object.assign({ ...one }, { [fc.toStringMethod]: () => JSON.stringify(how) })

const bases: readonly Base[] = await Promise.all(
  exampleNames.map(async (name) =>
    shown({ documents: await documentsOf(name), at: examples[name] }, name),
  ),
)
/** An example company. */
export const base = fc.constantFrom(...bases)

/** A company whose departments serve nothing that they name, and whose objective nobody supports. */
export const looseBase = fc.constant<Base>({
  documents: [
    {
      file: 'loose.json',
      value: {
        as_of: TEST_DAY,
        ...aQuarter([anObjective('O1', [aNumber('A', 30, 100)], { title: 'Sell to clinics' })], {
          departments: [
            { name: 'Sales', objectives: [anObjective('S1', [aNumber('B', 3, 10)])] },
            { name: 'People', objectives: [anObjective('P1', [aNumber('C', 4, 10)])] },
          ],
        }),
      },
    },
  ],
  at: TEST_DAY,
})

/** A company small enough to take out each of its data in turn: a goal that says it is net, with linked
 *  parts that do not add up to it. */
const netGoal = (metrics: NonNullable<Company['metrics']>): Base => ({
  documents: [{ file: 'net.json', value: { as_of: TEST_DAY, ...netNewArr({ metrics }) } }],
  at: TEST_DAY,
})
export const smallBases: readonly Base[] = [
  netGoal({}),
  netGoal({ monthly_churn_pct: 1.2, arr_usd: 18_000_000 }),
]

/** The documents with one of them in place of another; undefined where they are no company. */
export function replaced({ documents, at }: Base, place: number, value: object): Base | undefined {
  if (countCompanyKeys(value) === -1) return undefined
  const changed = documents.map((document, position) =>
    position === place ? { ...document, value: value as Record<string, unknown> } : document,
  )
  const { problems } = mergeCompany(changed, at)
  return problems.some(({ severity }) => severity === 'error')
    ? undefined
    : { documents: changed, at }
}

/** An example company with up to three changes in one of its documents, still valid. */
export const mutated = fc
  .tuple(base, fc.nat(), fc.array(change, { maxLength: 3 }))
  .map(([one, pick, changes]) => {
    const place = pick % one.documents.length
    const document = one.documents[place]
    if (document === undefined || changes.length === 0) return one
    const changed = replaced(one, place, applyChanges(document.value, changes))
    return changed && shown(changed, { file: document.file, changes })
  })
  .filter((one) => one !== undefined)

/** Every judgement over a company, before it is reviewed. */
export const judged = (situation: Situation) => {
  const facts = createFacts(situation, {})
  const { findings, silences } = judge(rules, facts, facts.contradicted())
  return { findings: findings.map(opened), silences }
}

export const situationOf = ({ documents, at }: Base): Situation =>
  mergeCompany(documents, at).situation
