import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { mergeCompany } from '../merge.ts'

const merged = (...values: Company[]) =>
  mergeCompany(
    values.map((value, position) => ({ file: `${position}.yaml`, value: { ...value } })),
    '2026-09-11',
  )

const sales = { name: 'Sales', headcount: 7 }
const product = { name: 'Product', headcount: 5 }

it.each(['Total', 'All', 'Company', 'Grand total'])(
  'counts nobody twice by a department %s',
  (name) => {
    const team = { departments: [{ name, headcount: 12 }, sales, product] }
    const { situation, problems, originOf } = merged({ team })
    expect(situation.company.team?.departments).toEqual([sales, product])
    expect(factsOf(situation.company).headcount()?.people).toBe(12)
    expect(problems).toMatchObject([
      {
        path: 'team.departments[0]',
        message: `"${name}" sums up the other departments and is left out`,
        severity: 'warning',
      },
    ])
    expect(originOf(['team', 'departments', 0, 'name']).path).toEqual([
      'team',
      'departments',
      1,
      'name',
    ])
  },
)

it('keeps what stands alone, and what somebody leads', () => {
  const alone = { team: { departments: [{ name: 'Company', headcount: 4 }] } }
  expect(merged(alone)).toMatchObject({ situation: { company: alone }, problems: [] })
  const led = { team: { departments: [sales, { name: 'Company', managers: [{ name: 'Ada' }] }] } }
  expect(merged(led)).toMatchObject({ situation: { company: led }, problems: [] })
})

it('takes them out of each of several documents', () => {
  const total = { name: 'Total', headcount: 7 }
  const { situation, problems } = merged(
    { team: { departments: [sales, total] } },
    { team: { departments: [product] } },
  )
  expect(situation.company.team?.departments).toEqual([sales, product])
  expect(problems.map(({ file }) => file)).toEqual(['0.yaml'])
})
