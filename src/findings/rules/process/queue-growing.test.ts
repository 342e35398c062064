import { describe, expect } from 'vitest'
import type { Finding } from '../../../model/finding.ts'
import { customerOnboarding } from '../../../testing/customer-onboarding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { queueGrowing } from './queue-growing.ts'
import { clinicOnboarding, countedQueue } from './support/examples.ts'

const tickets = {
  name: 'Support tickets',
  arrivals_per_day: 25,
  steps: [
    { name: 'Resolution', throughput_per_day: 23.8, capacity_per_day: 26, current_queue: 93 },
  ],
}

const claims = (current_queue: number) => ({
  name: 'Claims',
  steps: [
    { name: 'Intake', throughput_per_day: 60, capacity_per_day: 140 },
    { name: 'Review', throughput_per_day: 66, capacity_per_day: 70, current_queue },
  ],
})

describe('queue_growing', () => {
  verifyRule(queueGrowing, {
    found: [
      {
        when: 'a step before works off a long queue',
        company: {
          processes: [
            {
              name: 'Claims',
              arrivals_per_day: 5,
              steps: [
                { name: 'Intake', throughput_per_day: 9, capacity_per_day: 20, current_queue: 600 },
                { name: 'Review', throughput_per_day: 7, capacity_per_day: 7, current_queue: 60 },
              ],
            },
          ],
        },
        subjects: ['Claims'],
        // (9 - 7) x 5 working days.
        says: [
          "The queue before 'Review' in Claims grows by 10 a week: 9 a day come to it and 7 leave.",
        ],
        expect: ([finding]) =>
          expect(finding?.why).toContain(
            'It does so while a queue before it is worked off; then 5 a day arrive, and 7 is its most.',
          ),
      },
      ...[
        // 9 arrive and 8 leave on 20 days: 30 + 20; 20 and 15 more come of the queue before it, at 10 a day.
        {
          waits: 20,
          says: '70 wait there on 9 Oct 2026 (20 of them from the queue before it), 8.8',
        },
        {
          waits: 15,
          says: '65 wait there on 9 Oct 2026 (15 of them from the queue before it), 8.1',
        },
        // Of 200 no more than 20 are worked off by then.
        {
          waits: 200,
          says: '70 wait there on 9 Oct 2026 (20 of them from the queue before it), 8.8',
        },
        // 6 arrive, so that 2 a day would be worked off of the 30: 30 - 2 x 20 + 4 x 20.
        {
          arrive: 6,
          waits: 200,
          says: '70 wait there on 9 Oct 2026 (40 of them from the queue before it), 8.8',
        },
      ].map(({ arrive = 9, waits, says }) => ({
        when: `${arrive} arrive, and ${waits} wait before it when the quarter ends`,
        company: {
          company_okrs: { quarter_start: '2026-07-01', quarter_end: '2026-10-09' },
          processes: [
            {
              name: 'Onboarding',
              arrivals_per_day: arrive,
              steps: [
                {
                  name: 'Kickoff',
                  throughput_per_day: 10,
                  capacity_per_day: 12,
                  current_queue: waits,
                },
                { name: 'Config', throughput_per_day: 8, capacity_per_day: 8, current_queue: 30 },
              ],
            },
          ],
        },
        subjects: ['Onboarding'],
        expect: ([finding]: readonly Finding[]) => expect(finding?.why).toContain(says),
      })),
      {
        when: 'more arrives than leaves',
        company: { processes: [clinicOnboarding] },
        subjects: ['Clinic onboarding'],
        says: ['by 2 a week: 3 a day arrive and 2.6 leave'],
        expect: ([finding]) => expect(finding?.why).toMatch('3 a day arrive, and 2.8 is its most'),
      },
      {
        when: 'counts of the queue agree with that',
        company: { processes: [clinicOnboarding], ...countedQueue, as_of: '2026-09-11' },
        subjects: ['Clinic onboarding'],
        // From 29 on 14 August to 35 on 11 September; the rise begins on 7 August.
        says: ['by 1.5 a week', "'onboarding_queue' was 25 on 7 Aug 2026 and is 35 on 11 Sep 2026"],
      },
      {
        when: 'an earlier document counted less, though the rates would make more of it',
        company: { processes: [clinicOnboarding] },
        earlier: {
          processes: [
            {
              ...clinicOnboarding,
              steps: [{}, { name: 'Interface setup', current_queue: 34 }],
            },
          ],
        },
        subjects: ['Clinic onboarding'],
        // 35 - 34 in a week, where (3 - 2.6) x 5 days are 2.
        says: [
          'grows by 1 a week: it was 34 on 4 Sep 2026 and is 35 on 11 Sep 2026; by 3 a day in and 2.6 out it would grow by 2',
        ],
      },
      {
        when: 'the counts grow although the rates would win back',
        company: { processes: [claims(300)] },
        earlier: { processes: [claims(250)] },
        subjects: ['Claims'],
        // 50 a week, where (60 - 66) x 5 days would take 30 away.
        says: ['by 60 a day in and 66 out it would fall by 30'],
        expect: ([finding]) => expect(finding?.why).not.toMatch('won back'),
      },
      {
        when: 'all it can take would win back little',
        company: { processes: [tickets] },
        subjects: ['Support tickets'],
        says: ['by 6 a week'],
        // 26 - 25 a day are 5 a week, and 93 / 5 = 18.6 weeks.
        expect: ([finding]) =>
          expect(finding?.why).toMatch(/only 5 a week are won back.*18\.6 weeks/),
      },
      {
        when: 'a quarter ends in which it goes on growing',
        company: {
          company_okrs: { quarter_start: '2026-07-01', quarter_end: '2026-09-30' },
          processes: [tickets],
        },
        subjects: ['Support tickets'],
        // 19 days at 6 a week from 93 are 109, and 109 / 23.8 days of work.
        expect: ([finding]) =>
          expect(finding?.why).toMatch('109 wait there on 30 Sep 2026, 4.6 days of work'),
      },
      {
        when: 'counts alone tell, and nobody says what the step does',
        company: {
          processes: [
            {
              name: 'Clinic onboarding',
              arrivals_per_day: 3,
              steps: [{ name: 'Interface setup', capacity_per_day: 2.8, current_queue: 35 }],
            },
          ],
          ...countedQueue,
          as_of: '2026-09-11',
        },
        subjects: ['Clinic onboarding'],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).toBe(
            "Bring intake and pace together at 'Interface setup': each week 1.5 more stay behind",
          ),
      },
      {
        when: 'six queues grow',
        company: {
          processes: ['A', 'B', 'C', 'D', 'E', 'F'].map((name, more) => ({
            ...tickets,
            name,
            arrivals_per_day: 25 + more / 10,
          })),
        },
        subjects: ['company'],
        says: ['6 processes have a growing queue'],
        expect: ([finding]) =>
          expect(finding?.how_to_act.map(({ action }) => action)).toEqual([
            expect.stringMatching('each week 6 more stay behind'),
            expect.stringMatching('each week 6.5 more stay behind'),
            expect.stringMatching('each week 7 more stay behind'),
          ]),
      },
    ],
    quiet: [
      {
        when: 'an earlier document counted more, whatever the rates would make',
        company: { processes: [clinicOnboarding] },
        earlier: {
          processes: [
            { ...clinicOnboarding, steps: [{ name: 'Interface setup', current_queue: 36 }] },
          ],
        },
      },
      {
        when: 'as much leaves as arrives',
        company: {
          processes: [
            {
              name: 'A',
              arrivals_per_day: 2,
              steps: [{ throughput_per_day: 2, capacity_per_day: 3, current_queue: 9 }],
            },
          ],
        },
      },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'the queue' },
      {
        when: 'a short queue does not bear the difference out',
        company: { processes: [customerOnboarding] },
        missing: "'Setup' in Customer Onboarding",
      },
    ],
  })
})
