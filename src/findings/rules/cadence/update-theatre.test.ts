import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { updateTheatre } from './update-theatre.ts'

const held = (meeting: string, ...results: number[]) => ({
  meetings: results.map((count, i) => ({
    meeting,
    on: `2026-08-${10 + i}`,
    attendees: ['Ada', 'Bo'],
    actions: count,
    decisions: 0,
  })),
})

verifyRule(updateTheatre, {
  found: [
    {
      when: 'three running left nothing',
      company: held('cross_functional_sync', 2, 0, 0, 0),
      subjects: ['cross_functional_sync'],
      says: ['last 3 meetings', '0 actions and 0 decisions'],
      expect: ([finding]) => expect(finding?.why).toContain('6 seats'),
    },
  ],
  quiet: [
    { when: 'only two did', company: held('Deal desk', 1, 0, 0) },
    { when: 'the last left an action', company: held('Deal desk', 0, 0, 0, 1) },
  ],
  silent: [
    {
      when: 'two are on record and left nothing, too few to tell',
      company: held('Deal desk', 0, 0),
      missing: '3 meetings of one name on record',
    },
    { when: 'no meeting is recorded', company: {}, missing: 'actions and decisions' },
    {
      when: 'only leaders record theirs',
      company: held('leadership_sync', 0, 0, 0),
      missing: 'actions and decisions of meetings other than the leadership’s',
    },
  ],
})
