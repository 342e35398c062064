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

/** Of which departments it can be counted who has a manager, and of which it cannot. */
export interface UnmanagedAmong {
  /** People of the departments that are counted. */
  people: number
  departments: string[]
  left_out: string[]
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

const isCounted = ({ headcount, managers }: Department): boolean =>
  headcount !== undefined &&
  managers !== undefined &&
  managers.every(({ direct_reports }) => direct_reports !== undefined)

function countManaged(department: Department, position: number): Unmanaged | undefined {
  if (!isCounted(department)) return undefined
  const { headcount = 0, managers = [] } = department
  const reports = managers.reduce((sum, { direct_reports = 0 }) => sum + direct_reports, 0)
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

/** The departments that give their headcount and each manager's reports, and the others. */
export function unmanagedAmong(departments: readonly Department[]): UnmanagedAmong {
  const named = departments.map((of, position) => ({ of, name: nameOfDepartment(of, position) }))
  const counted = named.filter(({ of }) => isCounted(of))
  return {
    people: counted.reduce((sum, { of: { headcount = 0 } }) => sum + headcount, 0),
    departments: counted.map(({ name }) => name),
    left_out: named.filter(({ of }) => !isCounted(of)).map(({ name }) => name),
  }
}
