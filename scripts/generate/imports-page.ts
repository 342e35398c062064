import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recognise } from '../../src/files/import/recognise.ts'
import type { SourceRead } from '../../src/files/import/source.ts'
import type { Generated } from '../generate.ts'

const PAGE = 'docs/imports.md'
const [BEGIN, END] = ['<!-- read files: begin -->', '<!-- read files: end -->']
const FOLDER = 'test/data'

/** The day on which the files are read: the quarter of the calendar in them. */
const AT = '2026-06-15'

/** Files that others made, as test/data/SOURCES.md lists them. */
const files = (): string[] =>
  [...readFileSync(join(FOLDER, 'SOURCES.md'), 'utf8').matchAll(/^\| ([^|]+?\.\w+) \|/gm)].map(
    ([, name = '']) => name,
  )

const lists = ({ documents }: SourceRead): string => {
  const counts = new Map<string, number>()
  const count = (key: string, value: unknown) => {
    if (Array.isArray(value)) counts.set(key, (counts.get(key) ?? 0) + value.length)
  }
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, each] of Object.entries(value)) {
      if (Array.isArray(each) && typeof each[0] === 'object') count(key, each)
      visit(each)
    }
  }
  for (const { value } of documents) visit(value)
  return [...counts].map(([key, number]) => `${number} \`${key}\``).join(', ')
}

/** Reasons with how often each stands. */
function reasons({ skipped, rows }: SourceRead): string {
  const byReason = Map.groupBy(skipped, ({ reason }) =>
    reason.replace(/\d{4}-\d\d-\d\d/, '(a day)'),
  )
  const told = [...byReason].map(([reason, all]) => `${all.length}: ${reason}`)
  return skipped.length === 0 ? `none of ${rows}` : told.join('; ')
}

/** The table of the page that says what is understood of files that others made. */
export async function importsPage(): Promise<Generated[]> {
  const rows: string[] = []
  for (const file of files()) {
    const bytes = readFileSync(join(FOLDER, file))
    const found = await recognise(bytes, { file, at: AT, answers: {} })
    if (!found.ok) throw new Error(`${file}: ${found.problem.message}`)
    const { source } = found
    const { kind, rows_read, rows: all, assumptions } = source
    rows.push(
      `| ${file} | ${kind} | ${rows_read} of ${all} | ${lists(source)} | ${reasons(source)} | ${assumptions.length} |`,
    )
  }
  const page = readFileSync(PAGE, 'utf8')
  const [before] = page.split(BEGIN)
  const [, after] = page.split(END)
  const table = [
    '| file | kind | rows read | gives | not read | guessed |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
  return [{ path: PAGE, text: `${before}${BEGIN}\n\n${table}\n\n${END}${after}` }]
}
