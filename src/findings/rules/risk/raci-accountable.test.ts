import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { raciAccountable } from './raci-accountable.ts'

const row = (process: string, task: string, ...accountable: string[]) => ({
  process,
  task,
  accountable,
})

verifyRule(raciAccountable, {
  found: [
    {
      when: 'two answer for one task and nobody for another',
      company: {
        processes: [{ name: 'Onboarding', owner: 'Ada' }],
        raci: [
          row('Onboarding', 'Sign off', 'Bo', 'Cy'),
          { process: 'Onboarding', task: 'Plan' },
          row('Onboarding', 'Train', 'Bo'),
          row('Hiring', 'Offer', 'Di'),
        ],
      },
      subjects: ['Onboarding'],
      says: ["2 people for 'Sign off' (Bo and Cy) and 0 people for 'Plan' as accountable"],
      expect: ([finding]) => {
        expect(finding?.how_to_act[0]?.owner).toBe('Ada')
        expect(finding?.why).toContain('Each of Bo and Cy')
      },
    },
    {
      when: 'a group, several in one name and nobody answer for a task',
      company: {
        raci: [
          row('Hiring', 'Offer', 'Leadership team'),
          row('Hiring', 'Post', 'Ana Alba / Ben Bolt'),
          row('Hiring', 'Screen', 'TBD'),
          row('Hiring', 'Sign', '-'),
          row('Hiring', 'Greet', 'Ana Alba'),
        ],
      },
      subjects: ['Hiring'],
      says: [
        "no single person for 'Offer' (Leadership team)",
        "no single person for 'Post' (Ana Alba / Ben Bolt)",
        "0 people for 'Screen'",
        '1 more',
      ],
    },
  ],
  quiet: [
    {
      when: 'one person is named by name, by id and by title',
      company: {
        people: [{ id: 'p1', name: 'Ana Alba', title: 'CEO' }],
        raci: [row('Hiring', 'Offer', 'Ana Alba', 'ana alba', 'p1', 'CEO')],
      },
    },
    {
      when: 'a title that names two fields is one person’s',
      company: {
        people: [{ name: 'Ana Alba', title: 'Sales and Marketing Lead' }],
        raci: [row('Hiring', 'Offer', 'Sales and Marketing Lead')],
      },
    },
    { when: 'one does', company: { raci: [row('Hiring', 'Offer', 'Di')] } },
    { when: 'one is named twice', company: { raci: [row('Hiring', 'Offer', 'Di', ' Di')] } },
  ],
  silent: [
    {
      when: 'there is no matrix',
      company: {},
      missing: 'responsibilities for tasks (raci)',
    },
  ],
})
