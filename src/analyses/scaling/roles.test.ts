import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { comesLater } from './roles.ts'

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

it('are held by a manager of a team, where the data say who reports to whom, only with a team', () => {
  const stateWith = (title: string, report: { manager_id?: string }) =>
    factsOf({
      stage: 'series_a',
      metrics: { arr_usd: 5_000_000 },
      people: [
        { id: 'ceo', title: 'CEO' },
        { id: 'cto', title: 'CTO', manager_id: 'ceo' },
        { id: 'x', title, manager_id: 'ceo' },
        { id: 'e', title: 'Customer Success Associate', ...report },
      ],
    })
      .scaling()
      .roles.find(({ id }) => id === 'customer_success_lead')?.state
  expect(stateWith('Implementation Manager', { manager_id: 'cto' })).toBe('missing')
  expect(stateWith('Implementation Manager', { manager_id: 'x' })).toBe('present')
  expect(stateWith('Head of Customer Success', { manager_id: 'cto' })).toBe('present')
})

it('are deputies of a head of function only below one, where the data say who reports to whom', () => {
  const stateWith = (...people: { id: string; title: string; manager_id?: string }[]) =>
    factsOf({ stage: 'series_c', people })
      .scaling()
      .roles.find(({ id }) => id === 'leader_deputies')?.state
  const ceo = { id: 'ceo', title: 'CEO', manager_id: 'chair' }
  const chair = { id: 'chair', title: 'Chair' }
  const coo = { id: 'coo', title: 'COO', manager_id: 'ceo' }
  const vp = { id: 'vp', title: 'VP Engineering', manager_id: 'ceo' }
  const director = (manager_id: string) => ({ id: 'd', title: 'Director, Intake', manager_id })
  expect(stateWith(ceo, director('ceo'))).toBe('missing')
  expect(stateWith(chair, ceo, director('ceo'))).toBe('missing')
  expect(stateWith(chair, ceo, coo, director('coo'))).toBe('missing')
  expect(stateWith(chair, ceo, vp, director('vp'))).toBe('present')
  expect(stateWith(ceo, vp, director('somebody who is not listed'))).toBe('present')
  expect(stateWith({ id: 'd', title: 'Director, Intake' })).toBe('present')
})

it('are missing by a list of managers only where it leaves out nobody who might hold them', () => {
  const led = (name: string, manager?: string) => ({
    name,
    headcount: 45,
    ...(manager === undefined ? {} : { managers: [{ name: manager }] }),
  })
  const statesOf = (...departments: ReturnType<typeof led>[]) => {
    const { roles } = factsOf({ stage: 'series_b', team: { departments } }).scaling()
    return Object.fromEntries(roles.map(({ id, state }) => [id, state]))
  }
  const engineering = led('Engineering', 'VP Engineering')
  expect(statesOf(engineering, led('Sales'))).toMatchObject({
    head_of_engineering: 'present',
    coo: 'unknown',
    vp_sales: 'unknown',
    vp_marketing: 'unknown',
  })
  // Who leads Sales is listed: a manager who is no VP. Of the other departments nothing is.
  expect(statesOf(engineering, led('Sales', 'Sales Manager'), led('Marketing'))).toMatchObject({
    sales_manager: 'present',
    vp_sales: 'missing',
    vp_marketing: 'unknown',
    coo: 'unknown',
  })
  expect(statesOf(engineering, led('Sales', 'Sales Manager'))).toMatchObject({
    vp_marketing: 'missing',
    coo: 'missing',
    // Managers tell nothing of who leads nobody.
    data_analyst: 'unknown',
  })
})

it.each([
  ['CFO', 'seed', true],
  ['CFO', 'series_a', false],
  ['COO', 'series_a', true],
  ['COO', 'series_b', false],
  ['CEO', 'seed', false],
] as const)('knows whether %s comes later than %s', (role, stage, later) => {
  expect(comesLater(role, stage)).toBe(later)
})
