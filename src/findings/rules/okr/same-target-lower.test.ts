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
          expect(finding?.options.map(({ stance }) => stance)).toEqual(['hold', 'reset'])
        },
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
