import { describe, expect, it } from 'vitest'
import { peopleColumns } from './recognise.ts'

describe('columns', () => {
  it.each([
    [
      'BambooHR',
      'Employee #,Last name, First name,Job Title,Department,Division,Reporting to,Hire Date',
    ],
    ['Workday', 'Employee ID,Worker,Business Title,Supervisory Organization,Manager,Hire Date'],
    ['Personio', 'ID,First name,Last name,Position,Department,Supervisor,Hire date'],
    ['HiBob', 'Employee ID,Display name,Email,Job title,Department,Reports to (Email),Start date'],
    ['Rippling', 'Employee,Title,Department,Manager Email,Start Date'],
    ['Gusto', 'Employee,Job Title,Department,Manager,Hire Date'],
    ['a program', 'EmployeeID,FullName,JobTitle,Department,ManagerID,HireDate'],
    ['a spreadsheet', 'id,name,title,department,manager_id,started_on'],
  ])('of %s are recognised', (_, header) => {
    const columns = peopleColumns(header.split(','))
    expect(columns && [...columns.keys()]).toEqual(
      expect.arrayContaining(['title', 'department', 'started_on']),
    )
    expect([...(columns?.keys() ?? [])].some((key) => key.startsWith('manager'))).toBe(true)
  })

  it.each(['Emp. No.', 'EMP CODE', 'Staff Number', 'Personnel No', 'Payroll ID'])(
    'of a number by which managers are named: %s',
    (name) => {
      const columns = peopleColumns([name, 'Full Name', 'Job Title', 'Reports To'])
      expect(columns?.get('id')).toBe(0)
    },
  )

  it.each([
    'id,title,owner,due_on',
    'team,kind,subteam_of,leads,members',
    'name,title,department,start date',
    'process,task,responsible,accountable',
    'case,activity,timestamp,resource',
  ])('of another table are not: %s', (header) => {
    expect(peopleColumns(header.split(','))).toBeUndefined()
  })
})
