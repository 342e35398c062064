import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFacts } from '../../src/analyses/facts.ts'
import { opened } from '../../src/findings/judged.ts'
import type { Rule } from '../../src/findings/rule.ts'
import { rules } from '../../src/findings/rules/index.ts'
import { judge } from '../../src/findings/run.ts'
import { delays, disagreements, stakes, verifiersOfRules } from '../../src/knowledge/briefing.ts'
import type { Figure } from '../../src/knowledge/figure.ts'
import { causeRules, investorRules, paceRules } from '../../src/knowledge/reports.ts'
import { sources } from '../../src/knowledge/sources.ts'
import { watchRules } from '../../src/knowledge/watch.ts'
import type { Company } from '../../src/model/company.ts'
import { companySchema } from '../../src/model/schema/company.ts'
import type { Situation } from '../../src/model/source.ts'
import { exampleNames, loadExample } from './examples.ts'
import { allFigures } from './figures.ts'

const folder = join(import.meta.dirname, '../../src/findings/rules')
const companyKeys = new Set(Object.keys(companySchema.shape))
const playbook = new Set<unknown>((await allFigures()).values())
const loaded = new Map(
  await Promise.all(exampleNames.map(async (name) => [name, await loadExample(name)] as const)),
)

const fileOf = ({ name, area }: Rule, ending: string): string =>
  join(folder, area, `${name.replaceAll('_', '-')}${ending}`)

const SENTENCE = /^[\p{Lu}\d][\s\S]*[.!?]$/u
const STRENGTHS = new Set(['measured', 'survey', 'rule_of_thumb', 'folklore'])

it('rules have names of their own', () => {
  const names = rules.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it.each(
  Object.entries<readonly string[]>({
    stakes,
    delays,
    disagreements,
    verifiers: Object.keys(verifiersOfRules),
    causes: [...causeRules, ...paceRules],
    investors: investorRules,
  }),
)('the %s of briefing and reports are rules', (_, named) => {
  const names = new Set(rules.map(({ name }) => name))
  expect(named.filter((name) => !names.has(name))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
})

it('every rule in the folders is in the list', () => {
  const areas = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
  const files = areas.flatMap(({ name }) => readdirSync(join(folder, name)))
  const tested = files
    .filter((file) => file.endsWith('.test.ts') && file !== 'index.test.ts')
    .map((file) => file.replace('.test.ts', '').replaceAll('-', '_'))
  expect(rules.map(({ name }) => name).sort()).toEqual(tested.sort())
})

it('every alert of `coo watch` is a rule', () => {
  const names = new Set(rules.map(({ name }) => name))
  expect(watchRules.filter((name) => !names.has(name))).toEqual([])
})

const isSound = ({ unit, what, statements }: Figure<unknown>): boolean =>
  unit !== '' &&
  what !== '' &&
  statements.length > 0 &&
  statements.every(
    ({ source, strength, checked_on }) =>
      Object.hasOwn(sources, source) &&
      STRENGTHS.has(strength) &&
      /^\d{4}-\d{2}-\d{2}$/.test(checked_on),
  )

/** All that a rule says of a company, as one text. */
function saidBy(rule: Rule, situation: Situation): string {
  const { findings, silences } = judge([rule], createFacts(situation, {}), new Set())
  const said = findings.map(opened).map(({ id, severity, what, why, how_to_act }) => ({
    id,
    severity,
    what,
    why,
    actions: how_to_act.map(({ action }) => action),
  }))
  return JSON.stringify([said, silences], null, 1)
}

const without = (company: Company, key: string): Company =>
  Object.fromEntries(Object.entries(company).filter(([name]) => name !== key))

/** Who the company is, and of which day its data are: every rule may say so. */
const FOR_ALL = new Set(['company', 'as_of'])

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('is named in snake_case, as its file and what it exports', async () => {
    expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
    const exported = (await import(fileOf(rule, '.ts'))) as Record<string, unknown>
    const camelCase = name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
    expect(exported[camelCase]).toBe(rule)
  })

  it('has found, quiet and silent examples', () => {
    const test = fileOf(rule, '.test.ts')
    expect(existsSync(test)).toBe(true)
    const source = readFileSync(test, 'utf8')
    expect(source).toMatch(/\bverifyRule\(/)
    for (const outcome of ['found', 'quiet', 'silent']) {
      expect(source).toMatch(new RegExp(`\\b${outcome}: \\[\\s*[^\\s\\]]`))
    }
  })

  it('is documented in sentences', () => {
    const { what, why, act } = rule.docs
    for (const text of [what, why, act]) expect(text).toMatch(SENTENCE)
    expect(new Set([what, why, act]).size).toBe(3)
  })

  it('needs keys of the company document', () => {
    expect(rule.needs.length).toBeGreaterThan(0)
    expect(rule.needs.filter((key) => !companyKeys.has(key))).toEqual([])
    expect(new Set(rule.needs).size).toBe(rule.needs.length)
  })

  it('says the same without the keys it does not need', () => {
    for (const situation of loaded.values()) {
      const said = saidBy(rule, situation)
      const spare = Object.keys(situation.company).filter(
        (key) => !rule.needs.includes(key) && !FOR_ALL.has(key),
      )
      for (const key of spare) {
        const company = without(situation.company, key)
        expect(saidBy(rule, { ...situation, company }), `without ${key}`).toBe(said)
      }
    }
  })

  it('uses figures of the playbook, each with its source', () => {
    for (const [entry, figure] of Object.entries(rule.figures)) {
      expect(playbook.has(figure), `${entry} is in the playbook`).toBe(true)
      expect(isSound(figure), `${entry} has unit, source and strength`).toBe(true)
    }
  })
})
