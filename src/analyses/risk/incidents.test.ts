import { expect, it } from 'vitest'
import { analyseIncidents } from './incidents.ts'

const felt = (started_at: string, cause?: string) => ({ started_at, customer_facing: true, cause })

it('counts the last thirty days and the thirty before, today included', () => {
  const { customer_facing_last_month: last, customer_facing_month_before: before } =
    analyseIncidents(
      {
        incidents: [
          '2026-09-12',
          '2026-09-11',
          '2026-08-13',
          '2026-08-12',
          '2026-07-14',
          '2026-07-13',
        ].map((day) => felt(day)),
      },
      '2026-09-11',
    )
  expect(last.map(({ on }) => on)).toEqual(['2026-08-13', '2026-09-11'])
  expect(before?.map(({ on }) => on)).toEqual(['2026-07-14', '2026-08-12'])
})

it('says nothing of the thirty before where the log begins within them', () => {
  const before = (first: string) =>
    analyseIncidents({ incidents: [felt(first), felt('2026-09-02')] }, '2026-09-11')
      .customer_facing_month_before
  // 14 July to 12 August are the thirty before 13 August to 11 September.
  expect(before('2026-07-15')).toBeNull()
  expect(before('2026-07-14')).toHaveLength(1)
  expect(before('2025-01-01')).toEqual([])
})

it('groups causes without case and marks, the most frequent first', () => {
  const { same_cause } = analyseIncidents(
    {
      incidents: [
        felt('2026-01-01', 'Disk full'),
        felt('2026-02-01', 'expired key'),
        felt('2026-03-01', 'disk-full'),
        felt('2026-04-01', 'Expired key.'),
        felt('2026-05-01', 'expired key'),
        felt('2026-06-01', 'typo'),
      ],
    },
    '2026-09-11',
  )
  expect(same_cause.map(({ cause, incidents }) => [cause, incidents.length])).toEqual([
    ['expired key', 3],
    ['Disk full', 2],
  ])
})

it('knows no duration of what is open or ends before it starts', () => {
  const { all } = analyseIncidents(
    {
      incidents: [
        { started_at: '2026-09-01T08:00:00Z' },
        { started_at: '2026-09-02T08:00:00Z', resolved_at: '2026-09-02T07:00:00Z' },
        { started_at: '2026-09-03T08:00:00Z', resolved_at: '2026-09-03T09:30:00Z' },
        {},
      ],
    },
    '2026-09-11',
  )
  expect(all.map(({ hours }) => hours)).toEqual([null, null, 1.5])
})
