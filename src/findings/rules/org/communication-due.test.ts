import { verifyRule } from '../../../testing/verify-rule.ts'
import { communicationDue } from './communication-due.ts'

const meetings = (...names: string[]) => names.map((meeting) => ({ meeting }))

verifyRule(communicationDue, {
  found: [
    {
      when: 'a Series A company has neither an all-hands nor a board update',
      company: {
        metrics: { headcount: 30 },
        cadence: meetings('leadership_sync', 'standup'),
      },
      subjects: ['company'],
      says: [
        '2 of 4 kinds of communication due at Series A are not in the cadence: All-hands and Written update to investors and board.',
      ],
    },
  ],
  quiet: [
    {
      when: 'all are there',
      company: {
        metrics: { headcount: 30 },
        cadence: meetings('all_hands', 'leadership_sync', 'standup', 'Investor update'),
      },
    },
  ],
  silent: [
    { when: 'no cadence is written', company: { metrics: { headcount: 30 } }, missing: 'cadence' },
    { when: 'there is no stage', company: {}, missing: 'the stage' },
  ],
})
