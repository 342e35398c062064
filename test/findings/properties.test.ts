import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { namesIn, numbersIn } from '../../src/testing/said-and-held.ts'
import {
  type Base,
  base,
  judged,
  looseBase,
  mutated,
  numRuns,
  situationOf,
  testTimeout,
} from './companies.ts'

vi.setConfig({ testTimeout })

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
  const value = structuredClone(documents[place]?.value ?? {}) as Record<string, object[]> & {
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
      .map(({ id, severity, confidence, what, why, how_to_act, options }) => [
        id,
        { severity, confidence, what, why, how_to_act, options },
      ]),
  )
}

it('an unrelated objective changes no finding about anything else', () => {
  const level = fc.constantFrom('company_okrs', 'department_okrs', 'team_okrs')
  fc.assert(
    fc.property(fc.oneof(base, looseBase), level, progress, (one, level, result) => {
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
const UNORDERED = new Set(
  (
    'processes people decisions blockers incidents actions automations ' +
    'changes raci cadence meetings metric_history departments managers ' +
    'department_okrs team_okrs objectives key_results check_ins priorities groups ' +
    'attendees pre_reads_from topics depends_on teams links'
  ).split(' '),
)

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
    yield `${path}: ${typeof value === 'number' ? value : typeof value}`
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
      const odd = findings.flatMap(({ what, why }) => {
        const words = `${what} ${why}`.match(/\b(NaN|Infinity|undefined|null|\[object)\b/g) ?? []
        return words.some((word) => !given.includes(word)) ? [what, why] : []
      })
      expect(odd).toEqual([])
    }),
    { numRuns: numRuns * 3 },
  )
})
