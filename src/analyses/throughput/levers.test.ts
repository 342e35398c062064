import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const company: Company = {
  processes: [
    {
      name: 'Clinic onboarding',
      arrivals_per_day: 3,
      depends_on: ['Handoff', 'Certificates', 'Billing'],
      steps: [
        {
          name: 'Interface setup',
          throughput_per_day: 2.6,
          capacity_per_day: 2.8,
          current_queue: 35,
          avg_process_hours: 5,
          waste: [
            { kind: 'waiting', hours_per_week: 9 },
            { kind: 'defects', hours_per_week: 6 },
          ],
        },
      ],
    },
    { name: 'Handoff', followed_pct: 60, error_rate_pct: 14 },
    { name: 'Certificates', error_rate_pct: 12 },
    { name: 'Billing', followed_pct: 95, error_rate_pct: 1 },
  ],
  company_okrs: { objectives: [{ key_results: [{ process: 'Clinic onboarding' }] }] },
  decisions: [
    { id: 'D-1', title: 'Contractor for interface setup', status: 'rejected' },
    { id: 'D-2', title: 'Second agency for interface setup', status: 'rejected' },
    {
      id: 'D-3',
      title: 'Look at the agency for interface setup again',
      status: 'requested',
      supersedes: 'D-2',
    },
    {
      id: 'D-4',
      title: 'Checklist',
      context: 'A third of interface setups come back',
      status: 'decided',
    },
    { id: 'D-5', title: 'Support hours', status: 'decided' },
  ],
  automations: [
    { name: 'Interface test script', minutes_per_occurrence: 73, occurrences_per_year: 300 },
    { name: 'Interface check at night' },
    { name: 'Invoice reminders', minutes_per_occurrence: 5, occurrences_per_year: 900 },
  ],
}

describe('leversAt', () => {
  const levers = factsOf(company).constraintLevers()

  it('adds up the waste and what it is worth', () => {
    expect(levers?.waste?.hours_per_week).toBe(15)
    expect(levers?.waste_worth_per_week).toBe(3)
  })

  it('finds decisions on the step, and leaves out what was reopened by name', () => {
    expect(levers?.rejected).toMatchObject([{ name: 'D-1', ways: ['outside'] }])
    expect(levers?.decided.map(({ name }) => name)).toEqual(['D-4'])
    expect(levers?.open.map(({ name }) => name)).toEqual(['D-3'])
  })

  it('leaves what is decided about another step of the process to that step', () => {
    const [first, ...others] = company.processes ?? []
    const processes = [
      { ...first, steps: [...(first?.steps ?? []), { name: 'Site training' }] },
      ...others,
    ]
    const decisions = [
      {
        id: 'D-1',
        title: 'Hire for site training in clinic onboarding',
        status: 'rejected' as const,
      },
      { id: 'D-2', title: 'Hire for clinic onboarding', status: 'rejected' as const },
    ]
    const found = factsOf({ ...company, processes, decisions }).constraintLevers()
    expect(found?.rejected.map(({ name }) => name)).toEqual(['D-2'])
  })

  it('finds automations that are candidates, in hours a week', () => {
    // 73 / 60 x 300 hours a year, of 365 / 7 weeks, are 7 hours a week.
    expect(levers?.automations.map(({ name }) => name)).toEqual(['Interface test script'])
    expect(levers?.automations[0]?.hours_per_week).toBeCloseTo(7)
  })

  it('takes of the key results that drive its goal those that add capacity or speed there', () => {
    const links = [{ to: 'k', rolls_up: 'driver' as const }]
    const key_results = [
      { id: 'k', process: 'Clinic onboarding' },
      { id: 'adds', title: '70% of setups start from a recipe', links },
      { id: 'measures', title: 'Interface setup is measured each week', links },
      { id: 'figure', title: 'Interface setup', measure: 'lead_time', links },
      { id: 'time', title: 'Interface setup in three days', unit: 'days', links },
      { id: 'queue', title: 'Queue before interface setup at most 10', links },
      { id: 'control', title: 'Interface errors stay under 3', kind: 'control' as const, links },
      { id: 'elsewhere', title: 'Half of the invoices are sent by themselves', links },
      { id: 'part', title: 'Interface setups in the north', links: [{ to: 'k', rolls_up: 'sum' }] },
    ] as const
    const company_okrs = { objectives: [{ key_results: [...key_results] }] }
    const found = factsOf({ ...company, company_okrs } as Company).constraintLevers()
    expect(found?.drivers.map(({ name }) => name)).toEqual(['adds'])
  })

  it('finds what feeds it and is not reliable, worst first', () => {
    expect(levers?.unreliable.map(({ process }) => process)).toEqual(['Handoff', 'Certificates'])
  })
})
