import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { hoursByPerson, hoursByRole } from './roles.ts'

it('counts both of two meetings that are one, and one of those that each team has', () => {
  const week = { every: 'week', minutes: 60, participants: 2 } as const
  const facts = factsOf({
    stage: 'series_a',
    cadence: [
      { meeting: 'leadership_sync', ...week },
      { meeting: 'Exec meeting', ...week },
      { meeting: 'Engineering standup', ...week },
      { meeting: 'Sales standup', ...week },
    ],
  })
  const { roles } = hoursByRole(facts.cadencePlan().meetings, facts)
  const held = (role: string) => roles.find((one) => one.role === role)?.hours_per_week
  expect(held('leader')).toBe(2)
  expect(held('contributor')).toBe(1)
})

it('counts meetings of the company’s own by those who sit in them, and names the others', () => {
  const week = { every: 'week', minutes: 60 } as const
  const people = [
    { id: 'ceo', name: 'Ann', title: 'CEO' },
    { id: 'vp', name: 'Bo', manager_id: 'ceo' },
    { id: 'lead', name: 'Cy', manager_id: 'vp' },
    { id: 'x', name: 'Di', manager_id: 'lead' },
    { id: 'y', name: 'Ed', manager_id: 'lead' },
  ]
  const facts = factsOf({
    stage: 'seed',
    people,
    cadence: [
      { meeting: 'Monday kick-off', ...week, participants: 5 },
      { meeting: 'Pricing', ...week, participants: ['Ann', 'Bo', 'Di'] },
      { meeting: 'Roadmap', ...week, participants: 3 },
      { meeting: 'Partners', ...week, participants: ['Ann', 'Somebody'] },
    ],
  })
  const { roles, left_out } = hoursByRole(facts.cadencePlan().meetings, facts)
  // An hour of all five; of the pricing both leaders, no manager and one of two contributors.
  expect(roles.map(({ role, hours_per_week }) => [role, hours_per_week])).toEqual([
    ['contributor', 1.5],
    ['manager', 1],
    ['leader', 2],
    ['coo', 1],
  ])
  expect(left_out).toEqual(['Roadmap', 'Partners'])
  // Of a list that holds five of ninety, five are not everybody.
  const some = factsOf({ ...facts.situation.company, metrics: { headcount: 90 } })
  expect(hoursByRole(some.cadencePlan().meetings, some).left_out).toContain('Monday kick-off')
})

it('sums the hours of one person, named by id, name and title', () => {
  const week = { every: 'week', minutes: 60 } as const
  const facts = factsOf({
    people: [{ id: 'p1', name: 'Ana Alba', title: 'CEO', annual_cost_usd: 208_000 }],
    cadence: [
      { meeting: 'leadership_sync', ...week, participants: ['Ana Alba', 'p1', 'Bo'] },
      { meeting: 'Deal desk', ...week, participants: ['ceo'] },
    ],
  })
  // 208,000 / 2,080 = 100 an hour.
  expect(hoursByPerson(facts.cadencePlan().meetings, facts)).toEqual([
    {
      name: 'Ana Alba',
      hours_per_week: 2,
      cost_usd_per_week: 200,
      meetings: ['leadership_sync', 'Deal desk'],
    },
    { name: 'Bo', hours_per_week: 1, cost_usd_per_week: null, meetings: ['leadership_sync'] },
  ])
})

it('counts one-on-ones by the reports that departments list, where people name no manager', () => {
  const hours = (managers: { direct_reports?: number }[]) => {
    const facts = factsOf({
      stage: 'series_a',
      team: { departments: [{ name: 'Engineering', headcount: 240, managers }] },
      cadence: [{ meeting: 'one_on_one', every: 'week', minutes: 60 }],
    })
    const { roles, assumed } = hoursByRole(facts.cadencePlan().meetings, facts)
    return { hours: roles.find(({ role }) => role === 'manager')?.hours_per_week, assumed }
  }
  // One's own, and one with each of (5 + 14) / 2 reports.
  expect(hours([{ direct_reports: 5 }, { direct_reports: 14 }])).toEqual({
    hours: 10.5,
    assumed: [],
  })
  expect(hours([{}])).toMatchObject({ hours: 2, assumed: [expect.stringContaining('no manager')] })
})

