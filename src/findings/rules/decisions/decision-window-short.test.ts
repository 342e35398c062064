import { verifyRule } from '../../../testing/verify-rule.ts'
import { decisionWindowShort } from './decision-window-short.ts'

const asked = (requested_on: string, decide_by: string) => ({
  decisions: [{ id: 'D-1', status: 'requested' as const, requested_on, decide_by }],
})

verifyRule(decisionWindowShort, {
  found: [
    {
      when: 'it gives six hours',
      company: asked('2026-09-11T09:00:00Z', '2026-09-11T15:00:00Z'),
      subjects: ['D-1'],
      says: ['D-1 gives 6 h to answer, against at least 24 h'],
    },
    {
      when: 'it is due the day it is asked',
      company: asked('2026-09-11', '2026-09-11'),
      subjects: ['D-1'],
    },
  ],
  quiet: [
    { when: 'it gives a day', company: asked('2026-09-11T09:00:00Z', '2026-09-12T09:00:00Z') },
    { when: 'its time has passed', company: asked('2026-09-10', '2026-09-10') },
  ],
  silent: [{ when: 'nothing is asked for', company: {}, missing: 'open decision requests' }],
})
