import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import type { Guess } from '../../model/guess.ts'
import { mergeCompany } from '../merge.ts'

const guess = (path: string, value: Guess['value']): Guess => ({
  paths: [path],
  says: 'it is so',
  value,
  file: 'okrs.md',
  at: 3,
  settle: 'say it there',
})

const okrs = (title: string, more: object = {}): Company => ({
  company_okrs: {
    quarter: 'Q1 2026',
    objectives: [{ title, key_results: [{ title: `${title} it`, target_value: 5, ...more }] }],
  },
})
const TARGET = 'company_okrs.objectives[0].key_results[0].target_value'

const guessesIn = (...documents: Parameters<typeof mergeCompany>[0]) =>
  mergeCompany(documents, '2026-03-15').situation.guesses

it('leads to where the guessed value stands in the company', () => {
  expect(
    guessesIn(
      { file: 'a.yaml', value: okrs('Sell') },
      { file: 'b.yaml', value: okrs('Keep'), guesses: [guess(TARGET, 5)] },
    ),
  ).toMatchObject([{ paths: ['company_okrs.objectives[1].key_results[0].target_value'], value: 5 }])
})

it('is none any more where a later value takes its place', () => {
  const now = TARGET.replace('target', 'current')
  const value = okrs('Sell', { current_value: 1 })
  const checked = okrs('Sell', { current_value: 1, check_ins: [{ on: '2026-03-01', value: 2 }] })
  expect(guessesIn({ file: 'a', value, guesses: [guess(now, 1)] })).toHaveLength(1)
  expect(guessesIn({ file: 'a', value: checked, guesses: [guess(now, 1)] })).toBeUndefined()
})

it('names what is missing, as long as it is missing', () => {
  const due = TARGET.replace('target_value', 'baseline_value')
  const told = guessesIn({ file: 'a', value: okrs('Sell'), guesses: [guess(due, null)] })
  expect(told).toMatchObject([{ paths: [due], value: null }])
})

it('goes with a cycle that is past', () => {
  const past = okrs('Sell')
  const cycle = { quarter: 'Q4 2025', quarter_start: '2025-10-01', quarter_end: '2025-12-31' }
  Object.assign(past.company_okrs ?? {}, cycle)
  const now = okrs('Grow')
  Object.assign(now.company_okrs ?? {}, { quarter_start: '2026-01-01', quarter_end: '2026-03-31' })
  expect(
    guessesIn({ file: 'a', value: past, guesses: [guess(TARGET, 5)] }, { file: 'b', value: now }),
  ).toMatchObject([{ paths: [`okr_history[0].${TARGET}`] }])
})

it('stays where it hangs on no one value', () => {
  const one = { ...guess('', null), paths: [] }
  expect(guessesIn({ file: 'a', value: okrs('Sell'), guesses: [one] })).toEqual([one])
})
