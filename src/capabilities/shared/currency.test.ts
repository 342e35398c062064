import { expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'
import { currencyNotice } from './currency.ts'

it('says nothing of dollars', () => {
  expect(currencyNotice({})).toBeUndefined()
  expect(currencyNotice({ currency: ' usd ' })).toBeUndefined()
})

it('says what the sign stands for, and how benchmarks are held against it', () => {
  expect(currencyNotice({ currency: 'EUR' })).toBe(
    'Amounts of the company are in EUR, also where $ stands before them. Benchmarks in US dollars are left out, as no rate (fx) is given.',
  )
  expect(currencyNotice({ currency: 'EUR', fx: { rate: 1.08, on: '2026-09-01' } })).toBe(
    'Amounts of the company are in EUR, also where $ stands before them. The revenue that tells the stage, and revenue per employee of the company and its departments, are converted to US dollars, in which the stages and benchmarks are given: at 1.08 for 1 EUR of 1 Sep 2026.',
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
