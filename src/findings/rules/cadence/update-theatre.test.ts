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

/** Without a word of decisions. */
const undecided = (meeting: string, ...results: number[]) => ({
  meetings: held(meeting, ...results).meetings.map(({ decisions, ...rest }) => rest),
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
    {
      when: 'three retrospectives left no action, whatever is said of decisions',
      company: undecided('Sprint retro', 0, 0, 0),
      subjects: ['Sprint retro'],
      says: ['The last 3 meetings of the Sprint retro left 0 actions'],
      expect: ([finding]) => expect(finding?.what).not.toContain('decisions'),
    },
  ],
  quiet: [
    { when: 'the last retrospective left an action', company: undecided('Retro', 0, 0, 0, 1) },
    { when: 'only two did', company: held('Deal desk', 1, 0, 0) },
    { when: 'the last left an action', company: held('Deal desk', 0, 0, 0, 1) },
  ],
  silent: [
    {
      when: 'two are on record and left nothing, too few to tell',
      company: held('Deal desk', 0, 0),
      missing: '3 meetings of one name on record',
    },
    {
      when: 'other meetings say nothing of decisions',
      company: undecided('Deal desk', 0, 0, 0),
      missing: 'actions and decisions',
    },
    { when: 'no meeting is recorded', company: {}, missing: 'actions and decisions' },
    {
      when: 'only leaders record theirs',
      company: held('leadership_sync', 0, 0, 0),
      missing: 'actions and decisions of meetings other than the leadership’s',
    },
  ],
})
