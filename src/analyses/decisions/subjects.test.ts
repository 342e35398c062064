import { expect, it } from 'vitest'
import { decisionLog } from './log.ts'
import { onOneSubject, settledOn } from './subjects.ts'

it('pairs decisions in force on one subject: those that exclude each other, and the others in order', () => {
  const hours = (id: string, title: string, month: number) => ({
    id,
    title,
    subject: 'hours',
    status: 'decided' as const,
    decided_on: `2026-0${month}-01`,
  })
  const log = decisionLog({
    decisions: [
      { ...hours('c', 'Weekend support', 3), subject: 'Hours' },
      hours('a', 'No weekend cover', 1),
      hours('b', 'Answer chats within an hour', 2),
      { id: 'x', title: 'hours', status: 'decided', decided_on: '2026-04-01' },
    ],
  })
  const { contradicting, open } = onOneSubject(log)
  const ids = (pairs: typeof open) =>
    pairs.map(({ earlier, later }) => earlier.subject + later.subject)
  expect(ids(contradicting)).toEqual(['ac'])
  expect(ids(open)).toEqual(['ab', 'bc'])
})

it('takes subjects in other words for one', () => {
  const one = (subject: string, title: string, month: number) => ({
    title,
    subject,
    status: 'decided' as const,
    decided_on: `2026-0${month}-01`,
  })
  const log = decisionLog({
    decisions: [
      one('Salaries', 'Freeze salaries', 1),
      one('Hiring', 'Hiring freeze', 2),
      one('Prices', 'Raise prices', 3),
      one('Pay', 'Raise pay in Q4', 4),
    ],
  })
  const { contradicting, open } = onOneSubject(log)
  expect(contradicting.map(({ subject, earlier }) => [subject, earlier.subject])).toEqual([
    ['pay', 'Freeze salaries'],
  ])
  expect(open).toEqual([])
})

it('sets no decision against one that was over when it was taken', () => {
  const hire = (decided_on: string) =>
    onOneSubject(
      decisionLog({
        decisions: [
          { title: 'Freeze hiring until 31 Oct', decided_on: '2026-10-05' },
          { title: 'Hire two support agents', decided_on },
        ].map((one) => ({ ...one, subject: 'hiring', status: 'decided' as const })),
      }),
    ).contradicting.length
  expect(hire('2026-11-05')).toBe(0)
  expect(hire('2026-10-20')).toBe(1)
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
