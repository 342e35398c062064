import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'))

/** The published schema, judged by a validator that is not ours. */
const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false })
const isCompany = ajv.compile(read('schema/company.schema.json'))

it('the published schema accepts company documents, also with keys nobody knows', () => {
  expect(isCompany(read('test/parity/okr-sample.json'))).toBe(true)
  expect(isCompany(read('test/parity/ops-sample.json'))).toBe(true)
  expect(isCompany({ compny: 'Acme', company_okrs: { colour: 'red' } })).toBe(true)
})

it.each([
  { company: 1 },
  { as_of: '2025-02-30' },
  { metrics: { arr_usd: '5' } },
  { company_okrs: { objectives: [{ key_results: [{ type: 'other' }] }] } },
  { processes: [{ maturity: { ownership: 6 } }] },
])('the published schema refuses %o', (document) => {
  expect(isCompany(document)).toBe(false)
})
