import { expect, it } from 'vitest'
import { analyseActions } from './actions.ts'

it('tells what is due, overdue and done in time', () => {
  const { due, overdue, on_time, others, recorded } = analyseActions(
    {
      actions: [
        { id: 'late', due_on: '2026-09-01', done_on: '2026-09-04' },
        { id: 'open', due_on: '2026-08-28', owner: ' ' },
        { id: 'good', due_on: '2026-09-02', done_on: '2026-09-02' },
        { id: 'done later', due_on: '2026-09-03', done_on: '2026-09-12' },
        { id: 'today', due_on: '2026-09-11' },
        { id: 'undated' },
      ],
      meetings: [
        {
          actions: [
            { id: 'good', due_on: '2026-09-02' },
            { title: 'New', due_on: '2026-09-10' },
            'Text',
          ],
        },
      ],
    },
    '2026-09-11',
  )
  expect(recorded).toBe(true)
  expect(due.map(({ subject, days_late }) => [subject, days_late])).toEqual([
    ['open', 14],
    ['late', 3],
    ['good', 0],
    ['done later', 8],
    ['New', 1],
  ])
  expect(overdue.map(({ path, owner }) => [path, owner])).toEqual([
    ['actions[1]', null],
    ['actions[3]', null],
    ['meetings[0].actions[1]', null],
  ])
  expect(on_time.map(({ subject }) => subject)).toEqual(['good'])
  expect(others).toBe(2)
})
