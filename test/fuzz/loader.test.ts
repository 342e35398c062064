import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import type { CompanyDocument } from '../../src/files/document.ts'
import { load } from '../../src/files/load.ts'
import { isOneCycle } from '../../src/files/merge/cycles.ts'
import { mergeCompany } from '../../src/files/merge.ts'
import { problemsAsText } from '../../src/files/show-problems.ts'
import { countCompanyKeys } from '../../src/model/generated/validate-company.js'
import { companySchema } from '../../src/model/schema/company.ts'
import { applyChanges, applyCuts, change, cut } from './mutations.ts'

/** FUZZ_RUNS=20000 for a long run. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 200)
vi.setConfig({ testTimeout: 30_000 + numRuns * 20 })
const AT = '2025-02-28'

const sample = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../parity/${name}-sample.json`), 'utf8'))

/** A document with something under most keys that merging looks at. */
const RICH = {
  as_of: '2025-01-31',
  time_zone: 'Europe/Berlin',
  metrics: { arr_usd: 1, burn_multiple: 2 },
  metric_history: [{ metric: 'arr_usd', on: '2024-12-31', value: 1 }],
  okr_history: [{ company_okrs: { quarter: 'Q4 2024', objectives: [{ id: 'CO1' }] } }],
  company_okrs: {
    quarter: 'Q1 2025',
    objectives: [
      {
        id: 'CO1',
        key_results: [
          {
            id: 'K',
            type: 'percentage',
            current_pct: 3,
            check_ins: [
              { on: '2025-02-01', value: 4 },
              { on: '2025-03-03', value: 5 },
            ],
            milestone_dates: [{ title: 'x', done_on: '2025-03-01' }],
          },
        ],
      },
    ],
  },
  team_okrs: [{ name: 'Web', quarter: 'Q4 2024', objectives: [{ id: 'T' }] }],
  people: [{ id: 'ada', name: 'Ada' }],
  processes: [{ name: 'Support', last_reviewed_on: '2025-03-01' }],
  meetings: [{ meeting: 'standup', on: '2025-02-03', actions: ['x', { title: 'y' }] }],
  blockers: [{ id: 'B', reported_on: ['2025-01-01', '2025-03-01'] }],
  incidents: [{ title: 'Outage', started_at: '2025-02-28T23:30:00Z' }],
  decisions: [{ id: 'D', requested_on: '2025-01-01', decided_on: '2025-03-03', status: 'decided' }],
  actions: [{ id: 'A', done_on: '2025-03-01' }],
}

const documents = [sample('okr'), sample('ops'), RICH]
const document = fc.constantFrom(...documents)
const changed = fc
  .tuple(document, fc.array(change, { maxLength: 4 }))
  .map(([value, changes]) => applyChanges(value, changes))

