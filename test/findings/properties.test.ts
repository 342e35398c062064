import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createFacts } from '../../src/analyses/facts.ts'
import type { CompanyDocument } from '../../src/files/document.ts'
import { mergeCompany } from '../../src/files/merge.ts'
import { dataOf } from '../../src/findings/locate.ts'
import { rules } from '../../src/findings/rules/index.ts'
import { judge } from '../../src/findings/run.ts'
import { addDays } from '../../src/model/dates.ts'
import type { Confidence, Finding } from '../../src/model/finding.ts'
import { countCompanyKeys } from '../../src/model/generated/validate-company.js'
import type { Situation } from '../../src/model/source.ts'
import { applyChanges, change } from '../fuzz/mutations.ts'
import { documentsOf, exampleNames, examples } from './examples.ts'
import { namesIn, numbersIn } from './numbers.ts'

/** FUZZ_RUNS=2000 for a long run. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 60)
vi.setConfig({ testTimeout: 60_000 + numRuns * 1000 })

interface Base {
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
const base = fc.constantFrom(...bases)

/** The documents with one of them in place of another; undefined where they are no company. */
function replaced({ documents, at }: Base, place: number, value: object): Base | undefined {
  if (countCompanyKeys(value) === -1) return undefined
  const changed = documents.map((document, position) =>
    position === place ? { ...document, value: value as Record<string, unknown> } : document,
  )
  const { problems } = mergeCompany(changed, at)
  return problems.some(({ severity }) => severity === 'error')
    ? undefined
    : { documents: changed, at }
}

const mutated = fc
  .tuple(base, fc.nat(), fc.array(change, { maxLength: 3 }))
  .map(([one, pick, changes]) => {
    const place = pick % one.documents.length
    const document = one.documents[place]
    if (document === undefined || changes.length === 0) return one
    const changed = replaced(one, place, applyChanges(document.value, changes))
    return changed && shown(changed, { file: document.file, changes })
  })
  .filter((one) => one !== undefined)

const judged = (situation: Situation) => {
  const facts = createFacts(situation, {})
  return judge(rules, facts, facts.contradicted())
}

const situationOf = ({ documents, at }: Base): Situation => mergeCompany(documents, at).situation

const rank: Record<Confidence, number> = { assumed: 0, medium: 1, verified: 2 }

const isContradicted = ({ confidence_because }: Finding): boolean =>
  confidence_because.some((because) => because.endsWith('is contradicted by other data'))

/** Whether two findings of one id state one fact: the same sentence, or one of the same data. What
 *  is told of another quarter under the same id is another fact. */
function isSameFact(one: Finding, other: Finding): boolean {
  const paths = new Set(dataOf(one.evidence).map(({ path }) => path))
  return one.what === other.what || dataOf(other.evidence).some(({ path }) => paths.has(path))
}

/** Facts that became surer, without a contradiction that was resolved. */
const surer = (before: readonly Finding[], after: readonly Finding[]): string[] => {
  const earlier = new Map(before.map((finding) => [finding.id, finding]))
  return after.flatMap((finding) => {
    const was = earlier.get(finding.id)
    if (was === undefined || isContradicted(was) || !isSameFact(was, finding)) return []
    if (rank[finding.confidence] <= rank[was.confidence]) return []
    return [
      `${finding.id}: ${was.confidence} (${was.confidence_because.join('; ')}), then ` +
        `${finding.confidence} (${finding.confidence_because.join('; ')}): ${finding.what}`,
    ]
  })
}

const someDays = fc.integer({ min: 1, max: 400 })

