import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { peopleUnmanaged } from './people-unmanaged.ts'

const lead = { id: 'a', name: 'Ada' }

verifyRule(peopleUnmanaged, {
  found: [
    {
      when: 'a department has more people than its managers have reports',
      company: {
        team: {
          total_headcount: 85,
          departments: [
            {
              name: 'Customer Success',
              headcount: 12,
              managers: [{ name: 'VP CS', direct_reports: 2, manages_managers: false }],
            },
          ],
        },
      },
      subjects: ['company'],
      says: ['9 of 85 people report to nobody in the data: Customer Success 9 of 12.'],
      expect: ([finding]) => expect(finding?.severity, 'most of a department').toBe('high'),
    },
    {
      when: 'people name no manager and are not the top',
      company: { people: [lead, { id: 'b', manager_id: 'a' }, { id: 'c', name: 'Cem' }] },
      expect: ([finding]) => expect(finding?.severity, 'one person').toBe('low'),
      subjects: ['company'],
      says: ['1 of 3 people report to nobody in the data: Cem'],
    },
  ],
  quiet: [
    {
      when: 'only the top names no manager',
      company: { people: [lead, { id: 'b', manager_id: 'a' }] },
    },
    {
      when: 'reports and heads add up',
      company: {
        team: { departments: [{ name: 'Ops', headcount: 4, managers: [{ direct_reports: 3 }] }] },
      },
    },
  ],
  silent: [
    { when: 'nobody is said to manage anybody', company: { people: [lead] }, missing: 'managers' },
  ],
})
