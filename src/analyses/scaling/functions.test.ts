import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const scalingOf = (company: Company) => factsOf(company).scaling()

describe('the people of a function', () => {
  it('are not counted where no department is named for it', () => {
    const company: Company = {
      stage: 'series_b',
      metrics: { arr_usd: 18_000_000 },
      team: {
        departments: [
          { name: 'Engineering', headcount: 32 },
          { name: 'Operations', headcount: 6 },
        ],
      },
    }
    expect(scalingOf(company).functions).toMatchObject([
      { function: 'engineering', people: 32, revenue_per_employee_usd: 562_500 },
      { function: 'sales', people: null },
      { function: 'customer_success', people: null },
      { function: 'marketing', people: null },
      { function: 'g_and_a', people: null, people_at_benchmark: 22.5 },
    ])
  })

  it('are not counted where a department of it does not say how many it has', () => {
    const company: Company = {
      stage: 'series_b',
      metrics: { arr_usd: 18_000_000, headcount: 85 },
      team: { departments: [{ name: 'Engineering' }, { name: 'Sales', headcount: 18 }] },
    }
    const { functions, benchmarks } = scalingOf(company)
    expect(functions).toMatchObject([
      { function: 'engineering', people: null },
      { function: 'sales', people: 18, revenue_per_employee_usd: 1_000_000 },
      { people: null },
      { people: null },
      { people: null },
    ])
    const later = scalingOf({ ...company, stage: 'series_c', metrics: { headcount: 300 } })
    const shares = [...benchmarks, ...later.benchmarks].filter(
      ({ metric }) => metric === 'engineering_share_pct',
    )
    expect(shares.length).toBeGreaterThan(0)
    for (const share of shares) expect(share).toMatchObject({ value: null, verdict: 'missing' })
  })
})