describe('ageing', () => {
  it('never makes a fact surer, when the same data are asked about later', () => {
    fc.assert(
      fc.property(mutated, someDays, (one, days) => {
        const situation = situationOf(one)
        const later = { ...situation, at: addDays(one.at, days) }
        expect(surer(judged(situation).findings, judged(later).findings)).toEqual([])
      }),
      { numRuns },
    )
  })

  it('never makes a fact surer, when the data are older', () => {
    fc.assert(
      fc.property(mutated, someDays, (one, days) => {
        const situation = situationOf(one)
        const dateOf = (path: string) => {
          const on = situation.sources.dateOf(path)
          return on === undefined ? undefined : addDays(on, -days)
        }
        const older = { ...situation, sources: { ...situation.sources, dateOf } }
        expect(surer(judged(situation).findings, judged(older).findings)).toEqual([])
      }),
      { numRuns },
    )
  })

  it('never makes a fact surer, when a document is dated earlier', () => {
    fc.assert(
      fc.property(base, fc.nat(), someDays, (one, pick, days) => {
        const dated = one.documents.flatMap(({ value }, place) =>
          typeof value.as_of === 'string' ? [{ value, place, as_of: value.as_of }] : [],
        )
        const chosen = dated[pick % dated.length]
        if (chosen === undefined) return
        const value = { ...chosen.value, as_of: addDays(chosen.as_of, -days) }
        const older = replaced(one, chosen.place, value)
        fc.pre(older !== undefined)
        const before = judged(situationOf(one)).findings
        expect(surer(before, judged(situationOf(older)).findings)).toEqual([])
      }),
      { numRuns },
    )
  })
})

type Container = Record<string, unknown>

/** Every place of a document that holds something else than a date. */
function removable(value: unknown): [container: Container, key: string][] {
  if (typeof value !== 'object' || value === null) return []
  const container = value as Container
  return Object.keys(container).flatMap((key): [Container, string][] => {
    const inner = container[key]
    const isDate = typeof inner === 'string' && /^\d{4}-\d{2}-\d{2}/.test(inner)
    return [...(isDate ? [] : [[container, key] as [Container, string]]), ...removable(inner)]
  })
}

function remove([container, key]: [Container, string]): void {
  if (Array.isArray(container)) container.splice(Number(key), 1)
  else delete container[key]
}

it('removing a datum never makes a fact surer', () => {
  fc.assert(
    fc.property(mutated, fc.nat(), fc.nat(), (one, pickDocument, pickPlace) => {
      const place = pickDocument % one.documents.length
      const value = structuredClone(one.documents[place]?.value ?? {})
      const places = removable(value)
      const chosen = places[pickPlace % places.length]
      fc.pre(chosen !== undefined)
      remove(chosen)
      const less = replaced(one, place, value)
      fc.pre(less !== undefined)
      const before = judged(situationOf(one)).findings
      expect(surer(before, judged(situationOf(less)).findings), chosen[1]).toEqual([])
    }),
    { numRuns: numRuns * 3 },
  )
})

const UNRELATED = {
  id: 'zz-objective',
  title: 'Vivid murals brighten corridors',
  owner: 'Zephyrine Quillfeather',
}

const progress = fc.oneof(
  fc.record({
    type: fc.constant('numeric'),
    baseline_value: fc.constant(0),
    current_value: fc.integer({ min: 0, max: 17 }),
    target_value: fc.constant(17),
    unit: fc.constant(' murals'),
  }),
  fc.record({
    type: fc.constant('percentage'),
    current_pct: fc.integer({ min: 0, max: 100 }),
    target_pct: fc.constant(100),
  }),
  fc.record({ type: fc.constant('boolean'), done: fc.boolean() }),
)

/** The documents with an objective more, of the company or of a unit of its own. */
function withObjective({ documents, at }: Base, level: string, result: object): Base {
  const objective = {
    ...UNRELATED,
    key_results: [{ id: 'zz-result', title: 'Painted murals', ...result }],
  }
  const place = documents.findIndex(({ value }) => {
    const { quarter_start: start = '', quarter_end: end = '' } =
      (value.company_okrs as { quarter_start?: string; quarter_end?: string } | undefined) ?? {}
    return start <= at && at <= end
  })
  const value = structuredClone(documents[place]?.value ?? {}) as Record<string, Container[]> & {
    company_okrs: { objectives: object[] }
  }
  if (level === 'company_okrs') value.company_okrs.objectives.push(objective)
  else {
    const unit = { name: 'Zyx Atelier', owner: UNRELATED.owner, objectives: [objective] }
    value[level] = [...(value[level] ?? []), unit]
  }
  return {
    at,
    documents: documents.map((document, position) =>
      position === place ? { ...document, value } : document,
    ),
  }
}

/** What findings say, by id, of things that the data name: not of the company as a whole. */
function aboutThings({ findings }: { findings: readonly Finding[] }, company: unknown) {
  const text = JSON.stringify(company)
  const isThing = (subject: string) =>
    subject !== 'company' && text.includes(JSON.stringify(subject).slice(1, -1))
  return Object.fromEntries(
    findings
      .filter(({ subject }) => isThing(subject))
      .map(({ id, severity, confidence, what, why }) => [id, { severity, confidence, what, why }]),
  )
}

