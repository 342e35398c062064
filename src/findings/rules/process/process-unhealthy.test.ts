import { describe, expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { processUnhealthy } from './process-unhealthy.ts'

const kept = { owner: 'Ada', documented: true, last_reviewed_on: '2026-08-01' }

describe('process_unhealthy', () => {
  verifyRule(processUnhealthy, {
    found: [
      {
        when: 'nothing of it is kept, whatever its measures',
        idle: true,
        company: { processes: [{ name: 'Renewal', times_run: 4 }] },
        subjects: ['Renewal'],
        says: ['at most 1 of 7', 'nobody says that it is written down; no one person owns it'],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('low')
          expect(finding?.how_to_act[0]?.action).toBe('Renewal: say whether it is written down')
        },
      },
      {
        when: 'it is kept, late twice over and wrong in a fifth of cases',
        company: {
          processes: [
            {
              name: 'A',
              ...kept,
              lead_time_hours: 20,
              target_lead_time_hours: 10,
              error_rate_pct: 20,
            },
          ],
        },
        subjects: ['A'],
        says: ['scores -1 of 7'],
      },
    ],
    quiet: [
      {
        when: 'what is missing could make it healthy',
        company: { processes: [{ name: 'A', ...kept }] },
      },
    ],
    silent: [{ when: 'there are no processes', company: {}, missing: 'processes to audit' }],
  })
})
