import type { Department } from '../../model/company.ts'

type Manager = NonNullable<Department['managers']>[number]

/** What a department is called: its name, else its place in the list. */
export const nameOfDepartment = (department: Department, position: number): string =>
  department.name ?? `department ${position + 1}`

/** What a manager is called: the name or title given, else the place in the list. */
export const nameOfManager = (manager: Manager, position: number): string =>
  manager.name ?? `manager ${position + 1}`
