import { describe, expect, it } from 'vitest'
import type { Company, Person } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const scalingOf = (company: Company) => factsOf(company).scaling()

describe('what is due', () => {
  const titles = (...all: string[]) => all.map((title, n) => ({ id: `${n}`, title }))
  const rolesOf = (people: Person[], more: Company = {}) =>
    Object.fromEntries(scalingOf({ people, ...more }).roles.map(({ id, state }) => [id, state]))

  it('are roles by stage and size', () => {
    const small = rolesOf(titles('CEO', 'Engineer', 'Account Executive'))
    expect(small).toMatchObject({
      product_engineers: 'present',
      first_seller: 'present',
      product_designer: 'missing',
      head_of_engineering: 'next',
    })
    const twenty = rolesOf(titles(...Array.from({ length: 20 }, () => 'Engineer')))
    expect(twenty['recruiter']).toBeUndefined()
    const twentyFive = rolesOf(titles(...Array.from({ length: 25 }, () => 'Engineer')))
    expect(twentyFive['recruiter']).toBe('missing')
  })

  it('are processes, and ceremonies that come before their time', () => {
    const company: Company = {
      metrics: { headcount: 9 },
      processes: [{ name: 'Sprint planning' }, { name: 'Deploy' }],
    }
    const states = scalingOf(company).processes
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toMatchObject({
      sprint_planning: 'too_early',
      deploy: 'present',
      hire_onboarding: 'missing',
      sales_process: 'next',
    })
  })

  it('is not known where the data hold nothing of the kind', () => {
    const { processes, communication, roles } = scalingOf({ metrics: { headcount: 40 } })
    const own = [...processes, ...communication, ...roles].filter(({ state }) => state !== 'next')
    expect(own.every(({ state }) => state === 'unknown')).toBe(true)
  })

  it('is not missing where people meet for it and no cadence is written', () => {
    const company: Company = { stage: 'series_a', processes: [{ name: 'Deploy' }] }
    const stateOf = (known: Company, id: string) =>
      scalingOf(known).processes.find((one) => one.id === id)?.state
    expect(stateOf(company, 'one_on_ones')).toBe('unknown')
    expect(stateOf(company, 'incident_response')).toBe('missing')
    const cadence = [{ meeting: 'standup' }]
    expect(stateOf({ ...company, cadence }, 'one_on_ones')).toBe('missing')
  })

  it('is held by nobody who runs the operations of another function', () => {
    const people = titles('Director of Revenue Operations', 'Sales Ops Manager', 'Engineer')
    const held = scalingOf({ stage: 'series_b', metrics: { arr_usd: 18_000_000 }, people }).roles
    const heldBy = (id: string) =>
      held.find((one) => one.id === id)?.held_by.map(({ name }) => name)
    for (const id of ['coo', 'vp_sales', 'first_seller']) expect(heldBy(id), id).toEqual([])
    const others = titles('VP Operations', 'Chief Revenue Officer', 'Account Executive')
    const roles = scalingOf({
      stage: 'series_b',
      metrics: { arr_usd: 18_000_000 },
      people: others,
    }).roles
    expect(roles.find(({ id }) => id === 'coo')?.held_by).toHaveLength(1)
    expect(roles.find(({ id }) => id === 'vp_sales')?.held_by).toHaveLength(1)
    expect(roles.find(({ id }) => id === 'first_seller')?.held_by).toHaveLength(2)
  })

  it('is held by the people of a department, where nobody has a title', () => {
    const departments = [
      { name: 'Engineering', headcount: 32 },
      { name: 'Product', headcount: 1 },
      { name: 'Sales', headcount: 0 },
    ]
    const roles = scalingOf({ stage: 'seed', team: { departments } }).roles
    const roleOf = (id: string) => roles.find((one) => one.id === id)
    expect(roleOf('product_engineers')).toMatchObject({
      state: 'present',
      held_by: [{ name: 'Engineering (32 people)' }],
    })
    expect(roleOf('product_designer')?.held_by[0]?.name).toBe('Product (1 person)')
    expect(roleOf('first_seller')?.state).toBe('unknown')
    const people = ['a', 'b'].map((id) => ({ id, title: 'Associate', department: 'Support' }))
    const listed = scalingOf({ stage: 'seed', people }).roles
    expect(listed.find(({ id }) => id === 'first_customer_success')?.held_by).toEqual([
      { name: 'Support (2 people)', path: 'people[0].department' },
    ])
  })
})
