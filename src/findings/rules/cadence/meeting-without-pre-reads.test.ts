import { verifyRule } from '../../../testing/verify-rule.ts'
import { meetingWithoutPreReads } from './meeting-without-pre-reads.ts'

/** A weekly sync of Ada, Bo and Cy, with pre-reads from those named. */
const syncs = (...preReads: string[][]) =>
  preReads.map((from, week) => ({
    meeting: 'leadership_sync',
    on: `2026-08-${String(week + 10)}`,
    attendees: ['Ada', 'Bo', 'Cy'],
    pre_reads_from: from,
  }))
const ALL = ['Ada', 'Bo', 'Cy']

verifyRule(meetingWithoutPreReads, {
  found: [
    {
      when: 'one person gave none in three of five',
      company: { meetings: syncs(['Ada', 'Bo'], ALL, ['Ada', 'Bo'], ALL, ['Ada', 'Bo']) },
      subjects: ['leadership_sync'],
      says: ['Cy (3 of 5)', '14 Aug 2026'],
    },
    {
      when: 'nobody gave any',
      company: { meetings: syncs([], [], []) },
      subjects: ['leadership_sync'],
      says: ['Ada (3 of 3), Bo (3 of 3) and Cy (3 of 3)'],
    },
  ],
  quiet: [
    {
      when: 'pre-reads are recorded by id, and who came by name',
      company: {
        people: [{ id: 'p3', name: 'Cy', title: 'CFO' }],
        meetings: syncs(['Ada', 'Bo', 'p3'], ['ada', 'Bo', 'CFO'], ['Ada', 'Bo', 'CY']),
      },
    },
    { when: 'it was twice', company: { meetings: syncs(['Ada', 'Bo'], ['Ada', 'Bo']) } },
    {
      when: 'three times are few of many',
      company: {
        meetings: syncs([], [], [], ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL),
      },
    },
  ],
  silent: [
    {
      when: 'pre-reads are not recorded',
      company: { meetings: [{ meeting: 'mbr', on: '2026-09-01', attendees: ALL }] },
      missing: 'pre_reads_from',
    },
  ],
})