const folder = mkdtempSync(join(tmpdir(), 'coo-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true }))

const loadBytes = async (name: string, bytes: string | Uint8Array) => {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  const readStandardInput = async () => new Uint8Array()
  return { file, result: await load({ inputs: [file], at: AT, readStandardInput }) }
}

/** What should not be, after a file with these bytes was loaded. */
const unsound = async (name: string, bytes: string | Uint8Array): Promise<string[]> => {
  const { file, result } = await loadBytes(name, bytes)
  const problems = result.ok ? result.loaded.warnings : result.problems
  const wrong: string[] = []
  const isFatal = problems.some(({ severity }) => severity === 'error')
  if (isFatal === result.ok) wrong.push('an error among warnings, or only warnings')
  let last = 1
  for (const problem of problems) {
    const { line, column, message } = problem
    if (problem.file !== file || message === '')
      wrong.push(`says nothing: ${JSON.stringify(problem)}`)
    if (line === null) continue
    if (line < last || column === null || column < 1)
      wrong.push(`place: ${JSON.stringify(problem)}`)
    last = line
  }
  if (problemsAsText(problems).includes('\u001b')) wrong.push('writes control characters')
  const isValid =
    !result.ok || countCompanyKeys(withoutUnknown(result.loaded.situation.company)) !== -1
  if (!isValid) wrong.push('the company is not valid')
  return wrong
}

/** What is left of a company when the keys that were warned of are taken out. */
function withoutUnknown(company: object): unknown {
  const copy = structuredClone(company) as Record<string, unknown>
  const result = companySchema.safeParse(copy)
  for (const issue of result.error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') continue
    const place = issue.path.reduce(
      (node, part) => (node as Record<PropertyKey, unknown>)[part],
      copy as unknown,
    )
    for (const key of issue.keys) delete (place as Record<string, unknown>)[key]
  }
  return copy
}

describe('load', () => {
  it('accepts what is valid', async () => {
    for (const [index, value] of documents.entries()) {
      for (const text of [JSON.stringify(value), stringify(value)]) {
        const { result } = await loadBytes(`valid-${index}.yaml`, text)
        expect(result).toMatchObject({ ok: true, loaded: { warnings: [] } })
      }
    }
  })

  it.each([
    ['JSON', 'changed.json', (value: object) => JSON.stringify(value, null, 2)],
    ['YAML', 'changed.yaml', (value: object) => stringify(value)],
  ])('tells what is wrong with any changed document, as %s', async (_, name, write) => {
    await fc.assert(
      fc.asyncProperty(changed, async (value) => {
        expect(await unsound(name, write(value))).toEqual([])
      }),
      { numRuns },
    )
  })

  it.each([
    ['JSON', 'broken.json', (value: object) => JSON.stringify(value, null, 2)],
    ['YAML', 'broken.yaml', (value: object) => stringify(value)],
  ])('tells what is wrong with any broken text, as %s', async (_, name, write) => {
    const cuts = fc.array(cut, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(document, cuts, async (value, some) => {
        expect(await unsound(name, applyCuts(write(value), some))).toEqual([])
      }),
      { numRuns },
    )
  })

  it('tells what is wrong with any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('any', 'any.json', 'any.yaml'),
        async (bytes, name) => {
          expect(await unsound(name, bytes)).toEqual([])
        },
      ),
      { numRuns },
    )
  })
})

it('the generated validator and the zod schema accept the same documents', () => {
  fc.assert(
    fc.property(changed, (value) => {
      // JSON.parse keeps a key named __proto__, which zod passes over in open maps.
      const text = JSON.stringify(value).replaceAll('__proto__', 'proto')
      const document: unknown = JSON.parse(text)
      expect(countCompanyKeys(document) !== -1).toBe(companySchema.safeParse(document).success)
    }),
    { numRuns: numRuns * 5 },
  )
})

describe('mergeCompany', () => {
  const valid = changed.filter((value) => countCompanyKeys(value) !== -1)
  const folders = fc.array(valid, { minLength: 2, maxLength: 4 }).map((values): CompanyDocument[] =>
    values.map((value, index) => ({
      file: `${index}.yaml`,
      value: value as Record<string, unknown>,
    })),
  )

  it('gives the same company and problems whatever the order of the documents', () => {
    fc.assert(
      fc.property(folders, fc.nat(), (files, turn) => {
        const at = turn % files.length
        const turned = [...files.slice(at), ...files.slice(0, at)].toReversed()
        const [one, other] = [mergeCompany(files, AT), mergeCompany(turned, AT)]
        expect(other.situation.company).toEqual(one.situation.company)
        expect(other.problems).toEqual(one.problems)
      }),
      { numRuns },
    )
  })

  it('gives a valid company, and changes none of the documents', () => {
    fc.assert(
      fc.property(folders, (files) => {
        const before = structuredClone(files)
        // What contradicts its document stands beside the company's own keys, and is in no file.
        const { dated_ahead, ...company } = mergeCompany(files, AT).situation.company
        expect(countCompanyKeys(company)).not.toBe(-1)
        expect(dated_ahead ?? [{}]).not.toEqual([])
        expect(files).toEqual(before)
      }),
      { numRuns },
    )
  })

  it('gives a single document back, where it is of one cycle and has nothing to catch up on', () => {
    fc.assert(
      fc.property(valid, (value) => {
        const document = withoutCheckIns(value)
        fc.pre(isOneCycle(document))
        const { situation } = mergeCompany([{ file: 'a.yaml', value: document }], '9999-12-31')
        expect(situation.company).toBe(document)
      }),
      { numRuns },
    )
  })
})

const withoutCheckIns = (value: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value), (key, child) => (key === 'check_ins' ? undefined : child))
