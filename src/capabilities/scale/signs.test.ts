import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { makeScale } from './scale.ts'

/** The names of what breaks at Series A with signs, and of what breaks next. */
function shown(company: Company): { now: string[]; next: string[] } {
  const { breaks_now, breaks_next } = makeScale(factsOf({ stage: 'series_a', ...company }))
  const named = (all: typeof breaks_now) =>
    all.filter(({ signs }) => signs.length > 0).map(({ id }) => id)
  return { now: named(breaks_now), next: named(breaks_next) }
}

const reports = (manager_id: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `${manager_id}${n}`,
    title: 'Engineer',
    manager_id,
  }))

it('shows a wide span as the sign of whom it is', () => {
  const ceo = { id: 'a', title: 'CEO & Co-Founder' }
  const lead = { id: 'l', title: 'Engineering Manager', manager_id: 'a' }
  const wide = shown({ people: [ceo, lead, ...reports('l', 14)] })
  expect(wide.next).not.toContain('middle_management_void')
  const founder = makeScale(factsOf({ stage: 'series_a', people: [ceo, ...reports('a', 14)] }))
  const signsOf = (id: string) =>
    founder.breaks_now.find((one) => one.id === id)?.signs.map(({ finding }) => finding)
  expect(signsOf('founder_as_manager')).toContain('span_too_wide:a')
  const leads = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => ({
    id,
    title: 'Manager',
    manager_id: 'v',
  }))
  const head = { id: 'v', title: 'VP Engineering', manager_id: 'a' }
  const people = [ceo, head, ...leads, ...leads.flatMap(({ id }) => reports(id, 3))]
  expect(shown({ people }).next).toContain('middle_management_void')
})

it('shows a process that is missing as the sign of that process alone', () => {
  const sales = [{ name: 'Sales process' }]
  expect(shown({ processes: sales }).now).not.toContain('sales_fragmentation')
  const { breaks_now } = makeScale(factsOf({ stage: 'series_a', processes: [{ name: 'Payroll' }] }))
  expect(breaks_now.find(({ id }) => id === 'sales_fragmentation')?.signs).toEqual([
    { finding: 'process_due_missing:company', what: 'Sales process: none in the data.' },
  ])
})

it('shows roles that are missing as the sign of those alone', () => {
  const ceo = { id: 'a', title: 'CEO' }
  const people = [
    ceo,
    { id: 'b', title: 'VP Engineering', manager_id: 'a' },
    { id: 'c', title: 'Head of Customer Success', manager_id: 'a' },
    { id: 'd', title: 'Head of Sales', manager_id: 'a' },
    ...reports('b', 3),
  ]
  // No recruiter and no controller either, of whom neither leads a team.
  expect(shown({ people }).now).not.toContain('founder_as_manager')
  const { breaks_now } = makeScale(
    factsOf({ stage: 'series_a', people: [ceo, ...reports('a', 3)] }),
  )
  expect(breaks_now.find(({ id }) => id === 'founder_as_manager')?.signs).toMatchObject([
    { what: 'Head of Engineering, Sales manager, Customer success lead: none in the data.' },
  ])
})

it('shows benchmarks of hiring alone as a sign that recruiting is a job', () => {
  const ceo = { id: 'a', title: 'CEO' }
  const people = [ceo, ...reports('a', 3)]
  const arr_usd = 5_000_000
  expect(shown({ people, metrics: { arr_usd } }).now).not.toContain('recruiting_is_a_job')
  const slow = { arr_usd, offer_acceptance_pct: 40 }
  expect(shown({ people, metrics: slow }).now).toContain('recruiting_is_a_job')
})

it.each(['series_a', 'series_b', 'series_c'] as const)(
  'takes people who leave, without a cause, for a sign of nothing at %s',
  (stage) => {
    const metrics = { headcount: 140, regrettable_attrition_pct: 13.8 }
    const { killers, ...scale } = makeScale(factsOf({ stage, metrics }))
    const all = [...scale.breaks_now, ...scale.breaks_next, ...killers]
    expect(all.flatMap(({ signs }) => signs)).toEqual([])
  },
)

it('takes topics that come back for no sign that the company outgrew its leaders', () => {
  const meetings = ['2026-08-25', '2026-09-01', '2026-09-08'].map((on) => {
    return { meeting: 'leadership_sync', on, topics: ['Prices'], decisions: 0 }
  })
  const { breaks_now } = makeScale(factsOf({ stage: 'series_c', meetings }))
  expect(breaks_now.find(({ id }) => id === 'leadership_dysfunction')?.signs).toEqual([])
})
