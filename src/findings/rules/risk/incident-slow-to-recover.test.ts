import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { incidentSlowToRecover } from './incident-slow-to-recover.ts'

const lasting = (...hours: number[]) => ({
  incidents: hours.map((took, i) => ({
    id: `I-${i + 1}`,
    started_at: `2026-0${i + 1}-05T00:00:00Z`,
    resolved_at: `2026-0${i + 1}-05T${String(took).padStart(2, '0')}:00:00Z`,
  })),
})

verifyRule(incidentSlowToRecover, {
  found: [
    {
      when: 'each takes longer than the one before',
      company: lasting(1, 2, 3, 4, 6, 8),
      subjects: ['company'],
      says: ['2 h in the median of the first 3, 6 h of the last 3'],
      expect: ([finding]) => {
        expect(finding?.why).toContain(
          'lasted 18 h; at the earlier median they would have lasted 6 h',
        )
        // All 15 pairs rise; they are of the same incidents as both medians.
        const [first, last, pairs] = finding?.evidence ?? []
        expect(pairs).toMatchObject({ kind: 'computed', value: 15, inputs: [first, last] })
      },
    },
  ],
  quiet: [
    { when: 'they take what they take', company: lasting(3, 1, 4, 1, 5, 2) },
    { when: 'one outlier comes last', company: lasting(3, 2, 3, 2, 3, 20) },
  ],
  silent: [
    { when: 'incidents are not recorded', company: {}, missing: 'incidents' },
    { when: 'five are too few', company: lasting(1, 2, 3, 4, 5), missing: '6 resolved incidents' },
  ],
})
