import { expect } from 'vitest'
import { recognise } from '../files/import/recognise.ts'
import type { Answers } from '../files/import/source.ts'
import type { Company, Person } from '../model/company.ts'

type Decision = NonNullable<Company['decisions']>[number]
type RaciRow = NonNullable<Company['raci']>[number]

/** Rows of cells as a file of comma-separated values. */
export const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.join(',')}\n`).join('')

/** The rows of a RACI matrix and the decisions of a RAPID one, as they are read from a file. */
export const readRights = async (
  content: string | Uint8Array,
  file = 'm',
  answers: Answers = {},
  people: readonly Person[] = [],
) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const found = await recognise(bytes, { file, at: '2026-06-15', answers, people })
  if (!found.ok) throw new Error(found.problem.message)
  const { source } = found
  expect(source.rows).toBe(source.rows_read + source.skipped.length)
  const [document] = source.documents
  const { raci = [], decisions = [] } = document?.value ?? {}
  return { source, document, rows: raci as Required<RaciRow>[], decisions: decisions as Decision[] }
}
