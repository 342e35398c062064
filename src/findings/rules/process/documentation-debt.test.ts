import { describe, expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { documentationDebt } from './documentation-debt.ts'
import { clinicGoal, clinicOnboarding } from './support/examples.ts'

const renewal = {
  name: 'Certificate renewal',
  documented: false,
  times_run: 26,
  error_rate_pct: 12,
}

describe('documentation_debt', () => {
  verifyRule(documentationDebt, {
    found: [
      {
        when: 'it was run 26 times and is not written down',
        company: {
          processes: [renewal],
          incidents: [{ id: 'INC-3', process: 'Certificate renewal', started_at: '2026-09-02' }],
        },
        subjects: ['Certificate renewal'],
        says: ['run 26 times and is not written down'],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('low')
          expect(finding?.why).toMatch('about 3 of its 26 runs')
          expect(finding?.why).toMatch('1 incident came from it (INC-3), the last on 2 Sep 2026')
        },
      },
      {
        when: 'a process on the path of a goal depends on it',
        company: {
          ...clinicGoal,
          processes: [renewal, { ...clinicOnboarding, depends_on: ['Certificate renewal'] }],
        },
        subjects: ['Certificate renewal'],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('high')
          expect(finding?.why).toMatch('Clinic onboarding depends on it')
        },
      },
      {
        when: 'its level says so on the third run',
        idle: true,
        company: { processes: [{ name: 'A', times_run: 3, maturity: { documentation: 1 } }] },
        subjects: ['A'],
      },
    ],
    quiet: [
      { when: 'it is written down', company: { processes: [{ ...renewal, documented: true }] } },
      { when: 'it was run twice', company: { processes: [{ ...renewal, times_run: 2 }] } },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'how often' },
      {
        when: 'the runs are not counted',
        company: { processes: [{ name: 'A', documented: false }] },
        missing: 'how often',
      },
    ],
  })
})
