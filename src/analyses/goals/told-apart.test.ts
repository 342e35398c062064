import { expect, it } from 'vitest'
import type { KeyResult } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { whoseBeside } from './told-apart.ts'

it('says whose two key results are, where their titles do not tell them apart', () => {
  const hires = (id: string, title = 'Fill 46 roles'): KeyResult => aNumber(id, 9, 46, { title })
  const company = aQuarter(
    [
      anObjective('O1', [hires('all'), hires('other', 'Keep churn at 2 %')]),
      anObjective('O2', [hires('twice')]),
    ],
    { departments: [aDepartment('People', [hires('pe', 'fill 46 roles')])] },
  )
  const refs = factsOf(company)
    .goals()
    .units.flatMap(({ results }) => results)
  const [all, other, twice, ofPeople] = refs
  if (!all || !other || !twice || !ofPeople) throw new Error('four key results')
  expect(whoseBeside(all, ofPeople)).toBe(' of the company')
  expect(whoseBeside(ofPeople, all)).toBe(' of People')
  expect(whoseBeside(twice, all)).toBe(" under 'Objective O2'")
  expect(whoseBeside(other, ofPeople)).toBe('')
})
