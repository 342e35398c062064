import { expect, it } from 'vitest'
import { heldMeetings, lastWithoutActions } from './held.ts'

const at = '2026-09-11'

it('puts meetings of one kind into one series, in order', () => {
  const [series, ...others] = heldMeetings(
    {
      meetings: [
        { meeting: 'Leadership Sync', on: '2026-09-08', actions: ['Call', 'Write'] },
        { meeting: 'leadership_sync', on: '2026-09-01', actions: 0, decisions: 1 },
        { meeting: 'leadership_sync', on: '2026-09-15' },
        { meeting: 'leadership_sync' },
      ],
    },
    at,
  )
  expect(others).toEqual([])
  expect(series).toMatchObject({ name: 'Leadership Sync', kind: 'leadership_sync' })
  expect(series?.held.map(({ path, actions, decisions }) => [path, actions, decisions])).toEqual([
    ['meetings[1]', 0, 1],
    ['meetings[0]', 2, null],
  ])
})

it('takes one name as one, however it is written, with its rhythm before or after it', () => {
  const seriesOf = (...names: string[]) =>
    heldMeetings({ meetings: names.map((meeting) => ({ meeting, on: '2026-09-01' })) }, at).map(
      ({ name, held }) => [name, held.length],
    )
  expect(
    seriesOf('Weekly leadership sync', 'weekly Leadership Sync ', 'Leadership sync (weekly)'),
  ).toEqual([['Weekly leadership sync', 3]])
  expect(seriesOf('Weekly design crit', 'design CRIT - weekly', 'Design  crit (Weekly)')).toEqual([
    ['Weekly design crit', 3],
  ])
  expect(seriesOf('Bi-weekly design crit', 'Design crit (biweekly)')).toHaveLength(1)
})

it('keeps meetings apart that differ in a word, in how often they are held or in marks alone', () => {
  const names = [
    'Weekly design crit',
    'Monthly design crit',
    'Bi-weekly design crit',
    'Design crit',
    'Design crit East',
    'Sales standup',
    'Support standup',
    '🚀',
    '🎉',
  ]
  const series = heldMeetings(
    { meetings: names.map((meeting) => ({ meeting, on: '2026-09-01' })) },
    at,
  )
  expect(series.map(({ name }) => name)).toEqual(names)
})

it('counts back from the last meeting as far as no action is recorded', () => {
  const runOf = (...actions: (number | undefined)[]) =>
    heldMeetings(
      {
        meetings: actions.map((count, i) => ({
          meeting: 'mbr',
          on: `2026-0${i + 1}-01`,
          actions: count,
        })),
      },
      at,
    ).flatMap(lastWithoutActions).length
  expect(runOf(0, 0)).toBe(2)
  expect(runOf(0, 1, 0)).toBe(1)
  expect(runOf(0, undefined, 0, 0)).toBe(2)
  expect(runOf(0, 0, undefined)).toBe(0)
})

it('takes a meeting that was held for what its rhythm in the cadence makes it', () => {
  const meetings = [{ meeting: 'Business review', on: '2026-07-02' }]
  const [series] = heldMeetings(
    { meetings, cadence: [{ meeting: 'business review', every: 'quarter' }] },
    '2026-09-11',
  )
  expect(series?.kind).toBe('qbr')
  expect(heldMeetings({ meetings }, '2026-09-11')[0]?.kind).toBeNull()
})
