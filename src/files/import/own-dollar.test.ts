import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { recognise } from './recognise.ts'

async function read(file: string, text: string, currency?: string): Promise<Company> {
  const bytes = new TextEncoder().encode(text)
  const found = await recognise(bytes, { file, at: '2026-06-15', answers: {}, currency })
  if (!found.ok) throw new Error(found.problem.message)
  return found.source.documents[0]?.value ?? {}
}

const unitsIn = ({ company_okrs }: Company) =>
  (company_okrs?.objectives ?? []).flatMap(({ key_results = [] }) =>
    key_results.map(({ unit }) => unit),
  )

const PAGE = '# OKRs Q2 FY26\n\n## Grow\n\n- Grow ARR from $1M to $2M\n'
const SHEET = 'Objective,Key Result,Baseline,Target\nGrow,ARR,$1M,$2M\n'

it.each([
  ['AUD', 'AUD'],
  ['CAD', 'CAD'],
  ['USD', 'USD'],
  ['EUR', 'USD'],
  [undefined, 'USD'],
])('takes $ in the goals of a company with %s for %s', async (currency, unit) => {
  expect(unitsIn(await read('okrs.md', PAGE, currency))).toEqual([unit])
  expect(unitsIn(await read('okrs.csv', SHEET, currency))).toEqual([unit])
})

it('takes US$ and USD for the US dollar', async () => {
  expect(unitsIn(await read('okrs.md', PAGE.replace('$1M', 'US$1M'), 'AUD'))).toEqual(['USD'])
  expect(unitsIn(await read('okrs.csv', SHEET.replace('Target', 'Target (USD)'), 'AUD'))).toEqual([
    'USD',
  ])
})

it('reads costs of decisions in the dollar of the company', async () => {
  const log = 'Decision,Status,Owner,Cost\nVans,Decided,Bo,$250\nHub,Decided,Bo,US$300\n'
  const { decisions = [] } = await read('log.csv', log, 'AUD')
  expect(decisions.map(({ cost_usd }) => cost_usd)).toEqual([250, undefined])
})
