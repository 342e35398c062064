import { expect, it } from 'vitest'
import { nameDepartments } from './department-names.ts'
import { nowhere } from './document.ts'

it('names by their department those goals that have no name, and says so once', () => {
  const unit = (fields: object) => ({ owner: 'Sa', ...fields })
  const document = {
    department_okrs: [
      unit({ department: 'Sales' }),
      unit({ department: 'Support' }),
      unit({ name: 'Field', department: 'Sales' }),
    ],
    team_okrs: [unit({ department: 'Sales' })],
  }
  const problems = nameDepartments(document, 'a.yaml', nowhere)
  expect(document.department_okrs).toMatchObject([
    { name: 'Sales' },
    { name: 'Support' },
    { name: 'Field' },
  ])
  expect(document.team_okrs[0]).not.toHaveProperty('name')
  expect(problems).toMatchObject([{ severity: 'warning' }])
  expect(problems[0]?.message).toContain('(and at 1 more place)')
})

it('says nothing where all have names', () => {
  expect(nameDepartments({ department_okrs: [{ name: 'Sales' }] }, 'a.yaml', nowhere)).toEqual([])
  expect(nameDepartments({}, 'a.yaml', nowhere)).toEqual([])
})
