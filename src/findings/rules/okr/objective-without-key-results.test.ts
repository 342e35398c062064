import { describe } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { objectiveWithoutKeyResults } from './objective-without-key-results.ts'

const measured = anObjective('O1', [aNumber('A', 70, 100)])
const { key_results: _, ...unwritten } = anObjective('O2', [])

describe('objective_without_key_results', () => {
  verifyRule(objectiveWithoutKeyResults, {
    found: [
      {
        when: 'the list of an objective is empty',
        company: aQuarter([measured, anObjective('O2', [])]),
        subjects: ['O2'],
        says: [/1 of 2 objectives of the company has no key result: 'Objective O2'/],
      },
      {
        when: 'objectives have no list',
        company: aQuarter([unwritten, anObjective('O3', [])]),
        subjects: ['company'],
        says: [/2 of 2 objectives of the company have no key result/],
      },
      {
        when: 'an objective of a department has none',
        company: aQuarter([measured], { departments: [aDepartment('East', [])] }),
        subjects: ['East-1'],
        says: [/1 of 1 objective of East has no key result/],
      },
    ],
    quiet: [{ when: 'all have key results', company: aQuarter([measured]) }],
    silent: [{ when: 'there are no objectives', company: {}, missing: 'objectives' }],
  })
})
