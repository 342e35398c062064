import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { actionOverdue } from './action-overdue.ts'

const bridge = { id: 'A-14', title: 'One ARR bridge', owner: 'Ada', due_on: '2026-08-28' }

verifyRule(actionOverdue, {
  found: [
    {
      when: 'one of an owner is',
      company: { actions: [bridge] },
      subjects: ['A-14'],
      says: ["A-14 'One ARR bridge' of Ada was due on 28 Aug 2026, 14 days ago"],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('high')
        expect(finding?.how_to_act[0]).toMatchObject({ owner: 'Ada', due_on: '2026-09-11' })
      },
    },
    {
      when: 'it was agreed in a meeting, by its key and day',
      company: { actions: [{ ...bridge, from: 'leadership_sync 2026-08-21' }] },
      subjects: ['A-14'],
      expect: ([finding]) =>
        expect(finding?.why).toContain('Agreed in the leadership sync of 21 Aug 2026.'),
    },
    {
      when: 'two of one owner and one of another are',
      company: {
        actions: [
          { id: 'A-15', owner: 'Ada', due_on: '2026-09-10' },
          bridge,
          { id: 'A-16', owner: 'Bo', due_on: '2026-09-10' },
        ],
      },
      subjects: ['Ada', 'A-16'],
      says: ['2 actions of Ada are overdue', 'A-14 by 14 days and A-15 by 1 day'],
    },
    {
      when: 'its owner has left',
      company: {
        actions: [bridge, { id: 'A-16', owner: 'Bo', due_on: '2026-09-10' }],
        left: [{ name: 'Ada', left_on: '2026-07-31' }, { name: 'Bo' }],
      },
      subjects: ['A-14', 'A-16'],
      says: [
        'of Ada, who left on 31 Jul 2026, was due on 28 Aug 2026',
        'of Bo, who has left, was due on 10 Sep 2026',
      ],
    },
    {
      when: 'a meeting lists it, unless the action list has it too',
      company: {
        actions: [bridge],
        meetings: [
          {
            meeting: 'mbr',
            on: '2026-08-20',
            actions: [
              { id: 'A-14', due_on: '2026-08-28' },
              { title: 'Call them', due_on: '2026-09-01' },
            ],
          },
        ],
      },
      subjects: ['A-14', 'Call them'],
      says: ['with 0 owners'],
    },
  ],
  quiet: [
    { when: 'it is due today', company: { actions: [{ ...bridge, due_on: '2026-09-11' }] } },
    { when: 'it is done, late', company: { actions: [{ ...bridge, done_on: '2026-09-05' }] } },
    { when: 'it has no day', company: { actions: [{ id: 'A-1' }] } },
  ],
  silent: [
    { when: 'actions are not recorded', company: {}, missing: 'actions' },
    {
      when: 'they are only counted',
      company: { meetings: [{ meeting: 'mbr', actions: 3 }] },
      missing: 'actions',
    },
  ],
})
