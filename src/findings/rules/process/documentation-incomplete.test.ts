import { describe } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { documentationIncomplete } from './documentation-incomplete.ts'

const complete = {
  name: 'Renewal',
  documented: true,
  purpose: 'Keep contracts alive',
  owner: 'Ada',
  trigger: 'Ninety days before the end',
  steps: [{ name: 'Call' }],
  exceptions: [{ when: 'The customer is unreachable' }],
  definition_of_done: 'Signed',
  next_review_on: '2026-12-01',
}

describe('documentation_incomplete', () => {
  verifyRule(documentationIncomplete, {
    found: [
      {
        when: 'two of the seven items are missing',
        idle: true,
        company: { processes: [{ ...complete, trigger: '', exceptions: [] }] },
        subjects: ['Renewal'],
        says: ['lacks 2 of 7 items: trigger, exceptions'],
      },
      {
        when: 'a team owns it',
        idle: true,
        company: { processes: [{ ...complete, owner: 'Renewals team' }] },
        subjects: ['Renewal'],
        says: ['lacks 1 of 7 items: owner'],
      },
    ],
    quiet: [{ when: 'all seven are there', company: { processes: [complete] } }],
    silent: [
      {
        when: 'no process is said to be written down',
        company: { processes: [{ name: 'A' }] },
        missing: 'which processes are written down',
      },
    ],
  })
})
