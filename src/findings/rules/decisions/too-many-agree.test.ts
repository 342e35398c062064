import { verifyRule } from '../../../testing/verify-rule.ts'
import { tooManyAgree } from './too-many-agree.ts'

const agreed = (...agree: string[]) => ({ id: 'D-1', rapid: { agree, decide: 'Ada' } })

verifyRule(tooManyAgree, {
  found: [
    {
      when: 'four must agree',
      company: { decisions: [agreed('Bo', 'Cy', 'Di', 'Ed')] },
      subjects: ['D-1'],
      says: ['4 people must agree to D-1 (Bo, Cy, Di and 1 more), against 3'],
    },
  ],
  quiet: [
    { when: 'three must agree', company: { decisions: [agreed('Bo', 'Cy', 'Di')] } },
    { when: 'one is named twice', company: { decisions: [agreed('Bo', 'Bo', 'Cy', 'Di')] } },
    {
      when: 'one is named by id and in other case',
      company: {
        people: [{ id: 'p2', name: 'Bo Berg', title: 'CFO' }],
        decisions: [agreed('p2', 'BO BERG', 'CFO', 'Cy', 'Di')],
      },
    },
    {
      when: 'it is taken',
      company: { decisions: [{ ...agreed('Bo', 'Cy', 'Di', 'Ed'), status: 'decided' }] },
    },
  ],
  silent: [
    {
      when: 'nobody says who must agree',
      company: { decisions: [{ id: 'D-1' }] },
      missing: 'agree',
    },
  ],
})
