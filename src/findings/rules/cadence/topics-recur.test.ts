import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { topicsRecur } from './topics-recur.ts'

const met = (on: string, topics: string[], decisions: number | string[] = 0) => ({
  meeting: 'leadership_sync',
  on,
  topics,
  decisions,
})
const three = [
  met('2026-08-25', ['Prices', 'Hiring']),
  met('2026-09-01', ['prices']),
  met('2026-09-08', ['Prices']),
]

verifyRule(topicsRecur, {
  found: [
    {
      when: 'one topic comes three times',
      company: { meetings: three },
      subjects: ['leadership_sync'],
      says: ["'Prices' in 3 meetings", '1 topic keeps'],
    },
    {
      when: 'a decision is asked for',
      company: {
        meetings: three,
        decisions: [
          {
            id: 'D-1',
            subject: 'prices',
            status: 'requested',
            requested_on: '2026-08-24',
            owner: 'Ada',
            context: 'Nine deals wait.',
          },
        ],
      },
      subjects: ['leadership_sync'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('high')
        expect(finding?.why).toContain('asked for 18 days ago: Nine deals wait.')
        expect(finding?.how_to_act[0]?.owner).toBe('Ada')
      },
    },
    {
      when: 'it is a blocker',
      company: {
        blockers: [{ id: 'B-6', title: 'The vendor keeps its sandbox closed', owner: 'Bo' }],
        meetings: three.map((one) => ({ ...one, topics: ['Vendor sandbox'] })),
      },
      subjects: ['leadership_sync'],
      expect: ([finding]) => expect(finding?.why).toContain("'Vendor sandbox' is blocker B-6"),
    },
  ],
  quiet: [
    { when: 'it came twice', company: { meetings: three.slice(1) } },
    {
      when: 'it was decided in between',
      company: {
        meetings: [three[0], met('2026-09-01', ['Prices'], 1), three[2]].flatMap(
          (one) => one ?? [],
        ),
      },
    },
    {
      when: 'the decision log settled it',
      company: {
        meetings: three,
        decisions: [{ subject: 'Prices', status: 'decided', decided_on: '2026-09-09' }],
      },
    },
    {
      when: 'it stands on every agenda',
      company: { meetings: three, cadence: [{ meeting: 'leadership_sync', agenda: ['Prices'] }] },
    },
    {
      when: 'it was long ago',
      company: {
        meetings: [
          ...three,
          ...['09', '10', '11'].map((day) => met(`2026-09-${day}`, ['Other'], 1)),
        ],
      },
    },
  ],
  silent: [
    {
      when: 'topics are not recorded',
      company: { meetings: [{ meeting: 'mbr', on: '2026-09-01', decisions: 0 }] },
      missing: 'topics',
    },
  ],
})
