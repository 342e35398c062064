import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { changeBarrier } from './change-barrier.ts'

const sellers = {
  name: 'Sellers',
  people: 8,
  adopted: 3,
  awareness: 4.5,
  desire: 2.1,
  knowledge: 2,
  ability: 3.6,
  reinforcement: 2.4,
}
const checklist = { name: 'Checklist', launch_on: '2026-08-03', target_adoption_pct: 80 }

verifyRule(changeBarrier, {
  found: [
    {
      when: 'one group does not want it after launch',
      company: {
        changes: [
          {
            ...checklist,
            groups: [sellers, { name: 'Setup', people: 7, adopted: 6, desire: 4 }],
            resistance: [{ group: 'Sellers', said: 'I know my clinics' }],
          },
        ],
      },
      subjects: ['Checklist'],
      says: ['the desire of Sellers, 2.1 of 5 (3 of 8 have adopted it)'],
      expect: ([finding]) => {
        // 9 of 15 after 39 days.
        expect(finding?.why).toContain('39 days after launch 60% have adopted it, against 80%')
        expect(finding?.why).toContain("'I know my clinics'")
        expect(finding?.how_to_act[0]?.action).toContain('Ask Sellers')
      },
    },
    {
      when: 'a group does not know how, before launch',
      company: {
        changes: [
          {
            name: 'Tool',
            launch_on: '2026-09-21',
            groups: [{ name: 'All', knowledge: 3, reinforcement: 1 }],
          },
        ],
      },
      subjects: ['Tool'],
      says: ['the knowledge of All, 3 of 5'],
      expect: ([finding]) => expect(finding?.why).toContain('10 days before launch'),
    },
  ],
  quiet: [
    {
      when: 'only reinforcement is low before launch',
      company: {
        changes: [
          {
            name: 'Tool',
            launch_on: '2026-09-21',
            groups: [{ name: 'All', reinforcement: 1, desire: 4 }],
          },
        ],
      },
    },
    {
      when: 'it has reached its target',
      company: { changes: [{ ...checklist, groups: [{ ...sellers, adopted: 7 }] }] },
    },
  ],
  silent: [
    { when: 'no change is recorded', company: {}, missing: 'changes' },
    {
      when: 'no group is scored',
      company: { changes: [checklist] },
      missing: 'five scores of Checklist',
    },
  ],
})
