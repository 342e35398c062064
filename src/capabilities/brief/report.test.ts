import { describe, expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'

/** The page over one document, read as one line: where it wraps does not matter. */
async function pageOf(company: object, at: string): Promise<string> {
  const { stdout } = await runCoo(['brief', '-i', '-', '--at', at], {
    stdin: JSON.stringify(company),
  })
  return stdout.replace(/\s+/g, ' ')
}

const strained = {
  as_of: '2026-09-30',
  stage: 'series_a',
  metrics: { arr_usd: 3_100_000, burn_multiple: 3.1, annual_churn_pct: 24, cac_payback_months: 23 },
}

describe('what stood for weeks', () => {
  it('is not asked about where nobody looked again, and the age is said once', async () => {
    const page = await pageOf(strained, '2026-11-28')
    expect(page).not.toContain("why isn't it fixed?")
    expect(page.match(/of 30 Sep 2026, 59 days old/g)).toHaveLength(1)
  })

  it('says no age where the data are fresh', async () => {
    expect(await pageOf(strained, '2026-10-20')).not.toContain('days old')
  })
})

describe('the first lines', () => {
  it('speak of one rule as of one', async () => {
    expect(await pageOf({ company: 'A' }, '2026-09-30')).not.toMatch(/\b1 (rules|are|lack)\b/)
  })

  it('show one sign only, that of how sure the sentence is', async () => {
    const page = await pageOf(strained, '2026-10-20')
    expect(page).toContain('🔵 Bottom line ┃ 🟡 medium')
  })
})

it('asks each role once about all that it is to check', async () => {
  const page = await pageOf(strained, '2026-10-20')
  expect(page).toContain('CFO: Are findings 1, 2 and 3 so?')
})
