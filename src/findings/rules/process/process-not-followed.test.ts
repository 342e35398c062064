import { describe, expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { processNotFollowed } from './process-not-followed.ts'

const handoff = {
  name: 'Sales-to-CS handoff',
  owner: 'Omar',
  documented: true,
  followed_pct: 60,
  times_run: 212,
}

describe('process_not_followed', () => {
  verifyRule(processNotFollowed, {
    found: [
      {
        when: 'it is written down and followed in 60% of cases',
        company: { processes: [handoff] },
        subjects: ['Sales-to-CS handoff'],
        says: ['followed in 60% of cases, less than 80%'],
        expect: ([finding]) => {
          expect(finding?.why).toMatch('About 85 of its 212 runs')
          expect(finding?.confidence).toBe('medium')
        },
      },
      {
        when: 'the change that brings it in counts the same',
        company: {
          processes: [handoff],
          changes: [
            {
              name: 'One handoff checklist',
              groups: [
                { name: 'Sellers', people: 8, adopted: 3 },
                { name: 'Implementation', people: 4, adopted: 4 },
                { name: 'Managers', people: 3, adopted: 2 },
              ],
            },
          ],
        },
        subjects: ['Sales-to-CS handoff'],
        expect: ([finding]) => {
          expect(finding?.why).toMatch('9 of 15 people; least among Sellers, 3 of 8')
          expect(finding?.how_to_act[0]?.action).toMatch('Ask Sellers (3 of 8 follow it)')
          expect(finding?.confidence).toBe('verified')
        },
      },
      {
        when: 'its runs are not counted, and two incidents came from it',
        company: {
          processes: [{ ...handoff, times_run: undefined, error_rate_pct: 14 }],
          incidents: [
            { id: 'I-1', started_at: '2026-08-01T09:00:00Z', process: handoff.name },
            { id: 'I-2', started_at: '2026-09-01T09:00:00Z', process: handoff.name },
          ],
        },
        subjects: ['Sales-to-CS handoff'],
        expect: ([finding]) =>
          expect(finding?.why).toMatch(
            '40% of cases are done in another way. 14% go wrong. 2 incidents came from it',
          ),
      },
      {
        when: 'six processes are not followed',
        company: {
          processes: [61, 62, 63, 64, 65, 66].map((followed_pct) => ({
            ...handoff,
            name: `Handoff ${followed_pct}`,
            followed_pct,
          })),
        },
        subjects: ['company'],
        says: ['6 processes are written down and not followed'],
        // (100 - 61) % of 212 runs are 82.68.
        expect: ([finding]) => {
          expect(finding?.why).toMatch('About 83 of its 212 runs')
          // Of one process it is the share; of several together how many there are.
          expect(finding?.extent).toBe(6)
        },
      },
    ],
    quiet: [
      { when: 'it is followed in 80%', company: { processes: [{ ...handoff, followed_pct: 80 }] } },
      {
        when: 'nothing is written down to follow',
        company: { processes: [{ ...handoff, documented: false }] },
      },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'followed' },
      {
        when: 'nobody counts it',
        company: { processes: [{ name: 'A', documented: true }] },
        missing: 'followed',
      },
    ],
  })
})