it('an unrelated objective changes no finding about anything else', () => {
  const level = fc.constantFrom('company_okrs', 'department_okrs', 'team_okrs')
  fc.assert(
    fc.property(base, level, progress, (one, level, result) => {
      const before = situationOf(one)
      const after = situationOf(withObjective(one, level, result))
      expect(JSON.stringify(after.company)).toContain('zz-result')
      const said = aboutThings(judged(before), before.company)
      expect(aboutThings(judged(after), before.company)).toEqual(said)
    }),
    { numRuns },
  )
})

/** Lists whose order says nothing. Steps of a process are in their order, and so are series. */
const UNORDERED = new Set([
  ...['processes', 'people', 'decisions', 'blockers', 'incidents', 'actions', 'automations'],
  ...['changes', 'raci', 'cadence', 'meetings', 'metric_history', 'departments', 'managers'],
  ...['department_okrs', 'team_okrs', 'objectives', 'key_results', 'check_ins', 'priorities'],
  ...['groups', 'attendees', 'pre_reads_from', 'topics', 'depends_on', 'teams', 'links'],
])

/** A list in an order that numbers between 0 and 1 decide. */
const shuffled = <T>(list: readonly T[], order: readonly number[]): T[] =>
  list
    .map((item, index) => ({ item, at: ((index + 1) * (order[index % order.length] ?? 1)) % 1 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

function inOtherOrder(value: unknown, order: readonly number[], key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => inOtherOrder(item, order))
    return UNORDERED.has(key) ? shuffled(items, order) : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inOtherOrder(inner, order, name)]),
  )
}

/** What was found, without the order in which a sentence lists things. */
const inNoOrder = (
  { findings, silences }: ReturnType<typeof judged>,
  names: readonly string[],
) => ({
  found: findings
    .map(({ id, severity, confidence, what }) => {
      const said = numbersIn(what, names).map(({ text }) => text)
      return [id, severity, confidence, ...said.sort()].join(' | ')
    })
    .sort(),
  silent: silences.map(({ rule, missing }) => `${rule}: ${missing.length}`).sort(),
})

describe('order', () => {
  const order = fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), {
    minLength: 5,
    maxLength: 17,
  })

  it('of the files changes nothing', () => {
    fc.assert(
      fc.property(mutated, order, (one, numbers) => {
        const documents = shuffled(one.documents, numbers)
        expect(judged(situationOf({ ...one, documents }))).toEqual(judged(situationOf(one)))
      }),
      { numRuns },
    )
  })

  it('of independent things changes no finding', () => {
    fc.assert(
      fc.property(base, order, (one, numbers) => {
        const documents = one.documents.map((document) => ({
          ...document,
          value: inOtherOrder(document.value, numbers) as Record<string, unknown>,
        }))
        const [before, after] = [situationOf(one), situationOf({ ...one, documents })]
        const names = namesIn(before.company)
        expect(inNoOrder(judged(after), names)).toEqual(inNoOrder(judged(before), names))
      }),
      { numRuns },
    )
  })
})

/** Values that have no place in JSON. */
function* unwritable(value: unknown, path: string): Generator<string> {
  const isPlain = value === null || ['string', 'boolean'].includes(typeof value)
  if (isPlain || (typeof value === 'number' && Number.isFinite(value))) return
  if (typeof value !== 'object') {
    yield `${path}: ${String(value)}`
    return
  }
  for (const [key, inner] of Object.entries(value ?? {})) yield* unwritable(inner, `${path}.${key}`)
}

it('any company is judged, in words and numbers that can be written', () => {
  fc.assert(
    fc.property(mutated, (one) => {
      const situation = situationOf(one)
      const { findings, silences } = judged(situation)
      expect([...unwritable(findings, ''), ...unwritable(silences, '')]).toEqual([])
      const given = JSON.stringify(situation.company)
      for (const { what, why } of findings) {
        const odd = `${what} ${why}`.match(/\b(NaN|Infinity|undefined|null|\[object)\b/g) ?? []
        expect(
          odd.filter((word) => !given.includes(word)),
          what,
        ).toEqual([])
      }
    }),
    { numRuns: numRuns * 3 },
  )
})
