import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { parentOnTrackPartsOff } from './parent-on-track-parts-off.ts'

const links = [{ to: 'ALL', rolls_up: 'driver' as const }]
const driven = (first: number, second: number, note?: string, title = 'Result E') =>
  aQuarter(
    [
      anObjective('O1', [
        aNumber('ALL', 80, 100, {
          confidence: 0.8,
          ...(note === undefined ? {} : { check_ins: [{ on: '2026-09-10', value: 80, note }] }),
        }),
      ]),
    ],
    {
      departments: [
        aDepartment('East', [
          aNumber('E', 10, 100, { title, links, confidence: first }),
          aNumber('W', 10, 100, { links, confidence: second }),
        ]),
      ],
    },
  )

describe('parent_on_track_parts_off', () => {
  verifyRule(parentOnTrackPartsOff, {
    found: [
      {
        when: 'all drivers of a result on track are off',
        company: driven(0.3, 0.4, 'A season'),
        subjects: ['ALL'],
        says: [
          /'Result ALL' 80% of its way at 80% confidence/,
          /0 of the 2 results/,
          /30% confidence/,
        ],
        expect: ([finding]) => expect(finding?.why).toContain('"A season"'),
      },
      {
        when: 'one of them has the title of the result',
        company: driven(0.3, 0.4, undefined, 'Result ALL'),
        subjects: ['ALL'],
        says: [/^'Result ALL' of the company 80%.*: 'Result ALL' of East 10%.* and 'Result W' 10%/],
      },
    ],
    quiet: [
      { when: 'one driver is on track', company: driven(0.3, 0.8) },
      { when: 'the drivers are at risk only', company: driven(0.6, 0.55) },
      {
        when: 'the cycle is over',
        company: driven(0.3, 0.3),
        at: '2026-10-20',
      },
    ],
    silent: [
      {
        when: 'no links say what drives what',
        company: aQuarter([anObjective('O1', [aNumber('ALL', 80, 100)])]),
        missing: 'links',
      },
      {
        when: 'the cycle has no dates',
        company: { company_okrs: { objectives: [anObjective('O1', [aNumber('ALL', 80, 100)])] } },
        missing: 'quarter_start and quarter_end',
      },
    ],
  })
})
