import { describe, expect, it } from 'vitest'
import { mergeCompany } from '../merge.ts'
import { parseText } from '../parse-text.ts'
import type { Horizon } from './dated-ahead.ts'

const DAY = '2026-05-13'

async function read(text: string, at = DAY, horizon?: Horizon) {
  const { value, locate } = await parseText(() => text, Buffer.from(text), 'a.yaml')
  const document = { file: 'a.yaml', value: value as Record<string, unknown>, locate }
  return mergeCompany([document], at, horizon).situation
}

const ahead = async (text: string, at?: string, horizon?: Horizon) =>
  (await read(text, at, horizon)).company.dated_ahead

describe('what a document says was done after its own day', () => {
  it.each([
    ['actions: [{id: x, done_on: 2026-12-01}]', 'done_on'],
    ['meetings: [{id: x, on: 2026-12-01}]', 'on'],
    ['meetings: [{id: x, on: 2026-05-01, actions: [{done_on: 2026-12-01}]}]', 'done_on'],
    ['decisions: [{id: x, requested_on: 2026-05-01, decided_on: 2026-12-01}]', 'decided_on'],
    ['incidents: [{id: x, started_at: 2026-05-01, resolved_at: 2026-12-01}]', 'resolved_at'],
    ['blockers: [{id: x, reported_on: [2026-05-01], resolved_on: 2026-12-01}]', 'resolved_on'],
    ['blockers: [{id: x, reported_on: [2026-05-01, 2026-12-01]}]', 'reported_on'],
    ['processes: [{name: x, last_reviewed_on: 2026-12-01}]', 'last_reviewed_on'],
    ['automations: [{name: x, last_tested_on: 2026-12-01}]', 'last_tested_on'],
    ['metric_history: [{metric: x, on: 2026-12-01, value: 1}]', 'on'],
    ['changes: [{name: x, checklist: [{done_on: 2026-12-01}]}]', 'done_on'],
  ])('is left out and told: %s', async (entry, key) => {
    const text = `as_of: ${DAY}\n${entry}\n`
    expect(await ahead(text)).toEqual([{ name: 'x', key, on: '2026-12-01' }])
  })

  it('is told with its line and the day of its document', async () => {
    const { company, sources } = await read(
      `as_of: ${DAY}\nautomations:\n  - name: A\n    owner: Bo\n    last_tested_on: 2026-12-01\n`,
    )
    expect(company.automations).toEqual([{ name: 'A', owner: 'Bo' }])
    expect(sources.place('dated_ahead[0].on')).toMatchObject({ file: 'a.yaml', line: 5, on: DAY })
  })

  it('is no plan, and nothing up to the day asked about', async () => {
    expect(
      await ahead(`as_of: ${DAY}\nactions: [{due_on: 2026-12-01, done_on: ${DAY}}]\n`),
    ).toBeUndefined()
  })

  it('is no plan of a metric without a value of that day', async () => {
    const planned = (more: string) =>
      ahead(`as_of: ${DAY}\nmetric_history: [{metric: x, on: 2026-12-31, plan: 96${more}}]\n`)
    expect(await planned('')).toBeUndefined()
    expect(await planned(', value: null')).toBeUndefined()
    expect(await planned(', value: 90')).toHaveLength(1)
  })

  it('is not looked at on a day before that of the document', async () => {
    expect(
      await ahead(`as_of: ${DAY}\nactions: [{done_on: 2026-12-01}]\n`, '2026-05-12'),
    ).toBeUndefined()
  })
})

describe('a later day that one may know', () => {
  const horizon = { dated: DAY, undated: () => '2026-09-11' }
  const checkIn = (on: string) =>
    `company_okrs: {objectives: [{key_results: [{id: k, check_ins: [{on: ${on}, value: 1}]}]}]}\n`

  it('contradicts no undated document until it lies ahead of the day on which one asks', async () => {
    const done = (on: string) => ahead(`actions: [{id: x, done_on: ${on}}]\n`, DAY, horizon)
    expect(await done('2026-09-11')).toBeUndefined()
    expect(await done('2026-09-12')).toEqual([{ name: 'x', key: 'done_on', on: '2026-09-12' }])
  })

  it('is that of a check-in, whatever the day of its document', async () => {
    const checked = (on: string) => ahead(`as_of: ${DAY}\n${checkIn(on)}`, DAY, horizon)
    expect(await checked('2026-09-11')).toBeUndefined()
    expect(await checked('2026-09-12')).toEqual([
      { name: 'k, check-in', key: 'on', on: '2026-09-12' },
    ])
  })
})
