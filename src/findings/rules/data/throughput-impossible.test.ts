import { verifyRule } from '../../../testing/verify-rule.ts'
import { throughputImpossible } from './throughput-impossible.ts'

const line = (second: object, arrivals?: number) => ({
  processes: [
    {
      name: 'Onboarding',
      ...(arrivals === undefined ? {} : { arrivals_per_day: arrivals }),
      steps: [
        { name: 'Setup', throughput_per_day: 2, capacity_per_day: 3 },
        { name: 'Training', throughput_per_day: 3, current_queue: 2, ...second },
      ],
    },
  ],
})

const claims = (current_queue: number, reaching = 92) => ({
  processes: [
    {
      name: 'Claims',
      steps: [
        { name: 'Intake', throughput_per_day: reaching, capacity_per_day: 140 },
        { name: 'Review', throughput_per_day: 66, capacity_per_day: 70, current_queue },
      ],
    },
  ],
})

verifyRule(throughputImpossible, {
  found: [
    {
      when: 'a step passes on more than reaches it and its queue is short',
      company: line({}),
      subjects: ['Onboarding'],
      says: [
        "'Training' of 'Onboarding' passes on 3/day while 2/day reach it; its queue of 2 lasts 2 days",
      ],
    },
    {
      when: 'its queue does not last for whole days, which is told as coo ops tells it',
      company: line({ throughput_per_day: 4.1, current_queue: 4.1 }),
      subjects: ['Onboarding'],
      // 4.1 / 2.1 are 1.952.
      says: ['its queue of 4.1 lasts 2 days'],
    },
    {
      when: 'a step passes on more than it can take',
      company: line({ throughput_per_day: 2, capacity_per_day: 1.5 }),
      subjects: ['Onboarding'],
      says: ['passes on 2/day, more than the 1.5/day it can take'],
    },
    {
      when: 'the first step passes on more than arrives',
      company: line({ throughput_per_day: 2 }, 1),
      subjects: ['Onboarding'],
      says: ["'Setup' of 'Onboarding' passes on 2/day while 1/day reach it and no queue is given"],
    },
    {
      when: 'the counts of a queue fall where its rates would make it grow',
      company: claims(400),
      earlier: claims(410),
      subjects: ['Claims'],
      // (92 - 66) x 5 working days are 130 a week.
      says: [
        'its queue falls by 10 a week: it was 410 on 4 Sep 2026 and is 400 on 11 Sep 2026; by 92 a day in and 66 out it would grow by 130',
      ],
    },
    {
      when: 'the counts grow where the rates would let them fall',
      company: claims(300, 60),
      earlier: claims(250, 60),
      subjects: ['Claims'],
      says: ['grows by 50 a week', 'by 60 a day in and 66 out it would fall by 30'],
    },
  ],
  quiet: [
    {
      when: 'counts and rates differ by little of what passes',
      // 68 - 66 a day are 10 a week, and 20 were counted: 2 a day of 68.
      company: claims(420, 68),
      earlier: claims(400, 68),
    },
    { when: 'each step passes on what reaches it', company: line({ throughput_per_day: 2 }) },
    {
      when: 'a backlog feeds the step for more than a month',
      company: line({ current_queue: 40 }),
    },
  ],
  silent: [
    {
      when: 'no throughput is given',
      company: { processes: [{ steps: [{}] }] },
      missing: 'throughput',
    },
  ],
})
