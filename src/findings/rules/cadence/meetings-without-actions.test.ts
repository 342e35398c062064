import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { meetingsWithoutActions } from './meetings-without-actions.ts'

const sync = (on: string, actions?: number, more = {}) => ({
  meeting: 'leadership_sync',
  on,
  ...(actions === undefined ? {} : { actions }),
  ...more,
})

verifyRule(meetingsWithoutActions, {
  found: [
    {
      when: 'the last two syncs left nothing to do',
      company: { meetings: [sync('2026-09-08', 0), sync('2026-08-25', 2), sync('2026-09-01', 0)] },
      subjects: ['leadership_sync'],
      says: ['last 2 meetings', '1 Sep 2026, 8 Sep 2026', '0 actions'],
    },
    {
      when: 'none is recorded of late, though the document is of today',
      company: { meetings: [sync('2025-03-10', 0), sync('2025-03-17', 0)] },
      subjects: ['leadership_sync'],
      says: ['(10 Mar 2025, 17 Mar 2025) ended with 0 actions; none is recorded since.'],
      expect: ([finding]) => expect(finding?.confidence).toBe('assumed'),
    },
    {
      when: 'the company has its own name for it, and lists',
      company: {
        meetings: [
          { meeting: 'Exec Meeting', on: '2026-09-01', actions: [] },
          { meeting: 'Exec Meeting', on: '2026-09-08', actions: [], topics: ['Prices'] },
        ],
      },
      subjects: ['Exec Meeting'],
    },
    {
      when: 'their length and cost are known',
      company: {
        people: [
          { name: 'Ada', annual_cost_usd: 208_000 },
          { name: 'Bo', annual_cost_usd: 416_000 },
        ],
        cadence: [{ meeting: 'leadership_sync', every: 'week', minutes: 60, owner: 'Ada' }],
        meetings: [
          sync('2026-09-01', 0, { attendees: ['Ada', 'Bo'], topics: ['Prices'], decisions: 0 }),
          sync('2026-09-08', 0, { attendees: ['Ada', 'Bo'], topics: ['Prices'], decisions: 0 }),
        ],
      },
      subjects: ['leadership_sync'],
      says: ['0 decisions', ', on the same topic.'],
      expect: ([finding]) => {
        // 2 meetings of 1 hour with Ada at 208,000 / 2,080 = 100 dollars and Bo at 200.
        expect(finding?.why).toContain('4 h')
        expect(finding?.why).toContain('$600')
        expect(finding?.how_to_act[0]).toMatchObject({ owner: 'Ada', owner_named: true })
      },
    },
  ],
  quiet: [
    {
      when: 'the last one left an action',
      company: {
        meetings: [sync('2026-08-25', 0), sync('2026-09-01', 0), sync('2026-09-08', 1)],
      },
    },
    { when: 'only one left none', company: { meetings: [sync('2026-09-08', 0)] } },
    {
      when: 'it is two meetings of different kinds',
      company: {
        meetings: [sync('2026-09-08', 0), { meeting: 'qbr', on: '2026-07-02', actions: 0 }],
      },
    },
  ],
  silent: [
    { when: 'no leadership meeting is recorded', company: {}, missing: 'leadership meetings' },
    {
      when: 'the last one does not say',
      company: { meetings: [sync('2026-09-01', 0), sync('2026-09-08')] },
      missing: 'actions of the last leadership_sync',
    },
  ],
})
