import { describe, expect } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { keyResultWithoutOwner } from './key-result-without-owner.ts'

const { owner: _, ...unowned } = anObjective('T1', [
  aNumber('A', 1, 100),
  aNumber('B', 90, 100, { owner: 'Bea' }),
])

describe('key_result_without_owner', () => {
  verifyRule(keyResultWithoutOwner, {
    found: [
      {
        when: 'neither it nor its objective nor its team has one',
        company: aQuarter([], {
          teams: [{ name: 'Core', department: 'Engineering', objectives: [unowned] }],
        }),
        subjects: ['Core'],
        says: [/1 of 2 key results of Core has no owner/, /'Result A'/],
        expect: ([finding]) => {
          expect(finding?.why).toContain("'Result A' is behind by pace already")
          expect(finding?.how_to_act[0]?.owner).toBe('head of Engineering')
        },
      },
      { when: 'a company objective has none', company: aQuarter([unowned]), subjects: ['company'] },
    ],
    quiet: [
      {
        when: 'the quarter is over',
        company: aQuarter([], {
          teams: [{ name: 'Core', department: 'Engineering', objectives: [unowned] }],
        }),
        at: '2026-10-20',
      },
      {
        when: 'its objective has one',
        company: aQuarter([anObjective('O1', [aNumber('A', 1, 2)])]),
      },
      {
        when: 'its team has one',
        company: aQuarter([], { teams: [{ name: 'Core', owner: 'Cy', objectives: [unowned] }] }),
      },
    ],
    silent: [{ when: 'there are none', company: {}, missing: 'key results' }],
  })
})
