import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { reportingCircle } from './reporting-circle.ts'

verifyRule(reportingCircle, {
  found: [
    {
      when: 'three people report to each other',
      company: {
        people: [
          { id: 'a', manager_id: 'b' },
          { id: 'b', manager_id: 'c' },
          { id: 'c', manager_id: 'a' },
          { id: 'd', manager_id: 'a' },
        ],
      },
      subjects: ['a'],
      says: ['3 people report to each other in a circle: a, b and c'],
      expect: ([finding]) => expect(finding?.why).toContain('Nobody above a, b and c can be told'),
    },
    {
      when: 'somebody reports to themselves',
      company: { people: [{ id: 'a', manager_id: 'a' }] },
      subjects: ['a'],
    },
  ],
  quiet: [
    {
      when: 'all lines lead to the top',
      company: { people: [{ id: 'a' }, { id: 'b', manager_id: 'a' }] },
    },
  ],
  silent: [
    { when: 'nobody names a manager', company: { people: [{ id: 'a' }] }, missing: 'manager_id' },
  ],
})
