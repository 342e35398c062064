import { expect, it } from 'vitest'
import { chargers } from '../../findings/rules/process/support/examples.ts'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { fillAgenda } from './agenda.ts'

it('tells at the all-hands of the seed stage of all that is stuck, and not of blockers alone', () => {
  const known: Company = {
    ...chargers,
    stage: 'seed',
    decisions: [{ id: 'D1', title: 'Second rig', owner: 'Lena', decide_by: '2026-09-14' }],
  }
  const stuckOf = (company: Company) =>
    fillAgenda('all_hands', 30, factsOf(company), null).find(
      ({ title }) => title === 'What is stuck',
    )
  const stuck = stuckOf(known)
  expect(stuck?.missing).toEqual([])
  // 54 wait at 6 a day.
  expect(stuck?.lines).toEqual([
    "'Test bench' in Charger assembly: 54 wait, 9 days of work (no owner named)",
    "Decide D1 'Second rig': by 14 Sep 2026 (Lena)",
  ])
  expect(stuckOf({ stage: 'seed' })?.missing).toEqual(['blockers'])
})

it('calls no gap of a function unless it knows of all its key results', () => {
  const waiting = { baseline_value: 24, current_value: 26, target_value: 6, lower_is_better: true }
  const number = { type: 'numeric', baseline_value: 0, target_value: 10 } as const
  const [c, d, e] = [
    { ...waiting, id: 'c', title: 'Waiting', type: 'numeric' as const },
    { ...number, id: 'd', title: 'Sites', current_value: 0 },
    { ...number, id: 'e', title: 'Shops', current_value: 10 },
  ].map((result) => [{ title: 'Goal', key_results: [result] }])
  // Day 5 of the quarter: a pace is judged from its first tenth on.
  const facts = factsOf(
    {
      company_okrs: { quarter_start: '2026-11-01', quarter_end: '2027-01-31', objectives: c },
      department_okrs: [
        { name: 'Care', owner: 'Lu', objectives: c },
        { name: 'Sales', owner: 'Bo', objectives: d },
        { name: 'Retail', owner: 'Cy', objectives: e },
      ],
    },
    '2026-11-05',
  )
  const lines = fillAgenda('mbr', 120, facts, null).flatMap((part) => part.lines)
  expect(lines).toContain(
    "Care (Lu): 0 of 1 key result behind, 1 not known, gap: 'Waiting' went from 24 to 26 since the start, away from 6",
  )
  expect(lines).toContain('Sales (Bo): 0 of 1 key result behind, 1 not known')
  expect(lines).toContain('Retail (Cy): 0 of 1 key result behind, no gap')
})
