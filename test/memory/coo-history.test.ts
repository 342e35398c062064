import { afterEach, beforeEach, expect, it } from 'vitest'
import { aFolder, NRR, week } from './weeks.ts'

let company: ReturnType<typeof aFolder>
beforeEach(() => {
  company = aFolder()
})
afterEach(() => company.remove())

interface Told {
  kind: string
  values: { on: string; value: number | null; said: string | null; source: string | null }[]
}

const told = async (name: string) => {
  const { kind, values } = await company.ask<Told>('history', name, '--at', '2026-09-11')
  const inside = (source: string | null) => source?.replace(`${company.folder}/`, '') ?? null
  return [kind, ...values.map(({ on, value, source }) => `${on} ${value} ${inside(source)}`)]
}

const okrs = (as_of: string, current_value: number, check_ins: object[] = []) => ({
  as_of,
  company_okrs: {
    quarter_start: '2026-07-01',
    quarter_end: '2026-09-30',
    objectives: [
      {
        id: 'O',
        key_results: [{ id: 'KR', title: 'Sites', current_value, target_value: 9, check_ins }],
      },
    ],
  },
})

it('of a key result joins the documents of earlier days with its check-ins', async () => {
  company.write({
    'a.json': okrs('2026-08-01', 2),
    'b.json': okrs('2026-09-01', 5, [
      { on: '2026-08-15', value: 4 },
      { on: '2026-09-20', value: 9 },
    ]),
  })
  expect(await told('KR')).toEqual([
    'key_result',
    '2026-08-01 2 a.json:1',
    '2026-08-15 4 b.json:1',
    '2026-09-01 5 b.json:1',
  ])
  expect(await told('sites')).toEqual(await told('KR'))
})

it('of a metric names a restated value beside the one that overtook it', async () => {
  company.write({
    'a.json': { as_of: '2026-08-31', metrics: { nps: 50 } },
    'b.json': {
      as_of: '2026-09-10',
      metrics: { nps: 41 },
      metric_history: [{ metric: 'nps', on: '2026-08-31', value: 40 }],
    },
  })
  expect(await told('nps')).toEqual([
    'metric',
    '2026-08-31 50 a.json:1',
    '2026-08-31 40 b.json:1',
    '2026-09-10 41 b.json:1',
  ])
})

it('of a finding says how it stood each week', async () => {
  company.write({ 'a.json': week('2026-08-26', 103), 'b.json': week('2026-09-03', 97) })
  expect(await told(NRR)).toEqual([
    'finding',
    '2026-08-28 null null',
    '2026-09-04 -97 null',
    '2026-09-11 -97 null',
  ])
})

it('of nothing known says what was meant', async () => {
  company.write({ 'a.json': { as_of: '2026-09-10', metrics: { monthly_churn_pct: 1 } } })
  const { code, stderr } = await company.run('history', 'monthly_churn', '--at', '2026-09-11')
  expect(code).toBe(2)
  expect(stderr).toContain('did you mean monthly_churn_pct?')
})
