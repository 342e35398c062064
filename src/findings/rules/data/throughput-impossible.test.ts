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
  ],
  quiet: [
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
