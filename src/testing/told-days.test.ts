import { expect, it } from 'vitest'
import { numbersIn } from './said-and-held.ts'
import { untoldDays } from './told-days.ts'

it('finds a day that a sentence shows as data write it', () => {
  expect(untoldDays('15 on 2026-06-26, 42 on 30 Sep 2026 (last 2026-08-10).', {})).toEqual([
    '2026-06-26',
    '2026-08-10',
  ])
  expect(untoldDays('It was due on\n  2026-08-28.', { on: '2026-08-28' })).toEqual(['2026-08-28'])
})

it('leaves the words of the data, commands, ids and paths', () => {
  const company = { from: 'leadership_sync 2026-08-11' }
  expect(untoldDays('Agreed in leadership_sync\n  2026-08-11.', company)).toEqual([])
  expect(untoldDays('coo watch --at 2026-09-11', company)).toEqual([])
  expect(untoldDays('figure_restated:arr-2026-08-31 in notes/2026-09-08.md', {})).toEqual([])
})

it('takes a told day for no figure, and what is no day for figures', () => {
  const values = (text: string) => numbersIn(text, []).map(({ value }) => value)
  expect(values('15 on 26 Jun 2026')).toEqual([15])
  expect(values('31 Feb 2026')).toEqual([31, 2026])
  expect(values('26 Foo 2026')).toEqual([26, 2026])
})

it('leaves the days between which one is to be typed under a key', () => {
  expect(untoldDays('supply it with `on` from 2026-08-01 to\n  2026-08-31', {})).toEqual([])
})
