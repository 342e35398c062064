import { expect, it } from 'vitest'
import type { CompanyDocument } from './document.ts'
import { mergeCompany } from './merge.ts'
import { parseText } from './parse-text.ts'

const documentOf = async (file: string, text: string): Promise<CompanyDocument> => {
  const { value, locate } = await parseText(() => text, Buffer.from(text), file)
  return { file, value: value as Record<string, unknown>, locate }
}

const sourcesOf = async (files: Record<string, string>, at = '2026-03-15') => {
  const documents = Object.entries(files).map(([file, text]) => documentOf(file, text))
  return mergeCompany(await Promise.all(documents), at).situation.sources
}

const YAML = `as_of: 2026-01-31
company_okrs:
  objectives:
    - id: A
      key_results:
        - {id: K, current_value: 1}
metrics: {arr_usd: 5}
meetings:
  - on: 2026-04-01
  - on: 2026-03-01
    meeting: standup
`
const JSON_TEXT = `{
  "as_of": "2026-02-28",
  "company_okrs": {
    "objectives": [
      { "id": "A", "key_results": [ { "id": "K", "current_value": 2 } ] },
      { "id": "B" }
    ]
  },
  "metrics":
  {
    "arr_usd": 6
  }
}
`

it('finds values in a YAML file', async () => {
  const sources = await sourcesOf({ 'a.yaml': YAML })
  const on = '2026-01-31'
  expect(sources.place('metrics.arr_usd')).toEqual({ file: 'a.yaml', line: 7, column: 20, on })
  const current = sources.place('company_okrs.objectives[0].key_results[0].current_value')
  expect(current).toEqual({ file: 'a.yaml', line: 6, column: 34, on })
})

it('finds values in a JSON file; a map that starts below its key stands at the key', async () => {
  const sources = await sourcesOf({ 'b.json': JSON_TEXT })
  expect(sources.place('metrics')).toMatchObject({ line: 9, column: 3 })
  expect(sources.place('metrics.arr_usd')).toMatchObject({ line: 11, column: 16 })
  expect(sources.place('company_okrs.objectives[1].id')).toMatchObject({ line: 6, column: 15 })
})

it('takes the nearest parent for what is missing, and the first line for the root', async () => {
  const sources = await sourcesOf({ 'b.json': JSON_TEXT })
  expect(sources.place('company_okrs.objectives[1].owner')).toMatchObject({ line: 6, column: 7 })
  expect(sources.place('company_okrs.objectives[9]')).toMatchObject({ line: 4, column: 19 })
  expect(sources.place('team.departments')).toMatchObject({ file: 'b.json', line: 1 })
  expect(sources.place('')).toEqual({ file: 'b.json', line: 1, column: 1, on: '2026-02-28' })
  expect(sources.dateOf('')).toBe('2026-02-28')
})

it('follows entries to their place when others before them are cut', async () => {
  const sources = await sourcesOf({ 'a.yaml': YAML })
  expect(sources.place('meetings[0].meeting')).toMatchObject({ line: 11, column: 14 })
})

it('knows for each value of a merged company which file and day it is of', async () => {
  const sources = await sourcesOf({ 'a.yaml': YAML, 'b.json': JSON_TEXT })
  const keyResult = 'company_okrs.objectives[0].key_results[0]'
  expect(sources.place(`${keyResult}.current_value`)).toMatchObject({ file: 'b.json', line: 5 })
  expect(sources.place(`${keyResult}.check_ins[0].value`)).toEqual({
    file: 'a.yaml',
    line: 6,
    column: 34,
    on: '2026-01-31',
  })
  expect(sources.place('meetings[0].on')).toMatchObject({ file: 'a.yaml', line: 10 })
  expect(sources.place('metric_history[0].value')).toMatchObject({
    file: 'a.yaml',
    line: 7,
    column: 20,
  })
  expect(sources.dateOf('metric_history[0].value')).toBe('2026-01-31')
  expect(sources.dateOf('metrics.arr_usd')).toBe('2026-02-28')
  expect(sources.dateOf('meetings[0].meeting')).toBe('2026-01-31')
})

it('follows lists joined from several files and cycles moved to the history', async () => {
  const sources = await sourcesOf({
    'a.yaml':
      'actions:\n  - id: A\ncompany_okrs:\n  quarter: Q4 2025\n  objectives:\n    - id: X\n',
    'b.yaml': 'company_okrs:\n  quarter: Q1 2026\nactions:\n  - id: B\n  - id: C\n    owner: Ada\n',
  })
  expect(sources.place('actions[2].owner')).toMatchObject({ file: 'b.yaml', line: 6, column: 12 })
  expect(sources.place('company_okrs.quarter')).toMatchObject({ file: 'b.yaml', line: 2 })
  expect(sources.place('okr_history[0].company_okrs.objectives[0].id')).toMatchObject({
    file: 'a.yaml',
    line: 6,
    column: 11,
  })
})

it('dates a value by the check-in that set it, also when earlier check-ins are cut', async () => {
  const sources = await sourcesOf({
    'a.yaml': `company_okrs:
  objectives:
    - key_results:
        - current_value: 1
          check_ins:
            - {on: 2026-12-31, value: 9}
            - {on: 2026-03-01, value: 2}
`,
  })
  const path = 'company_okrs.objectives[0].key_results[0]'
  const expected = { file: 'a.yaml', line: 7, column: 39, on: '2026-03-01' }
  expect(sources.place(`${path}.current_value`)).toEqual(expected)
  expect(sources.place(`${path}.check_ins[0].value`)).toEqual(expected)
})

it('has no places for documents that came without a text', () => {
  const { situation } = mergeCompany([{ file: 'x', value: { company: 'A' } }], '2026-03-15')
  expect(situation.sources.place('company')).toBeUndefined()
  expect(situation.sources.dateOf('company')).toBeUndefined()
})

it('throws on a text that is no path', async () => {
  const sources = await sourcesOf({ 'b.json': JSON_TEXT })
  expect(() => sources.place('a..b')).toThrow(RangeError)
})

it('tells the day of what is below a path as of its whole path', async () => {
  const text = `as_of: 2026-01-31
company_okrs:
  objectives:
    - key_results:
        - {id: K, current_value: 1}
        - {id: L, current_value: 1, check_ins: [{on: 2026-02-03, value: 2}]}
    - key_results:
        - {id: M, current_value: 1, check_ins: [{on: 2026-02-05, value: 2}]}
`
  const sources = await sourcesOf({ 'a.yaml': text })
  const dayOf = (objective: number, index: number) =>
    sources.dateOf(`company_okrs.objectives[${objective}].key_results`, [index, 'current_value'])
  expect(dayOf(0, 0)).toBe('2026-01-31')
  expect(dayOf(0, 1)).toBe('2026-02-03')
  expect(dayOf(1, 0)).toBe('2026-02-05')
  expect(dayOf(0, 1)).toBe('2026-02-03')
  expect(dayOf(0, 7)).toBe('2026-01-31')
})
