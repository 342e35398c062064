import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { blockerWithoutOwner } from './blocker-without-owner.ts'

verifyRule(blockerWithoutOwner, {
  found: [
    {
      when: 'nobody is named and a key result waits',
      company: {
        blockers: [{ id: 'B-1', title: 'No keys', reported_on: ['2026-09-01'], blocks: ['kr1'] }],
        company_okrs: { objectives: [{ owner: 'Ada', key_results: [{ id: 'kr1' }] }] },
      },
      subjects: ['B-1'],
      says: ["B-1 'No keys', open for 10 days, has 0 people"],
      expect: ([finding]) => {
        expect(finding?.why).toContain('kr1 (Ada) waits')
        expect(finding?.severity).toBe('high')
      },
    },
  ],
  quiet: [
    { when: 'somebody clears it', company: { blockers: [{ id: 'B-1', owner: 'Ada' }] } },
    { when: 'it is resolved', company: { blockers: [{ id: 'B-1', resolved_on: '2026-09-11' }] } },
  ],
  silent: [{ when: 'blockers are not recorded', company: {}, missing: 'blockers' }],
})
