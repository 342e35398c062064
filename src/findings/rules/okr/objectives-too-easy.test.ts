import { describe, expect } from 'vitest'
import type { KeyResult } from '../../../model/company.ts'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { afterCycles } from '../../../testing/past-cycles.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { objectivesTooEasy } from './objectives-too-easy.ts'

const missed = (id: string) => anObjective(id, [aNumber('A', 20, 100)], { title: 'Sell more' })
const reached = (id: string, rest: KeyResult = {}) =>
  anObjective(id, [aNumber('B', 5, 6, rest)], { title: 'Ship the network' })

const owned = { ...reached('O2'), owner: 'Ada' }

/** A cycle of 2026 in which one of two objectives was reached. */
const past = (quarter: string, start: string, end: string) => ({
  company_okrs: {
    quarter,
    quarter_start: `2026-${start}`,
    quarter_end: `2026-${end}`,
    objectives: [missed('O1'), reached('O2', { current_value: 6 })],
  },
})

describe('objectives_too_easy', () => {
  verifyRule(objectivesTooEasy, {
    found: [
      {
        when: 'all goals of a department were reached in both cycles',
        company: afterCycles(
          [
            [20, 20],
            [3, 3],
          ],
          [
            [30, 30],
            [14, 13],
          ],
        ),
        subjects: ['East'],
        says: [/All goals of East ended at 100% in Q1 2026 and Q2 2026, 4 key results in all/],
        expect: ([finding]) =>
          expect(finding?.why).toContain("In Q3 2026 the outlook of 'Objective East-1' is 60%"),
      },
      {
        when: 'an objective returns beside another one',
        company: {
          ...aQuarter([missed('O1'), reached('O2', { confidence: 0.8 })]),
          okr_history: [past('Q1 2026', '01-01', '03-31'), past('Q2 2026', '04-01', '06-30')],
        },
        subjects: ['O2'],
        expect: ([finding]) =>
          expect(finding?.why).toContain("In Q3 2026 the outlook of 'Ship the network' is 80%"),
      },
      {
        when: 'an objective that has an owner returns: the owner is asked, not the objective',
        company: {
          ...aQuarter([missed('O1'), owned]),
          okr_history: [past('Q1 2026', '01-01', '03-31'), past('Q2 2026', '04-01', '06-30')],
        },
        subjects: ['O2'],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]).toMatchObject({
            action: expect.stringMatching(
              /^Set a next goal for the company .* the goals of 'Ship the network' of the company/,
            ),
            owner: 'Ada',
          }),
      },
      {
        when: 'another objective has its id now',
        company: {
          ...aQuarter([missed('O2')]),
          okr_history: [past('Q1 2026', '01-01', '03-31'), past('Q2 2026', '04-01', '06-30')],
        },
        subjects: ['O2'],
        expect: ([finding]) => expect(finding?.why).not.toContain('outlook'),
      },
    ],
    quiet: [
      {
        when: 'one was missed in the first',
        company: afterCycles(
          [
            [20, 20],
            [2, 3],
          ],
          [[30, 30]],
        ),
      },
      {
        when: 'one was missed in the second',
        company: afterCycles(
          [[20, 20]],
          [
            [30, 30],
            [12, 13],
          ],
        ),
      },
      {
        when: 'they are commitments',
        company: afterCycles([[20, 20]], [[30, 30]], { aspirational: false }),
      },
      {
        when: 'they are levels to keep',
        company: afterCycles([[20, 20]], [[30, 30]], { type: 'control' }),
      },
    ],
    silent: [
      {
        when: 'only one cycle has ended',
        company: afterCycles(null, [[30, 30]]),
        missing: 'the goals of 2 cycles that ended (okr_history; 1 known)',
      },
      { when: 'there is no history', company: {}, missing: 'okr_history' },
    ],
  })
})
