import { expect, it } from 'vitest'
import { findOwners } from './owners.ts'

it('finds who holds a role by title, the plain title first', () => {
  const people = [
    { name: 'Ada', title: 'Assistant to the COO' },
    { name: 'Di', title: 'Executive Assistant to the Chief Executive Officer' },
    { name: 'Bo', title: 'VP Finance and People' },
    { name: 'Cy', title: 'COO' },
  ]
  const { role } = findOwners({ people })
  expect(role('COO')).toBe('Cy')
  expect(role('CFO')).toBe('Bo')
  expect(role('CHRO')).toBe('Bo')
  expect(role('CEO')).toBeUndefined()
  expect(role('Chief Astronaut')).toBeUndefined()
})

it('takes managers that the team lists by their titles', () => {
  const managers = [{ name: 'VP Sales', direct_reports: 3, manages_managers: true }]
  expect(
    findOwners({ team: { departments: [{ name: 'Sales', managers }] } }).role('VP Sales'),
  ).toBe('VP Sales')
})

it('finds who leads a department: the owner of its goals, else its one lead', () => {
  const department_okrs = [{ name: 'Sales', owner: 'Ada' }]
  const managers = [
    { name: 'Bo', manages_managers: true },
    { name: 'Cy', manages_managers: false },
  ]
  const departments = [
    { name: 'Sales', managers },
    { name: 'Marketing', managers },
    { name: 'Ops', managers: [...managers, { name: 'Di', manages_managers: true }] },
  ]
  const { department } = findOwners({ department_okrs, team: { departments } })
  expect(department('sales')).toBe('Ada')
  expect(department('Marketing')).toBe('Bo')
  expect(department('Ops')).toBeUndefined()
  expect(department(undefined)).toBeUndefined()
})

it('finds the one person whose title is a role that has no other titles', () => {
  const people = [
    { name: 'Cy', title: 'Head of Product' },
    { name: 'Di', title: 'Team lead' },
    { name: 'Ed', title: 'Team Lead' },
  ]
  const { role } = findOwners({ people })
  expect(role('Head of product')).toBe('Cy')
  expect(role('Team lead')).toBeUndefined()
})

it('finds who leads a department by the reporting lines, and whoever is asked as its lead', () => {
  const people = [
    { id: 'p1', name: 'Ros', title: 'CEO' },
    { id: 'p2', name: 'Marek', department: 'Engineering', manager_id: 'p1' },
    { id: 'p3', name: 'Ida', department: 'engineering', manager_id: 'p2' },
    { id: 'p4', name: 'Jo', department: 'Finance', manager_id: 'p1' },
    { id: 'p5', name: 'Kim', department: 'Finance', manager_id: 'p1' },
  ]
  const department_okrs = [{ name: 'Engineering', objectives: [] }]
  const { department, role } = findOwners({ people, department_okrs })
  expect(department('Engineering')).toBe('Marek')
  expect(department('Finance')).toBeUndefined()
  expect(role('lead of Engineering')).toBe('Marek')
  expect(role('head of Finance')).toBeUndefined()
})

it('takes whoever has no manager that is known, and leads nobody, for no second lead', () => {
  const people = [
    { id: 'p1', name: 'Ann', title: 'CEO' },
    { id: 'p2', name: 'Rhonda', department: 'Field', manager_id: 'p1' },
    { id: 'p3', name: 'Cy', department: 'Field', manager_id: 'p2' },
  ]
  const headOf = (...more: { name: string; manager_id?: string }[]) =>
    findOwners({
      people: [...people, ...more.map((one) => ({ ...one, department: 'Field' }))],
    }).department('Field')
  expect(headOf({ name: 'Kira', manager_id: 'TBD' }, { name: 'Lou' })).toBe('Rhonda')
  expect(headOf({ name: 'Kira', manager_id: 'TBD' }, { name: 'Lou', manager_id: 'Kira' })).toBe(
    undefined,
  )
  expect(headOf({ name: 'Kira', manager_id: 'p1' })).toBeUndefined()
})
