import { expect } from 'vitest'
import type { Process } from '../../../model/company.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { singlePointOfFailure } from './single-point-of-failure.ts'

const onboarding = (people: number): Process => ({
  name: 'Onboarding',
  owner: 'Ada',
  arrivals_per_day: 3,
  steps: [
    { name: 'Kickoff', throughput_per_day: 3, capacity_per_day: 6, current_queue: 1, people: 1 },
    { name: 'Setup', throughput_per_day: 2, capacity_per_day: 2.5, current_queue: 8, people },
  ],
})
const owned = (...owners: string[]) => ({
  processes: owners.map((owner, i) => ({ name: `P${i + 1}`, owner })),
})

verifyRule(singlePointOfFailure, {
  found: [
    {
      when: 'one person carries the constraint',
      company: { processes: [onboarding(1)] },
      subjects: ['Onboarding'],
      // 3 arrive a day, 2.5 can be done.
      says: ["1 person carries 'Setup', the constraint of Onboarding, at 120%"],
      expect: ([finding]) => {
        expect(finding?.why).toContain('8 wait already')
        expect(finding?.severity).toBe('high')
      },
    },
    {
      when: 'one person owns four of ten processes',
      company: owned('Ada', 'Ada', 'Ada', 'Ada', 'B', 'C', 'D', 'E', 'F', 'G'),
      subjects: ['Ada'],
      says: ['Ada owns 4 of the 10 processes'],
    },
    {
      when: 'the data call the one person by id, name and title',
      company: {
        people: [{ id: 'p1', name: 'Ada', title: 'COO' }],
        ...owned('p1', 'Ada', 'coo', 'ada', 'B', 'C', 'D', 'E', 'F', 'G'),
      },
      subjects: ['p1'],
      says: ['Ada owns 4 of the 10 processes'],
    },
  ],
  quiet: [
    { when: 'two carry it', company: { processes: [onboarding(2)] } },
    { when: 'one owns three', company: owned('Ada', 'Ada', 'Ada', 'B') },
    {
      when: 'four are few of many',
      company: owned('A', 'A', 'A', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'),
    },
  ],
  silent: [
    { when: 'there are no processes', company: {}, missing: 'owners of processes' },
    {
      when: 'nobody is named',
      company: { processes: [{ name: 'P' }] },
      missing: 'owners of processes',
    },
  ],
})
