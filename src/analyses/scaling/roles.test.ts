import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'

const titles = (...all: string[]) => all.map((title, n) => ({ id: `${n}`, title }))

it('are held by nobody who assists their holder, or who only looks after customers', () => {
  const stateOf = (id: string, ...held: string[]) =>
    factsOf({
      stage: 'series_b',
      metrics: { arr_usd: 18_000_000 },
      people: titles(...held),
    })
      .scaling()
      .roles.find((one) => one.id === id)?.state
  expect(stateOf('coo', 'Assistant to the COO', 'Chief of Staff, Operations')).toBe('missing')
  expect(stateOf('finance_lead', 'Executive Assistant to the CFO')).toBe('missing')
  expect(stateOf('vp_sales', 'Assistant to the VP Sales')).toBe('missing')
  expect(stateOf('sales_manager', ...Array(3).fill('Account Executive'), 'EA to the CRO')).toBe(
    'missing',
  )
  expect(stateOf('customer_success_lead', 'Customer Success Manager')).toBe('missing')
  for (const lead of ['Customer Success Lead', 'Manager, Customer Success', 'Head of CS'])
    expect(stateOf('customer_success_lead', lead), lead).toBe('present')
})
