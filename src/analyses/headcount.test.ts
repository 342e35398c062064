import { expect, it } from 'vitest'
import { headcountOf, sumOfDepartments, uncountedDepartments } from './headcount.ts'

const departments = [{ name: 'Engineering', headcount: 30 }, { headcount: 20 }]

it('takes people before team before metrics before departments', () => {
  const team = { total_headcount: 65, departments }
  const metrics = { headcount: 70 }
  const people = [{ id: 'a' }, { id: 'b' }]
  expect(headcountOf({ people, team, metrics })).toMatchObject({ people: 2, path: 'people' })
  expect(headcountOf({ people: [], team, metrics })?.path).toBe('team.total_headcount')
  expect(headcountOf({ team: { departments }, metrics })).toMatchObject({
    people: 70,
    path: 'metrics.headcount',
    paths: ['metrics.headcount'],
  })
  expect(headcountOf({})).toBeUndefined()
})

it('sums the departments where nothing else says how many there are', () => {
  expect(headcountOf({ team: { departments } })).toEqual({
    people: 50,
    path: 'team.departments',
    paths: ['team.departments[0].headcount', 'team.departments[1].headcount'],
  })
})

it('sums nothing where a department has no headcount, and says which', () => {
  const company = { team: { departments: [...departments, { name: 'Sales' }, {}] } }
  expect(sumOfDepartments(company)).toBeUndefined()
  expect(headcountOf(company)).toBeUndefined()
  expect(uncountedDepartments(company)).toEqual([
    { name: 'Sales', path: 'team.departments[2].headcount' },
    { name: 'department 4', path: 'team.departments[3].headcount' },
  ])
})
