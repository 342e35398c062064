import type { Department } from '../../model/company.ts'
import { counted } from '../words.ts'
import { nameOfDepartment } from './names.ts'

export interface Unmanaged {
  department: string
  headcount: number
  /** People who report to a manager of the department, and its heads, who report outside it. */
  managed: number
  /** People without a manager in the data; negative where more reports than people are given. */
  gap: number
  because: string
}

type Manager = NonNullable<Department['managers']>[number]

/** Heads of a department: they report outside it. One, where somebody manages managers and has room
 *  for all the others; those for whom there is no room are heads too. Without such a manager all are. */
function headsAmong(managers: readonly Manager[]): number {
  const leads = managers.filter((manager) => manager.manages_managers)
  if (leads.length === 0) return managers.length
  const room = leads.reduce((sum, { direct_reports = 0 }) => sum + direct_reports, 0)
  return 1 + Math.max(0, managers.length - 1 - room)
}

function countManaged(department: Department, position: number): Unmanaged | undefined {
  const { headcount, managers } = department
  if (headcount === undefined || managers === undefined) return undefined
  let reports = 0
  for (const { direct_reports } of managers) {
    if (direct_reports === undefined) return undefined
    reports += direct_reports
  }
  const heads = headsAmong(managers)
  const managed = reports + heads
  if (managed === headcount) return undefined
  const gap = headcount - managed
  return {
    department: nameOfDepartment(department, position),
    headcount,
    managed,
    gap,
    because:
      managers.length === 0
        ? 'no manager is listed'
        : `${counted(reports, 'report', 'reports')} of ${counted(managers.length, 'manager', 'managers')}, and ${counted(heads, 'head who reports', 'heads who report')} to someone outside`,
  }
}

/** Departments in which the reports of the managers do not add up to the people. Departments whose
 *  headcount or reports are not given are left out: nothing can be said of them. */
export const unmanaged = (departments: readonly Department[]): Unmanaged[] =>
  departments.flatMap((department, position) => countManaged(department, position) ?? [])
