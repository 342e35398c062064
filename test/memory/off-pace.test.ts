import { afterEach, beforeEach, expect, it } from 'vitest'
import { aFolder, type Briefed } from './weeks.ts'

let company: ReturnType<typeof aFolder>
beforeEach(() => {
  company = aFolder()
})
afterEach(() => company.remove())

const FIRST = { on: '2026-11-13', value: 30, confidence: 0.2 }

it.each([
  // 30 in 44 of 92 days, then 25 in 51: whatever the owner says, the rate needed grew.
  ['the value falls and the owner is surer', { value: 25, confidence: 0.6 }, 'same'],
  ['both rise', { value: 35, confidence: 0.6 }, 'better'],
  ['the value stays and the owner is surer', { value: 30, confidence: 0.6 }, 'better'],
  ['both fall', { value: 25, confidence: 0.1 }, 'worse'],
])('an objective off pace, where %s', async (_, now, change) => {
  const result = { id: 'K', title: 'Take rate', type: 'numeric', baseline_value: 0 }
  const check_ins = [FIRST, { on: '2026-11-20', ...now }]
  company.write({
    'a.json': {
      company_okrs: {
        quarter_start: '2026-10-01',
        quarter_end: '2026-12-31',
        objectives: [{ id: 'O', key_results: [{ ...result, target_value: 120, check_ins }] }],
      },
    },
  })
  const { findings } = await company.ask<Briefed>('brief', '--at', '2026-11-23')
  expect(findings.find(({ rule }) => rule === 'objective_off_pace')?.change).toBe(change)
})