describe('one standup that is written for every team', () => {
  const standup = { meeting: 'standup', every: 'day', minutes: 15, participants: 9 } as const
  // A chief with six managers of eight: six teams of nine.
  const people = [
    { id: 'chief' },
    ...Array.from({ length: 6 }, (_, team) => [
      { id: `m${team}`, manager_id: 'chief' },
      ...Array.from({ length: 8 }, () => ({ manager_id: `m${team}` })),
    ]).flat(),
  ]
  const read = (company: Company) => {
    const facts = factsOf({ stage: 'series_b', ...company })
    const { roles } = hoursByRole(facts.cadencePlan().meetings, facts)
    return { ...facts.cadence(), roles: Object.fromEntries(roles.map((one) => [one.role, one])) }
  }
  const held = (cadence: NonNullable<Company['cadence']>) => read({ people, cadence })

  it('takes the time of all of them, as the roles do', () => {
    const { hours_per_week, roles, meetings } = held([standup])
    // 6 x 9 people x 5 x 15 minutes; 48 contributors, six of seven leaders.
    expect(hours_per_week).toBe(67.5)
    expect(meetings[0]).toMatchObject({ sittings: 6, seats: 54, participants: 9 })
    expect(roles.contributor?.hours_per_week).toBe(1.25)
    expect(roles.leader?.hours_per_week).toBeCloseTo((6 * 1.25) / 7)
  })

  it('takes as much while it is missing', () => {
    const { meetings } = factsOf({ stage: 'series_b', people }).cadencePlan()
    expect(meetings.find(({ name }) => name === 'standup')?.hours_per_week).toBe(67.5)
  })

  it('is one where a person owns it, a team is named, or everybody comes', () => {
    const once = (entry: object) => held([{ ...standup, ...entry }]).meetings[0]?.sittings
    expect(once({ owner: 'm1' })).toBe(1)
    expect(once({ owner: 'Team leads' })).toBe(6)
    expect(once({ meeting: 'Sales standup' })).toBe(1)
    expect(once({ participants: 55 })).toBe(1)
  })

  it('is known to be one of many where nothing tells the teams', () => {
    const { meetings, hours_per_week } = read({ metrics: { headcount: 80 }, cadence: [standup] })
    expect(meetings[0]).toMatchObject({ sittings: 1, is_one_of_many: true })
    expect(hours_per_week).toBe(11.25)
  })
})

describe('meetings of which each team or pair has its own', () => {
  const week = { every: 'week', minutes: 60 } as const
  const people = [
    { id: 'ceo', title: 'CEO' },
    { id: 'coo', title: 'COO', manager_id: 'ceo' },
    { id: 'cto', title: 'CTO', manager_id: 'ceo' },
    ...Array.from({ length: 20 }, (_, i) => ({ id: `e${i}`, manager_id: 'cto' })),
  ]
  const hoursOf = (...cadence: NonNullable<Company['cadence']>) => {
    const facts = factsOf({ stage: 'seed', people, cadence })
    const { roles, left_out } = hoursByRole(facts.cadencePlan().meetings, facts)
    return [Object.fromEntries(roles.map((one) => [one.role, one.hours_per_week])), left_out]
  }

  it('counts the standups of all teams, by those who come to each', () => {
    // (8 people x 5 x 15 minutes + 12 people x 5 x 60 minutes) / 20 people = 70 h / 20.
    expect(
      hoursOf(
        { meeting: 'Standup Alpha', every: 'day', minutes: 15, participants: 8 },
        { meeting: 'Standup Claims', every: 'day', minutes: 60, participants: 12 },
      ),
    ).toEqual([{ contributor: 3.5, manager: 3.5, leader: 0, coo: 0 }, []])
    // Where one does not say how many come, each counts alike: (1.25 + 5) / 2.
    expect(
      hoursOf(
        { meeting: 'Standup Alpha', every: 'day', minutes: 15, participants: 8 },
        { meeting: 'Standup Claims', every: 'day', minutes: 60 },
      )[0],
    ).toMatchObject({ contributor: 3.125 })
  })

  it('counts both sides of the pairs that hold a meeting', () => {
    // The CEO with 20 engineers: an hour for each of them, 20 h for two leaders.
    expect(hoursOf({ meeting: 'skip_level', participants: 2, ...week })).toEqual([
      { contributor: 1, manager: 0, leader: 10, coo: 0 },
      [],
    ])
    // 22 pairs, 44 h: the CEO has two, the CTO one and 20, the COO one, each engineer one.
    expect(hoursOf({ meeting: 'one_on_one', participants: 2, ...week })).toEqual([
      { contributor: 1, manager: 0, leader: 11.5, coo: 1 },
      [],
    ])
  })

  it('names the reviews of functions beside the company’s', () => {
    expect(
      hoursOf(
        { meeting: 'QBR', every: 'week', minutes: 60, participants: 3 },
        { meeting: 'Sales QBR', every: 'week', minutes: 60, participants: 3 },
      ),
    ).toEqual([{ contributor: 0, manager: 0, leader: 1, coo: 1 }, ['Sales QBR']])
  })
})
