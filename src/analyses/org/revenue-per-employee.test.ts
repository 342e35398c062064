import { describe, expect, it } from 'vitest'
import type { Company, Stage } from '../../model/company.ts'
import { benchmarkScope } from './benchmark-scope.ts'
import { benchmarkCheck, companyRevenuePerEmployee } from './revenue-per-employee.ts'

const checkOf = (company: Company) => benchmarkCheck(benchmarkScope(company))
const revenueOf = (company: Company) => companyRevenuePerEmployee(company, benchmarkScope(company))

describe('benchmarkCheck', () => {
  it('finds that the benchmarks of Series B by function cannot make its total', () => {
    const thousands = [500, 350, 400, 700, 800]
    const implied = 1000 / thousands.reduce((sum, each) => sum + 1 / each, 0)
    const check = checkOf({ stage: 'series_b' })
    expect(check).toMatchObject({ total_low: 150_000, total_high: 300_000, contradiction: true })
    expect(check?.implied_revenue_per_employee_usd).toBeCloseTo(implied, 6)
    expect(Math.round(implied)).toBe(99_644)
  })

  it.each<Stage>(['series_a', 'series_b', 'series_c', 'growth'])(
    'finds the same at %s',
    (stage) => {
      expect(checkOf({ stage })?.contradiction).toBe(true)
    },
  )

  it('has nothing to check at seed, without a stage, and outside SaaS', () => {
    expect(checkOf({ stage: 'seed' })).toBeNull()
    expect(checkOf({})).toBeNull()
    expect(checkOf({ stage: 'series_b', sector: 'retail' })).toBeNull()
  })
})

describe('companyRevenuePerEmployee', () => {
  const team = { annual_revenue_usd: 18_000_000, total_headcount: 85 }

  it.each<[number, string]>([
    [121, 'below'],
    [120, 'within'],
    [85, 'within'],
    [60, 'within'],
    [59, 'above'],
  ])('of %i people for 18 million is %s the range of Series B', (total_headcount, verdict) => {
    const revenue = revenueOf({ stage: 'series_b', team: { ...team, total_headcount } })
    expect(revenue).toMatchObject({ value_usd: 18_000_000 / total_headcount, verdict })
  })

  it('takes people before the team, and the team before the metrics', () => {
    const people = [{ id: 'a' }, { id: 'b' }]
    const metrics = { headcount: 10, annual_revenue_usd: 20 }
    expect(revenueOf({ people, team, metrics })).toMatchObject({
      headcount: 2,
      headcount_from: 'people',
      revenue_from: 'team.annual_revenue_usd',
    })
    expect(revenueOf({ team, metrics }).headcount_from).toBe('team.total_headcount')
    expect(revenueOf({ metrics })).toMatchObject({
      value_usd: 2,
      headcount_from: 'metrics.headcount',
      revenue_from: 'metrics.annual_revenue_usd',
    })
  })

  it('tells no dollars of another currency without a rate', () => {
    const euro = { team, currency: 'EUR', stage: 'series_b' } as const
    expect(revenueOf(euro)).toMatchObject({
      value_usd: null,
      verdict: 'missing',
      because: 'Revenue is in EUR, and there is no rate to US dollars: supply fx.',
    })
    expect(revenueOf({ ...euro, fx: { rate: 2 } }).value_usd).toBeCloseTo((2 * 18_000_000) / 85, 6)
    expect(revenueOf({ ...euro, currency: 'usd' }).value_usd).toBeCloseTo(18_000_000 / 85, 6)
  })

  it('says what is missing', () => {
    expect(revenueOf({ team: { total_headcount: 5 } })).toMatchObject({
      value_usd: null,
      verdict: 'missing',
      because: 'There is no annual revenue in the data.',
    })
    expect(revenueOf({ team, sector: 'retail' }).because).toContain('the sector is retail')
  })
})
