import { expect, it, test } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'
import { currencyNotice } from './currency.ts'

it('says nothing of dollars', () => {
  expect(currencyNotice({})).toBeUndefined()
  expect(currencyNotice({ currency: ' usd ' })).toBeUndefined()
})

it('says what the sign stands for, and how benchmarks are held against it', () => {
  expect(currencyNotice({ currency: 'EUR' })).toBe(
    'Amounts of the company are in EUR (€). Benchmarks in US dollars are left out, as no rate (fx) is given.',
  )
  expect(currencyNotice({ currency: 'EUR', fx: { rate: 1.08, on: '2026-09-01' } })).toBe(
    'Amounts of the company are in EUR (€). The revenue that tells the stage, and revenue per employee of the company and its departments, are converted to US dollars (US$), in which the stages and benchmarks are given: at 1.08 for 1 EUR of 1 Sep 2026.',
  )
})

it('stands on the page and among the warnings', async () => {
  const input = JSON.stringify({ currency: 'EUR', metrics: { cash_usd: 900_000 } })
  const page = await runCoo(['brief', '-', '--at', '2026-09-11', '-q'], { stdin: input })
  expect(page.stdout).toContain('Amounts of the company are in EUR')
  const data = await runCoo(['brief', '-', '--at', '2026-09-11', '-f', 'json'], { stdin: input })
  const { warnings } = JSON.parse(data.stdout) as { warnings: { message: string; path: string }[] }
  expect(warnings.map(({ path }) => path)).toContain('currency')
})

it('is not on a page without an amount', async () => {
  const stdin = JSON.stringify({
    currency: 'EUR',
    fx: { rate: 1.08 },
    metrics: { cash_usd: 900_000 },
  })
  const page = (...args: string[]) =>
    runCoo([...args, '-i', '-', '--at', '2026-09-11', '-q'], { stdin })
  const { stdout } = await page('cadence', '--meeting', 'annual_planning')
  expect(stdout).toContain('Weeks')
  expect(stdout).not.toContain('Amounts')
  // In words, and in a cell.
  expect((await page('brief')).stdout).toContain('Amounts of the company')
  expect((await page('metrics')).stdout).toContain('Amounts of the company')
})

const ofAnotherCurrency = {
  currency: 'EUR',
  fx: { rate: 1.1, on: '2026-09-01' },
  stage: 'series_a',
  sector: 'saas',
  metrics: { cash_usd: 900_000, burn_usd_per_month: 120_000, arr_usd: 4_000_000 },
  team: { total_headcount: 60, annual_revenue_usd: 4_000_000 },
  company_okrs: {
    objectives: [
      {
        title: 'Grow',
        key_results: [
          {
            title: 'New ARR',
            unit: 'EUR',
            baseline_value: 0,
            current_value: 100_000,
            target_value: 1_200_000,
          },
        ],
      },
    ],
  },
}

/** A dollar sign that does not say whose dollar. */
const BARE_DOLLAR = /(?<!US)\$/

test.each([
  ['brief', ['€900K']],
  ['metrics', ['€4.00M']],
  ['ops', ['US$73.3K']],
  ['scale', ['US$73.3K', 'US$10.0M']],
])(
  'coo %s tells amounts of the company in its currency, the world’s in US dollars',
  async (command, told) => {
    const stdin = JSON.stringify(ofAnotherCurrency)
    const page = await runCoo([command, '-i', '-', '--at', '2026-09-11', '-q'], { stdin })
    const text = page.stdout.replaceAll('(US$)', '')
    for (const amount of told) expect(text).toContain(amount)
    expect(text).not.toMatch(BARE_DOLLAR)
  },
)

it('explains in which currency an amount is', async () => {
  const stdin = JSON.stringify(ofAnotherCurrency)
  const run = (id: string) =>
    runCoo(['explain', id, '-i', '-', '--at', '2026-09-11', '-q'], { stdin })
  const { stdout } = await run('revenue_per_employee_low:company')
  // 4,000,000 euros at 1.1 dollars each, for 60 people.
  expect(stdout).toContain('4000000 eur')
  expect(stdout).toContain('1.1 usd')
  expect(stdout).toMatch(/73,333 usd = annual revenue \/ headcount/)
})
