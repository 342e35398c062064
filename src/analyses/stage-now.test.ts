import { describe, expect, it } from 'vitest'
import type { Company, Stage } from '../model/company.ts'
import { factsOf } from '../testing/a-company.ts'

const nowOf = (company: Company) => factsOf(company).stageNow()

// Borders of the playbook: $2M and 15 people end seed, $10M and 50 Series A, $30M and 150 Series B.
const [seedSize, seriesASize] = [
  { arr_usd: 300_000, headcount: 6 },
  { arr_usd: 3_000_000, headcount: 30 },
]

describe('stageNow', () => {
  it.each<[string, Company, Stage | null]>([
    ['what revenue and headcount both say', { metrics: seriesASize }, 'series_a'],
    ['that, whatever is stated', { stage: 'series_b', metrics: seriesASize }, 'series_a'],
    ['that, also below what is stated', { stage: 'series_a', metrics: seedSize }, 'seed'],
    [
      'the stated one where revenue says it too',
      { stage: 'series_b', metrics: { arr_usd: 12_000_000, headcount: 30 } },
      'series_b',
    ],
    [
      'that of the headcount where all three differ',
      { stage: 'growth', metrics: { arr_usd: 12_000_000, headcount: 30 } },
      'series_a',
    ],
    [
      'the stated one where revenue is not known',
      { stage: 'series_b', metrics: { headcount: 30 } },
      'series_b',
    ],
    [
      'the stated one outside SaaS, where revenue tells none',
      { stage: 'series_b', sector: 'retail', metrics: seriesASize },
      'series_b',
    ],
    ['that of the team before that of one sign', { team: { stage: 'growth' } }, 'growth'],
    ['none where nothing tells', {}, null],
  ])('is %s', (_, company, stage) => {
    expect(nowOf(company).stage).toBe(stage)
  })

  it('says where they differ, which one holds, and why', () => {
    expect(nowOf({ stage: 'series_b', metrics: seriesASize }).means).toBe(
      'Revenue and headcount both say Series A, though the company states Series B: it is judged by its size, as Series A, and what Series B asks for is still ahead.',
    )
    expect(nowOf({ stage: 'seed', metrics: seriesASize }).means).toContain(
      'it has outgrown what the seed stage asks for',
    )
    expect(nowOf({ stage: 'series_b', metrics: { headcount: 30 } }).means).toBe(
      'The company states Series B, its headcount says Series A, and revenue, which would decide, is not given in a form that compares: Series B is taken as stated.',
    )
    const elsewhere = {
      sector: 'marketplace',
      metrics: { annual_revenue_usd: 84e6, headcount: 380 },
    }
    expect(nowOf(elsewhere).means).toBe(
      'The stage is told by headcount alone; revenue is not compared, as the borders of stages are of software companies, and the sector is marketplace.',
    )
    expect(nowOf({ sector: 'marketplace', metrics: { headcount: 380 } }).not_compared).toBeNull()
    const abroad = { currency: 'EUR', metrics: { arr_usd: 3_000_000 } }
    expect(nowOf(abroad)).toMatchObject({
      stage: null,
      means: expect.stringContaining('no rate is given for EUR'),
    })
    const apart = { arr_usd: 12_000_000, headcount: 30 }
    expect(nowOf({ stage: 'growth', metrics: apart }).means).toMatch(
      /It is judged as Series A, since what breaks comes with people, though it states the growth stage\.$/,
    )
    expect(nowOf({ stage: 'series_b', metrics: apart }).means).toMatch(
      /It is judged as Series B, as it states\.$/,
    )
  })

  it.each<Company>([
    { stage: 'series_b', metrics: seriesASize },
    { stage: 'growth', metrics: { arr_usd: 12_000_000, headcount: 30 } },
    { metrics: seedSize },
    { stage: 'series_c', metrics: { headcount: 30 } },
  ])('is one for readiness, benchmarks and cadence: %o', (company) => {
    const facts = factsOf(company)
    const { stage } = facts.stageNow()
    expect(facts.scaling().stage.stage).toBe(stage)
    expect(facts.benchmarkScope().stage).toBe(stage)
    expect(facts.cadencePlan().stage).toBe(stage)
  })
})
