import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { managerUnknown } from './manager-unknown.ts'

const people = [
  {
    id: 'p-1',
    name: 'Kofi Rainford',
    title: 'VP Customer Success',
    department: 'Customer Success',
  },
  {
    id: 'p-2',
    name: 'Marcus',
    title: 'Support Specialist',
    department: 'Customer Success',
    manager_id: 'p-44',
  },
  {
    id: 'p-3',
    name: 'Thuy',
    title: 'Support Specialist',
    department: 'Customer Success',
    manager_id: 'p-44',
  },
]

verifyRule(managerUnknown, {
  found: [
    {
      when: 'the manager has signed and starts later',
      company: { people, joining: [{ id: 'p-44', name: 'Ines', started_on: '2026-10-01' }] },
      subjects: ['p-44'],
      says: ["2 people report to 'p-44', who starts on 1 Oct 2026: Marcus and Thuy."],
    },
    {
      when: 'the manager has left, and so has the next one up',
      company: {
        people,
        left: [
          { id: 'p-44', name: 'Ines', manager_id: 'p-45', left_on: '2026-07-31' },
          { id: 'p-45', name: 'Omar', manager_id: 'p-1' },
        ],
      },
      subjects: ['p-44'],
      says: ['2 people report to Ines, who left on 31 Jul 2026: Marcus and Thuy.'],
      expect: ([finding]) =>
        expect(finding?.how_to_act).toMatchObject([
          {
            action:
              'Name who leads Marcus and Thuy from now on; until then it is Kofi Rainford, the next manager up',
            owner: 'Kofi Rainford',
            owner_named: true,
          },
        ]),
    },
    {
      when: 'the manager has left, and no manager of theirs is known',
      company: { people, left: [{ id: 'p-44', name: 'Ines' }] },
      subjects: ['p-44'],
      says: ['2 people report to Ines, who has left: Marcus and Thuy.'],
      expect: ([finding]) =>
        expect(finding?.how_to_act[0]?.action).toBe('Name who leads Marcus and Thuy from now on'),
    },
    {
      when: 'two people name a manager who is not in the data',
      company: { people },
      subjects: ['p-44'],
      says: ["2 people report to 'p-44', who is not among the 3 people: Marcus and Thuy."],
    },
    {
      when: 'their manager is a position that nobody holds, and no one else is in their department',
      company: {
        people: [
          { id: '1', name: 'Ann Ames', title: 'CEO', department: 'Exec' },
          { id: '3', name: 'Cy Cole', title: 'Dispatcher', department: 'Ops', manager_id: 'TBD' },
        ],
      },
      subjects: ['TBD'],
      says: ["1 person reports to an open position, 'TBD': Cy Cole."],
      expect: ([finding]) => expect(finding?.how_to_act).toMatchObject([{ owner: 'Ann Ames' }]),
    },
    {
      when: 'work waits where they work, which is the consequence',
      company: {
        people,
        processes: [
          {
            name: 'Tickets',
            steps: [{ name: 'Resolve', lane: 'Support Specialist', current_queue: 93 }],
          },
        ],
      },
      subjects: ['p-44'],
      expect: ([finding]) =>
        expect(finding?.why).toContain("'Resolve' of 'Tickets', where 93 wait"),
    },
  ],
  quiet: [
    {
      when: 'managers are named by id, name or title',
      company: {
        people: [
          { id: 'a', name: 'Ada', title: 'CEO' },
          { manager_id: 'a' },
          { manager_id: 'Ada' },
          { manager_id: 'CEO' },
        ],
      },
    },
  ],
  silent: [
    { when: 'nobody names a manager', company: { people: [{ id: 'a' }] }, missing: 'manager_id' },
  ],
})
