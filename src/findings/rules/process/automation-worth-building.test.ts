import { describe } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { automationWorthBuilding } from './automation-worth-building.ts'

/** The playbook's example: three hours a week at $75, $3,000 to build. */
const salesReport = {
  name: 'Weekly sales report',
  minutes_per_occurrence: 180,
  occurrences_per_year: 52,
  cost_per_hour_usd: 75,
  build_cost_usd: 3000,
}

describe('automation_worth_building', () => {
  verifyRule(automationWorthBuilding, {
    found: [
      {
        when: 'it pays back in three months',
        company: { automations: [salesReport] },
        subjects: ['Weekly sales report'],
        says: ['pay for its $3,000 in 3.08 months'],
      },
    ],
    quiet: [
      {
        when: 'it takes a year or more',
        company: { automations: [{ ...salesReport, build_cost_usd: 11_700 }] },
      },
      {
        when: 'the work is not stable yet',
        company: { automations: [{ ...salesReport, stable: false }] },
      },
    ],
    silent: [
      { when: 'nothing is proposed', company: {}, missing: 'proposed' },
      {
        when: 'its cost is not known',
        company: { automations: [{ name: 'A', minutes_per_occurrence: 3 }] },
        missing: 'building cost of A',
      },
    ],
  })
})
