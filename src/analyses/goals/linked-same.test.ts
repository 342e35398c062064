import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'

const linked = (value: number, rolls_up: 'same' | 'driver' = 'same') =>
  factsOf(
    aQuarter([anObjective('O1', [aNumber('ALL', 180, 500)])], {
      departments: [
        aDepartment('Sales', [aNumber('USERS', value, 500, { links: [{ to: 'ALL', rolls_up }] })]),
      ],
    }),
  )

it('finds two values that a link calls one, and makes both less sure', () => {
  const facts = linked(200)
  expect(facts.linkedSame()).toMatchObject([{ values: [180, 200] }])
  expect([...facts.contradicted()]).toEqual([
    'company_okrs.objectives[0].key_results[0].current_value',
    'department_okrs[0].objectives[0].key_results[0].current_value',
  ])
})

it('finds none where they agree, or one only drives the other', () => {
  expect(linked(180).linkedSame()).toEqual([])
  expect(linked(200, 'driver').linkedSame()).toEqual([])
})
