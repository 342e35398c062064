import type { Company } from '../../model/company.ts'
import { peopleNamed } from '../different-people.ts'
import { notOnePerson } from './not-one-person.ts'

type Row = NonNullable<Company['raci']>[number]

/** One task of a process and who has which part in it: different people, each as first written. */
export interface RaciRow {
  path: string
  task: string
  row: Row
  accountable: string[]
  responsible: string[]
  consulted: string[]
  /** Names of those who are asked before and told after. */
  consulted_and_informed: string[]
  /** The one who answers for it is named, and is a group or several people in one name. */
  is_shared: boolean
  /** One person does it, and the same one answers for it. */
  is_own_check: boolean
}

/** The tasks of one process. */
export interface RaciProcess {
  /** Null where the rows name no process. */
  process: string | null
  rows: RaciRow[]
}

/** The rows of the matrix by process, in the order of the data. People are matched by id, then name,
 *  then title. */
export function raciByProcess(company: Company): RaciProcess[] {
  const { raci = [], people = [] } = company
  const { keyOf, different } = peopleNamed(people)
  const isNotOnePerson = notOnePerson(company)
  const byProcess = new Map<string | null, RaciProcess>()
  for (const [position, row] of raci.entries()) {
    const process = row.process ?? null
    const same = byProcess.get(process) ?? { process, rows: [] }
    byProcess.set(process, same)
    const accountable = different(row.accountable)
    const responsible = different(row.responsible)
    const consulted = different(row.consulted)
    const told = new Set(different(row.informed).map(keyOf))
    const [answers = '', ...others] = accountable
    const isOne = accountable.length > 0 && others.length === 0
    same.rows.push({
      path: `raci[${position}]`,
      task: row.task ?? `task ${position + 1}`,
      row,
      accountable,
      responsible,
      consulted,
      consulted_and_informed: consulted.filter((name) => told.has(keyOf(name))),
      is_shared: isOne && isNotOnePerson(answers),
      is_own_check:
        isOne && responsible.length === 1 && keyOf(responsible[0] ?? '') === keyOf(answers),
    })
  }
  return [...byProcess.values()]
}
