import { describe, expect } from 'vitest'
import { customerOnboarding } from '../../../testing/customer-onboarding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { breaksAtThreeTimes } from './breaks-at-three-times.ts'
import { clinicOnboarding } from './support/examples.ts'

const roomy = {
  name: 'Billing',
  arrivals_per_day: 2,
  steps: [{ name: 'Invoice', throughput_per_day: 2, capacity_per_day: 6 }],
}

/** Of 2 a day that arrive the first step can take so many times as much, the second half more. */
const fullAt = (multiple: number) => ({
  name: `Line ${multiple}`,
  arrivals_per_day: 2,
  steps: [
    { name: 'Work', throughput_per_day: 2, capacity_per_day: 2 * multiple },
    { name: 'Check', throughput_per_day: 2, capacity_per_day: 3 },
  ],
})

describe('breaks_at_three_times', () => {
  verifyRule(breaksAtThreeTimes, {
    found: [
      {
        when: 'steps are full below three times their volume',
        company: { processes: [roomy, customerOnboarding, clinicOnboarding] },
        subjects: ['company'],
        // 3 / 4 at setup, 2.8 / 3 at the interface, 6 / 2 at billing.
        says: [
          '2 of 3 processes',
          "first Customer Onboarding: 'Setup' is full at 0.75x (it can take 3 a day, 4 reach it)",
        ],
        expect: ([finding]) => {
          expect(finding?.why).toMatch("'Interface setup' in Clinic onboarding at 0.93x")
          expect(finding?.confidence_because.join()).toMatch('stands in for arrivals')
        },
      },
      {
        when: 'a step takes in all that it can',
        company: { processes: [fullAt(1)] },
        subjects: ['company'],
        expect: ([finding]) => expect(finding?.why).toMatch(/^Line 1 is at its limit today\./),
      },
      {
        when: 'five processes have less than half as much again to take',
        company: { processes: [1.3, 1.35, 1.4, 1.45, 1.5].map(fullAt) },
        subjects: ['company'],
        says: ["first Line 1.3: 'Work' is full at 1.3x (it can take 2.6 a day, 2 reach it)"],
        expect: ([finding]) => {
          expect(finding?.why).toBe(
            "30% more volume fills it. In Line 1.3 'Check' follows at 1.5x. After it 'Work' in Line 1.35 at 1.35x, 'Work' in Line 1.4 at 1.4x, 'Work' in Line 1.45 at 1.45x and 1 more.",
          )
        },
      },
      {
        when: 'no key result says which process matters',
        company: { processes: [fullAt(1.3)] },
        subjects: ['company'],
        expect: ([finding]) => expect(finding?.severity).toBe('medium'),
      },
      {
        when: 'a key result stands on another process',
        company: {
          processes: [fullAt(1.3), roomy],
          company_okrs: {
            objectives: [
              { title: 'Paid on time', key_results: [{ title: 'Late', process: 'Billing' }] },
            ],
          },
        },
        subjects: ['company'],
        expect: ([finding]) => expect(finding?.severity).toBe('low'),
      },
      {
        when: 'a key result stands on the second to be full',
        company: {
          processes: [fullAt(1.3), { ...fullAt(1.5), name: 'Billing' }],
          company_okrs: {
            objectives: [
              { title: 'Paid on time', key_results: [{ title: 'Late', process: 'Billing' }] },
            ],
          },
        },
        subjects: ['company'],
        expect: ([finding]) => expect(finding?.severity).toBe('medium'),
      },
      {
        when: 'a step works off a queue faster than work arrives',
        company: {
          processes: [
            {
              name: 'Prototype assembly',
              arrivals_per_day: 1,
              steps: [
                {
                  name: 'Kitting',
                  throughput_per_day: 3,
                  capacity_per_day: 4,
                  current_queue: 2,
                },
                {
                  name: 'Brazing',
                  throughput_per_day: 0.8,
                  capacity_per_day: 0.8,
                  current_queue: 9,
                },
              ],
            },
          ],
        },
        subjects: ['company'],
        // 0.8 / 1: no more than the 1 that arrives comes for long.
        says: ["'Brazing' is full at 0.8x (it can take 0.8 a day, 1 reaches it)"],
        expect: ([finding]) => {
          const full = finding?.evidence.find(({ unit }) => unit === 'times')
          expect(full).toMatchObject({
            inputs: [{ value: 0.8 }, { path: 'processes[0].arrivals_per_day', value: 1 }],
          })
        },
      },
      {
        when: 'of one step it is not known what it can take, and of another what reaches it',
        company: {
          processes: [
            {
              name: 'Orders',
              arrivals_per_day: 8,
              steps: [
                { name: 'Entry', throughput_per_day: 8, next: [{ to: 'Pick' }, { to: 'Bill' }] },
                {
                  name: 'Pick',
                  throughput_per_day: 6,
                  capacity_per_day: 9,
                  next: [{ to: 'Ship' }],
                },
                { name: 'Bill', throughput_per_day: 8, capacity_per_day: 24 },
                { name: 'Ship', throughput_per_day: 6, capacity_per_day: 24 },
              ],
            },
          ],
        },
        subjects: ['company'],
        // 9 / 6, as its share of the 8 is not known.
        says: [
          "1 of 1 process would be over what it can take, first Orders, at 1.5x at the latest, when 'Pick' is full (it can take 9 a day, passes on 6).",
        ],
        expect: ([finding]) => {
          expect(finding?.why).toContain(
            "50% more volume fills it. It may be sooner: what 'Entry' can take in a day is not given.",
          )
          expect(finding?.how_to_act[0]?.action).toContain(
            "Find out what 'Entry' can take in a day",
          )
        },
      },
      {
        when: 'counts of the queue deny what is said to reach the step',
        company: {
          as_of: '2026-11-20',
          processes: [
            {
              name: 'Claims',
              arrivals_per_day: 10,
              steps: [
                { name: 'Intake', throughput_per_day: 10, capacity_per_day: 14 },
                {
                  name: 'Review',
                  throughput_per_day: 8,
                  capacity_per_day: 9,
                  current_queue: 40,
                },
              ],
            },
          ],
          metric_history: [
            { metric: 'Claims.Review.current_queue', on: '2026-11-06', value: 20 },
            { metric: 'Claims.Review.current_queue', on: '2026-11-20', value: 20 },
          ],
        },
        subjects: ['company'],
        // 9 / 10, and as no more waits than two weeks before, 9 / 8.
        says: [
          "'Review' is full at 0.9x or 1.12x (it can take 9 a day, 10 reach it, or 8 by what leaves it and its counted queue)",
        ],
        expect: ([finding]) => {
          expect(finding?.why).toBe(
            "The counts of the queue before 'Review' deny what is said to reach and leave it, so that no multiple is sure.",
          )
          expect(finding?.how_to_act[0]?.action).toContain("what reaches 'Review'")
        },
      },
      {
        when: 'an overfull step holds back what would reach the next',
        company: { processes: [clinicOnboarding] },
        subjects: ['company'],
        says: ['1 of 1 process would'],
        // 3 arrive and 2.6 leave interface setup, so that templates get 2.6 x 3 / 2.6; 3.2 / 3.
        expect: ([finding]) => {
          const next = finding?.evidence.find(({ value }) => value === 3.2 / 3)
          expect(next).toMatchObject({
            unit: 'times',
            inputs: [
              { path: 'processes[0].steps[2].capacity_per_day' },
              {
                value: 3,
                inputs: [
                  { path: 'processes[0].steps[1].throughput_per_day', value: 2.6 },
                  { path: 'processes[0].steps[0].throughput_per_day', value: 3 },
                  { path: 'processes[0].steps[1].throughput_per_day', value: 2.6 },
                  { path: 'processes[0].arrivals_per_day', value: 3 },
                ],
              },
            ],
          })
        },
      },
    ],
    quiet: [{ when: 'each step can take three times its volume', company: { processes: [roomy] } }],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'can take in a day' },
      {
        when: 'no capacity is given',
        company: { processes: [{ name: 'A', steps: [{ throughput_per_day: 1 }] }] },
        missing: 'can take',
      },
      {
        when: 'one step has the room, and of another it is not known',
        company: {
          processes: [
            { ...roomy, steps: [{ name: 'Scan', throughput_per_day: 2 }, ...roomy.steps] },
          ],
        },
        missing: "what 'Scan' can take in a day in Billing",
      },
    ],
  })
})
