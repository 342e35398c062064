import { describe, expect } from 'vitest'
import type { KeyResult } from '../../../model/company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { sameTargetLower } from './same-target-lower.ts'

const links = [{ to: 'ALL', rolls_up: 'same' as const }]

const share = (id: string, target_pct: number, rest: Partial<KeyResult> = {}): KeyResult => ({
  id,
  title: `Claims settled ${id}`,
  type: 'percentage',
  baseline_pct: 58,
  current_pct: 61,
  target_pct,
  ...rest,
})

/** A goal of the company and the targets of what is linked to it as the same. */
const linked = (goal: KeyResult, ...parts: KeyResult[]) =>
  aQuarter([anObjective('O1', [goal])], {
    departments: parts.map((part, i) =>
      aDepartment(i === 0 ? 'Support' : 'Finance', [{ links, ...part }]),
    ),
  })

describe('same_target_lower', () => {
  verifyRule(sameTargetLower, {
    found: [
      {
        when: 'a department aims lower than the company at one number',
        company: linked(share('ALL', 90), share('S', 75)),
        subjects: ['ALL'],
        says: [
          "'Claims settled ALL' aims at 90% and 'Claims settled S' of Support, which a link calls the same, at 75%: 15 pp short of it.",
        ],
        expect: ([finding]) => {
          expect(finding?.why).toContain('still misses by 15 pp')
          expect(finding?.severity).toBe('high')
          // 90 - 61 = 29; at 3 of 32 points in 73 of 92 days neither target is in reach
          expect(finding?.options.map(({ trade_off }) => trade_off)).toEqual([
            'Support has 29 pp to go from 61%, 15 pp further than it planned',
            'whoever counts on 90% is told now',
          ])
          expect(finding?.options.some(({ because }) => because)).toBe(false)
          expect(finding?.recommendation).toBe(
            'None yet: nothing in the data favours one; the word of Ada on 90% would',
          )
        },
      },
      {
        when: 'both have one title',
        company: linked(share('ALL', 90), share('S', 75, { title: 'Claims settled ALL' })),
        subjects: ['ALL'],
        says: [
          "'Claims settled ALL' of the company aims at 90% and 'Claims settled ALL' of Support, which",
        ],
      },
      {
        // (88 - 58) / 73 x 92 = 37.8 points, more than the 32 of the goal
        when: 'the pace comes to the higher target',
        company: linked(share('ALL', 90, { current_pct: 88 }), share('S', 75, { current_pct: 88 })),
        subjects: ['ALL'],
        says: [/15 pp short of it/],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('medium')
          expect(finding?.why).toBe(
            'At 88% Support has hit its target: what is left to the 90% is promised by nobody who does the work.',
          )
          expect(finding?.options[0]).toMatchObject({
            title: "Set 'Claims settled S' of Support to 90%",
            trade_off: 'Support has 2 pp to go from 88%, 15 pp further than it planned',
            because: "at its pace so far 'Claims settled ALL' comes to 90% in time",
          })
        },
      },
      {
        when: 'the two report different values, so that no pace is a reason',
        company: linked(share('ALL', 90, { current_pct: 88 }), share('S', 75)),
        subjects: ['ALL'],
        says: [/15 pp short of it/],
        expect: ([finding]) => expect(finding?.recommendation).toContain('None yet'),
      },
      {
        when: 'lower is better, and the department aims higher',
        company: linked(
          aNumber('ALL', 9, 5, { baseline_value: 12, unit: ' days' }),
          aNumber('S', 9, 7, { baseline_value: 12, unit: ' days' }),
        ),
        subjects: ['ALL'],
        says: [/: 2 days short of it/],
      },
    ],
    quiet: [
      { when: 'the targets are one', company: linked(share('ALL', 90), share('S', 90)) },
      { when: 'the department aims higher', company: linked(share('ALL', 90), share('S', 95)) },
      {
        when: 'another department carries the whole target',
        company: linked(share('ALL', 90), share('S', 75), share('F', 90)),
      },
      {
        when: 'the higher target is reached',
        company: linked(share('ALL', 90, { current_pct: 91 }), share('S', 75)),
      },
      {
        // 24 net at an eighth off are 27.4 gross
        when: 'one is net and the other gross',
        company: linked(
          aNumber('ALL', 11.2, 27, { title: 'Gross revenue', unit: 'M EUR' }),
          aNumber('S', 9.8, 24, { title: 'Net revenue', unit: 'M EUR' }),
        ),
      },
      {
        when: 'it is linked as a driver',
        company: linked(
          share('ALL', 90),
          share('S', 75, { links: [{ to: 'ALL', rolls_up: 'driver' }] }),
        ),
      },
    ],
    silent: [
      {
        when: 'no link says which are the same',
        company: aQuarter([anObjective('O1', [share('ALL', 90)])]),
        missing: 'links that say which key results are the same',
      },
      { when: 'there are no goals', company: {}, missing: 'key results' },
    ],
  })
})
