import { expect, it } from 'vitest'
import { createFacts } from '../../analyses/facts.ts'
import { companyFromValue } from '../../files/company-from-value.ts'
import type { Company } from '../../model/company.ts'
import { investorUpdate } from './investor-update.ts'
import { monthlyReview } from './mbr.ts'

const logos = { id: 'a1', title: 'Logos', baseline_value: 0, current_value: 1, target_value: 10 }
const sites = { id: 'b1', title: 'Sites', baseline_value: 0, current_value: 0, target_value: 60 }
const old = {
  quarter: 'Q3 2026',
  quarter_start: '2026-08-01',
  quarter_end: '2026-10-31',
  objectives: [
    { id: 'OA', title: 'Old goal', owner: 'Ann', key_results: [{ ...logos, owner: 'Ann' }] },
  ],
}
const next = {
  quarter: 'Q4 2026',
  quarter_start: '2026-11-01',
  quarter_end: '2027-01-31',
  objectives: [
    { id: 'OB', title: 'New goal', owner: 'Ben', key_results: [{ ...sites, owner: 'Ben' }] },
  ],
}
const people = ['Ann', 'Ben'].map((name) => ({ id: name, name, department: 'Sales' }))

async function factsOn(at: string, company: Company) {
  const read = await companyFromValue({ company: 'K', people, ...company }, 'k.json', at)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return createFacts(read.loaded.situation, {})
}

const textsOf = (points: readonly { text: string; owner: string | null }[]) =>
  points.map(({ text, owner }) => `${text} (${owner})`)

const both: Company = { company_okrs: next, okr_history: [{ company_okrs: old }] }

it('plans the month after a quarter by the goals that run then', async () => {
  const facts = await factsOn('2026-11-10', both)
  expect(textsOf(investorUpdate(facts, {}).priorities)).toEqual(['New goal. (Ben)'])
  const [sales] = monthlyReview(facts, {}).pages
  expect(textsOf(sales?.next_30_days ?? [])).toEqual(['Sites. (Ben)'])
})

it('asks for what is left of the quarter while it runs, and plans the next month by the next', async () => {
  const facts = await factsOn('2026-10-10', {
    company_okrs: old,
    okr_history: [{ company_okrs: next }],
  })
  const { priorities, challenges } = investorUpdate(facts, { month: '2026-10' })
  expect(textsOf(priorities)).toEqual(['New goal. (Ben)'])
  expect(challenges.map(({ owner }) => owner)).toContain('Ann')
})

it('plans a month within the quarter by what is behind in it', async () => {
  const facts = await factsOn('2026-10-10', { company_okrs: old })
  const [first] = textsOf(investorUpdate(facts, {}).priorities)
  expect(first).toBe('Bring back on track: Logos: 1 of 10. (Ann)')
})

it('asks for the goals of the month after where none are known, and brings nothing back', async () => {
  const { priorities, challenges, missing } = investorUpdate(
    await factsOn('2026-11-10', { company_okrs: old }),
    {},
  )
  expect(textsOf(priorities)).toEqual(['Carry over, restate or drop: Logos: 1 of 10. (Ann)'])
  expect(challenges.every(({ due_on }) => due_on === null)).toBe(true)
  expect(challenges.map(({ text }) => text).join(' ')).not.toContain('Decide on')
  expect(missing).toContainEqual({
    what: 'Goals of November 2026',
    supply: 'company_okrs of the quarter that it is in',
  })
})
