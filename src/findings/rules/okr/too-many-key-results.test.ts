import { describe, expect } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { tooManyKeyResults } from './too-many-key-results.ts'

const objective = (id: string, count: number) =>
  anObjective(
    id,
    Array.from({ length: count }, (_, i) => aNumber(`${id}${i}`, i === 0 ? 5 : 90, 100)),
  )

describe('too_many_key_results', () => {
  verifyRule(tooManyKeyResults, {
    found: [
      {
        when: 'objectives have six and seven',
        company: aQuarter([objective('A', 6), objective('B', 7), objective('C', 2)]),
        subjects: ['company'],
        says: [
          /2 objectives of the company have more than 5 key results: 'Objective A' 6 and 'Objective B' 7/,
        ],
        expect: ([finding]) =>
          expect(finding?.why).toBe(
            'With 13 numbers to watch nobody says which one decides; 2 of them are behind by pace.',
          ),
      },
      {
        when: 'none of them is behind',
        company: aQuarter([
          anObjective(
            'A',
            Array.from({ length: 6 }, (_, i) => aNumber(`A${i}`, 90, 100)),
          ),
        ]),
        subjects: ['company'],
        expect: ([finding]) => expect(finding?.why).toMatch('0 of them are behind by pace.'),
      },
    ],
    quiet: [
      {
        when: 'the quarter is over',
        company: aQuarter([objective('A', 6), objective('B', 7), objective('C', 2)]),
        at: '2026-10-20',
      },
      { when: 'they have five', company: aQuarter([objective('A', 5)]) },
    ],
    silent: [{ when: 'there are none', company: {}, missing: 'key results' }],
  })
})
