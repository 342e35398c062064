import { describe, expect } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { datesMissing } from './dates-missing.ts'

const objectives = [anObjective('O1', [aNumber('A', 1, 2), aNumber('B', 1, 2)])]

describe('dates_missing', () => {
  verifyRule(datesMissing, {
    found: [
      {
        when: 'the cycle has no dates',
        company: { company_okrs: { objectives } },
        subjects: ['company'],
        says: [/2 key results stand in a cycle without quarter_start and quarter_end/],
        expect: ([finding]) => expect(finding?.severity).toBe('low'),
      },
      {
        when: 'one is missing',
        company: { company_okrs: { quarter: 'Q3 2026', quarter_start: '2026-07-01', objectives } },
        subjects: ['company'],
        says: [/without quarter_end\.$/],
      },
      {
        when: 'it ends before it begins',
        company: {
          company_okrs: { quarter_start: '2026-09-30', quarter_end: '2026-07-01', objectives },
        },
        subjects: ['company'],
        says: [/ends 1 Jul 2026 and begins 30 Sep 2026/],
      },
    ],
    quiet: [{ when: 'both are there', company: aQuarter(objectives) }],
    silent: [{ when: 'there are no goals', company: {}, missing: 'key results' }],
  })
})
