import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'

it('holds incidents to the process that they name, by name or id, however it is written', () => {
  const cases = factsOf({
    processes: [{ id: 'onb', name: 'Clinic onboarding' }, { name: 'Billing' }],
    incidents: [
      { id: 'I-1', process: 'clinic-onboarding' },
      { id: 'I-2', process: 'ONB' },
      { id: 'I-3', process: 'Billing' },
      { id: 'I-4', process: 'Hiring' },
    ].map((one) => ({ ...one, started_at: '2026-08-13T08:00:00Z', severity: 'p2' as const })),
  }).processCases()
  const named = cases.map(({ incidents }) => incidents.map(({ incident: { id } }) => id))
  expect(named).toEqual([['I-1', 'I-2'], ['I-3']])
})
