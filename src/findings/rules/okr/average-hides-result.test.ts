import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { averageHidesResult } from './average-hides-result.ts'

const company = [
  anObjective('O1', [aNumber('SHIP', 30, 100, { title: 'Integration platform shipped' })]),
]
const engineering = (platform: number, others: number, title = 'Integration platform beta') =>
  aQuarter(company, {
    departments: [
      aDepartment('Engineering', [
        aNumber('BETA', platform, 100, { title }),
        aNumber('DEPLOYS', others, 100),
        aNumber('TESTS', others, 100),
      ]),
    ],
  })

describe('average_hides_result', () => {
  verifyRule(averageHidesResult, {
    found: [
      {
        // (30 + 90 + 90) / 3 = 70
        when: 'other results carry the average of the one the company waits for',
        company: engineering(30, 90),
        subjects: ['Engineering-1'],
        says: [
          /Engineering's 70% .* hides 'Integration platform beta' at 30%: 2 other results of its 3/,
        ],
        expect: ([finding]) => expect(finding?.why).toContain("'Result DEPLOYS' (90%)"),
      },
    ],
    quiet: [
      { when: 'the average shows it', company: engineering(30, 50) },
      { when: 'the result is near the average', company: engineering(65, 80) },
      {
        when: 'it is not on the path of a company result',
        company: engineering(30, 90, 'Office plants watered'),
      },
    ],
    silent: [{ when: 'there are no goals', company: {}, missing: 'key results' }],
  })
})
