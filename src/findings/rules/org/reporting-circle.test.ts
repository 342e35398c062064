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
      when: 'very many report to each other, of whom some are named and cited',
      company: {
        people: Array.from({ length: 250 }, (_, i) => ({
          id: `p${i}`,
          manager_id: `p${(i + 1) % 250}`,
        })),
      },
      subjects: ['p0'],
      says: ['250 people report to each other in a circle: p0, p1, p2 and 247 more.'],
      expect: ([finding]) => {
        expect(finding?.how_to_act[0]?.action).toBe(
          'Correct the manager of one of p0, p1, p2 and 247 more',
        )
        expect(finding?.evidence).toMatchObject([{ kind: 'computed', value: 250 }])
        expect(finding?.evidence[0]).toHaveProperty('inputs.length', 100)
      },
    },
    {
      when: 'somebody is put down as their own manager',
      company: { people: [{ id: 'a', name: 'Ned Orr', manager_id: 'a' }] },
      subjects: ['a'],
      says: ['1 person is put down as their own manager: Ned Orr.'],
      expect: ([finding]) => expect(finding?.how_to_act[0]?.action).toBe('Say who manages Ned Orr'),
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
