import type { Company } from '../../model/company.ts'

type Row = NonNullable<Company['raci']>[number]

/** One task of a process and who has which part in it. */
export interface RaciRow {
  path: string
  task: string
  row: Row
  /** Different people who are accountable; blank names count as none. */
  accountable: string[]
  responsible: string[]
}

/** The tasks of one process. */
export interface RaciProcess {
  /** Null where the rows name no process. */
  process: string | null
  rows: RaciRow[]
}

const people = (names: readonly string[] = []): string[] => [
  ...new Set(names.map((name) => name.trim()).filter((name) => name !== '')),
]

/** The rows of the matrix by process, in the order of the data. */
export function raciByProcess({ raci = [] }: Company): RaciProcess[] {
  const byProcess = new Map<string | null, RaciProcess>()
  for (const [position, row] of raci.entries()) {
    const process = row.process ?? null
    const same = byProcess.get(process) ?? { process, rows: [] }
    byProcess.set(process, same)
    same.rows.push({
      path: `raci[${position}]`,
      task: row.task ?? `task ${position + 1}`,
      row,
      accountable: people(row.accountable),
      responsible: people(row.responsible),
    })
  }
  return [...byProcess.values()]
}
