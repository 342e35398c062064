import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { decisionsContradict } from './decisions-contradict.ts'

const weekdays = {
  id: 'D-4',
  title: 'No weekend cover',
  subject: 'support hours',
  status: 'decided' as const,
  decided_on: '2026-04-17',
  owner: 'Ada',
  teams: ['Sales', 'Support'],
}
const weekends = {
  id: 'D-8',
  title: 'Weekend support for health systems',
  subject: 'Support Hours',
  status: 'decided' as const,
  decided_on: '2026-07-21',
  owner: 'Bo',
  teams: ['Support'],
}

verifyRule(decisionsContradict, {
  found: [
    {
      when: 'the later one supersedes nothing, whatever the order of the log',
      company: { decisions: [weekends, weekdays] },
      subjects: ['D-8'],
      says: ["D-4 'No weekend cover' (17 Apr 2026) and D-8"],
      expect: ([finding]) => {
        expect(finding?.why).toContain('52 days')
        expect(finding?.how_to_act[0]).toMatchObject({ owner: 'Bo' })
        expect(finding?.options).toHaveLength(2)
        expect(finding?.recommendation).toBe(
          'None yet: nothing in the data favours one; the word of Ada and Bo (supersedes) would',
        )
      },
    },
    {
      when: 'one person decided both, whom the log calls by two names',
      company: {
        decisions: [{ ...weekends, owner: 'CEO' }, weekdays],
        people: [{ name: 'Ada', title: 'CEO' }],
      },
      subjects: ['D-8'],
      expect: ([finding]) => {
        expect(finding?.how_to_act[0]?.action).toMatch(/^Settle which of D-4 and D-8 holds/)
        expect(finding?.recommendation).toContain('the word of Ada (supersedes) would')
      },
    },
    {
      when: 'they give one thing two figures',
      company: {
        decisions: [
          { ...weekdays, title: 'Raise carrier fee to 4 %' },
          { ...weekends, title: 'Keep carrier fee at 3 %' },
        ].map((one) => ({ ...one, subject: 'carrier fee' })),
      },
      subjects: ['D-8'],
      says: ['2 decisions on carrier fee hold at once'],
    },
  ],
  quiet: [
    {
      when: 'the later one supersedes the earlier',
      company: { decisions: [weekdays, { ...weekends, supersedes: 'D-4' }] },
    },
    {
      when: 'the later one supersedes the earlier by its title',
      company: { decisions: [weekdays, { ...weekends, supersedes: 'no weekend cover' }] },
    },
    {
      when: 'both can hold',
      company: {
        decisions: [
          { ...weekdays, title: 'Price per site' },
          { ...weekends, title: 'Publish the price list on the web' },
        ].map((one) => ({ ...one, subject: 'pricing' })),
      },
    },
    {
      when: 'the earlier is marked',
      company: { decisions: [{ ...weekdays, status: 'superseded' }, weekends] },
    },
    {
      when: 'one is only asked for',
      company: { decisions: [weekdays, { ...weekends, status: 'requested' }] },
    },
    {
      when: 'they say the same',
      company: { decisions: [weekdays, { ...weekends, title: 'No weekend cover' }] },
    },
    {
      when: 'subjects differ',
      company: { decisions: [weekdays, { ...weekends, subject: 'prices' }] },
    },
  ],
  silent: [
    { when: 'nothing is logged', company: {}, missing: 'subjects' },
    {
      when: 'no decision names its subject',
      company: { decisions: [{ id: 'D-1' }] },
      missing: 'subjects',
    },
  ],
})
