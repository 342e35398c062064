import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { hiresOutpaceOnboarding } from './hires-outpace-onboarding.ts'

const people = (fresh: number, old: number) => [
  ...Array.from({ length: fresh }, () => ({ started_on: '2026-08-01' })),
  ...Array.from({ length: old }, () => ({ started_on: '2024-08-01' })),
]
const level = (value: number) => ({
  name: 'Hiring and first ninety days',
  maturity: {
    documentation: value,
    ownership: value,
    metrics: value,
    automation: value,
    consistency: value,
    feedback_loop: value,
  },
})

verifyRule(hiresOutpaceOnboarding, {
  found: [
    {
      when: 'a quarter of the company is new and the onboarding is immature',
      company: { people: people(5, 15), processes: [level(2)] },
      subjects: ['company'],
      says: [
        "5 of 20 people (25%) started within the last 91 days, while 'Hiring and first ninety days' stands at 2 of 5 in maturity.",
      ],
    },
    {
      when: 'one of them manages others, and positions are open',
      company: {
        people: [
          ...people(4, 14),
          { id: 'm', started_on: '2026-08-01' },
          { manager_id: 'm', started_on: '2024-08-01' },
        ],
        team: { open_requisitions: 9 },
        processes: [level(2)],
      },
      subjects: ['company'],
      expect: ([finding]) =>
        expect(finding?.why).toBe(
          'For weeks 5 people learn from those who run the work; 1 manager is among them, and 9 positions are open.',
        ),
    },
    {
      when: 'no process brings them in',
      company: { people: people(5, 15), processes: [{ name: 'Month close' }] },
      subjects: ['company'],
      says: ['0 processes in the data say how they are brought in'],
    },
  ],
  quiet: [
    { when: 'few are new', company: { people: people(1, 19), processes: [level(1)] } },
    { when: 'the onboarding is mature', company: { people: people(5, 5), processes: [level(4)] } },
  ],
  silent: [
    { when: 'starts are not given', company: { people: [{ id: 'a' }] }, missing: 'started_on' },
    { when: 'no process is described', company: { people: people(5, 5) }, missing: 'a process' },
  ],
})
