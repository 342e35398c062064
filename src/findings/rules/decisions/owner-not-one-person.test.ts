import { verifyRule } from '../../../testing/verify-rule.ts'
import { ownerNotOnePerson } from './owner-not-one-person.ts'

verifyRule(ownerNotOnePerson, {
  found: [
    {
      when: 'two people and a team own things',
      company: {
        actions: [
          { id: 'A1', owner: 'Ada and Bo' },
          { id: 'A2', owner: 'Cy' },
        ],
        processes: [{ name: 'Onboarding', owner: 'Support team' }],
        company_okrs: { objectives: [{ id: 'O1', owner: 'Ada / Bo', key_results: [] }] },
      },
      subjects: ['company'],
      says: ['3 things', 'Ada and Bo', 'Support team'],
    },
  ],
  quiet: [
    {
      when: 'each owner is one person, whatever the title',
      company: {
        actions: [
          { id: 'A1', owner: 'Sandy Andover' },
          { id: 'A2', owner: 'Bo Team-Lee, Jr' },
          { id: 'A3', owner: 'VP Finance' },
          { id: 'A4' },
        ],
      },
    },
  ],
  silent: [{ when: 'nothing has an owner', company: {}, missing: 'owner' }],
})
