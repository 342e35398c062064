import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { criticOf } from './critic.ts'

type Decision = NonNullable<Company['decisions']>[number]

const company = (decision: Decision): Company => ({
  metrics: { cash_usd: 1_000_000, burn_usd_per_month: 100_000, headcount: 20 },
  team: {
    departments: [
      { name: 'Engineering', headcount: 7 },
      { name: 'Sales', headcount: 6 },
    ],
  },
  decisions: [{ id: 'D-1', title: 'Buy desks', status: 'requested', ...decision }],
})

const stakesOf = (decision: Decision) =>
  criticOf(factsOf(company(decision))).flatMap(({ stakes }) => stakes.map(({ stake }) => stake))

const small: Decision = { cost_usd: 1000, teams: ['Sales'], reversible: 'yes' }

describe('high stakes', () => {
  it.each<[string, Decision, string[]]>([
    ['nothing of the kind', small, []],
    ['20 % of the runway', { ...small, cost_usd: 200_000 }, []],
    ['over 20 % of the runway', { ...small, cost_usd: 200_001 }, ['spend']],
    ['6 of 20 people', { ...small, teams: ['Sales'] }, []],
    ['7 of 20 people', { ...small, teams: ['engineering'] }, ['team']],
    ['direction', { ...small, title: 'Enter a second market' }, ['direction']],
    ['outsiders', { ...small, title: 'Sign the lease' }, ['outsiders']],
    ['a claim settled', { ...small, title: 'Settle the claim with Acme' }, ['outsiders']],
    ['news to customers', { ...small, title: 'Announce it to all customers' }, ['outsiders']],
    ['a plan signed off', { ...small, title: 'Sign off the plan' }, []],
    ['signs', { ...small, title: 'Look for signs of churn' }, []],
    ['a tool settled on', { ...small, title: 'Settle on a tool' }, []],
    ['news to ourselves', { ...small, title: 'Announce the new cadence' }, []],
    ['what cannot be undone', { ...small, reversible: 'no' }, ['irreversible']],
    ['a decision that is taken', { ...small, reversible: 'no', status: 'decided' }, []],
  ])('are told for %s', (_, decision, stakes) => {
    expect(stakesOf(decision)).toEqual(stakes)
  })

  it('tells a decision that binds outsiders from one of whose options one would', () => {
    const critic = (decision: Decision) => {
      const [found] = criticOf(factsOf(company({ ...small, owner: 'Dana', ...decision })))
      return [found?.stakes[0]?.because, found?.missing_view, found?.cost_if_wrong]
    }
    const legal = 'Legal: the one person named does not hold it.'
    expect(critic({ title: 'Sign the lease' })).toEqual([
      "it binds outsiders ('Sign')",
      legal,
      '$1,000 (0.1% of cash, 0.01 months of burn); it can be taken back, but only as far as those whom it binds agree.',
    ])
    const options = [{ title: 'Hire two' }, { title: 'Delegate to a vendor' }]
    expect(critic({ title: 'Two more specialists', options })).toEqual([
      "its option 'Delegate to a vendor' would bind outsiders",
      legal,
      "$1,000 (0.1% of cash, 0.01 months of burn); it can be taken back; with 'Delegate to a vendor' others can hold the company to it.",
    ])
    expect(critic({ title: 'Two more specialists', context: 'The vendor is slow' })[0]).toBe(
      "it may bind outsiders (its context says 'vendor')",
    )
  })

  it('names what is not given, and takes nothing for it', () => {
    const [critic] = criticOf(factsOf(company({ title: 'Sign the lease', teams: ['Legal'] })))
    expect(critic?.unknown).toEqual([
      'its cost (cost_usd)',
      'how many people Legal has',
      'whether it can be undone (reversible)',
    ])
    expect(critic?.cost_if_wrong).toMatch(/^Not known: its cost/)
  })

  it('has a level that follows the stakes', () => {
    const levelOf = (decision: Decision) => criticOf(factsOf(company(decision)))[0]?.level
    expect(levelOf({ ...small, cost_usd: 300_000 })).toBe('raised')
    expect(levelOf({ ...small, cost_usd: 300_000, teams: ['Engineering'] })).toBe('high')
    expect(levelOf({ ...small, cost_usd: 300_000, reversible: 'no' })).toBe('highest')
  })

  it('says the cost in money, share of cash and months of burn', () => {
    const [critic] = criticOf(factsOf(company({ ...small, cost_usd: 300_000 })))
    expect(critic?.cost_if_wrong).toBe(
      '$300K (30% of cash, 3 months of burn); it can be taken back.',
    )
  })
})
