import { expect, it } from 'vitest'
import { decisionLog } from './log.ts'
import { contradictions, settledOn } from './subjects.ts'

it('pairs each decision in force with the one before it on the same subject', () => {
  const log = decisionLog({
    decisions: [
      { id: 'c', title: 'C', subject: 'Hours', status: 'decided', decided_on: '2026-03-01' },
      { id: 'a', title: 'A', subject: 'hours', status: 'decided', decided_on: '2026-01-01' },
      { id: 'b', title: 'B', subject: 'hours', status: 'decided', decided_on: '2026-02-01' },
      { id: 'x', title: 'hours', status: 'decided', decided_on: '2026-04-01' },
    ],
  })
  expect(contradictions(log).map(({ earlier, later }) => earlier.subject + later.subject)).toEqual([
    'ab',
    'bc',
  ])
})

it('knows when a subject was last settled, by its subject or its title', () => {
  const log = decisionLog({
    decisions: [
      { subject: 'Prices', status: 'decided', decided_on: '2026-01-01' },
      { title: 'prices', status: 'rejected', decided_on: '2026-02-01T10:00:00Z' },
      { subject: 'Prices', status: 'requested', requested_on: '2026-03-01' },
    ],
  })
  expect(settledOn(log)).toEqual(new Map([['prices', '2026-02-01']]))
})
