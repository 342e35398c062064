import { verifyRule } from '../../../testing/verify-rule.ts'
import { raciSamePerson } from './raci-same-person.ts'

const row = (task: string, does: string, answers = does) => ({
  process: 'Billing',
  task,
  responsible: [does],
  accountable: [answers],
})

verifyRule(raciSamePerson, {
  found: [
    {
      when: 'on all three tasks one does and answers',
      company: { raci: [row('Draft', 'Ada'), row('Check', 'Ada'), row('Send', 'Bo')] },
      subjects: ['Billing'],
      says: ['all 3 tasks', 'Ada and Bo'],
    },
    {
      when: 'the one who does is named by title',
      company: {
        people: [{ name: 'Ada', title: 'Clerk' }],
        raci: [row('Draft', 'Clerk', 'Ada'), row('Check', 'Ada'), row('Send', 'ada', 'Ada')],
      },
      subjects: ['Billing'],
      says: ['all 3 tasks'],
    },
  ],
  quiet: [
    {
      when: 'on one of them another answers',
      company: { raci: [row('Draft', 'Ada'), row('Check', 'Ada', 'Bo'), row('Send', 'Bo')] },
    },
    { when: 'there are two tasks', company: { raci: [row('Draft', 'Ada'), row('Check', 'Ada')] } },
  ],
  silent: [
    {
      when: 'there is no matrix',
      company: {},
      missing: 'responsibilities for tasks (raci)',
    },
  ],
})
