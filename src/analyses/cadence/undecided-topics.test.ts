import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { heldMeetings } from './held.ts'
import { undecidedTopics } from './undecided-topics.ts'

const AT = '2026-11-16'
type Meeting = NonNullable<Company['meetings']>[number]

const undecided = (...meetings: Meeting[]) =>
  heldMeetings(
    {
      meetings: meetings.map((one, i) => ({
        meeting: 'leadership_sync',
        on: `2026-11-0${i + 1}`,
        actions: 0,
        decisions: 0,
        ...one,
      })),
    },
    AT,
  ).flatMap(undecidedTopics)

it('are those of two meetings running that ended with nothing', () => {
  expect(undecided({ topics: ['Lease', 'Hiring'] }, { topics: ['Lease'] })).toEqual(['Lease'])
})

it('are none of one meeting, of others’ topics, or where something was decided or done', () => {
  expect(undecided({ topics: ['Lease'] })).toEqual([])
  expect(undecided({ topics: ['Lease'] }, { topics: ['Hiring'] })).toEqual([])
  expect(undecided({ topics: ['Lease'] }, { topics: ['Lease'], decisions: 1 })).toEqual([])
  expect(undecided({ topics: ['Lease'] }, { topics: ['Lease'], actions: 1 })).toEqual([])
})
