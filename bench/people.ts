import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import papa from 'papaparse'
import { headcountOf } from '../src/analyses/cadence/headcount.ts'
import { orgTree } from '../src/analyses/reporting/org-tree.ts'
import { reportingLines } from '../src/analyses/reporting/reporting-lines.ts'
import { load } from '../src/files/load.ts'
import { ms, ratio, row } from './print.ts'

const REPORTS_EACH = 7

/** A list of people in which each manages seven others, as an HR system exports it. */
function largeTable(people: number): string {
  const rows = ['Employee #,Name,Job Title,Department,Reports To,Hire Date']
  for (let n = 0; n < people; n++) {
    const manager = n === 0 ? '' : `E${Math.floor((n - 1) / REPORTS_EACH)}`
    const start = `202${n % 6}-0${1 + (n % 9)}-11`
    rows.push(`E${n},"Person, ${n}",Engineer ${n % 7},Department ${n % 12},${manager},${start}`)
  }
  return rows.join('\n')
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function timed(run: () => unknown): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

/** From the file to the reporting tree, against the CSV library parsing the same file alone. */
export async function peopleTable(people: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'coo-bench-people-'))
  const file = join(folder, 'people.csv')
  writeFileSync(file, largeTable(people))
  const parse = () => papa.parse(readFileSync(file, 'utf8')).data.length
  const readTree = async () => {
    const result = await load({
      inputs: [file],
      at: '2026-09-11',
      readStandardInput: async () => new Uint8Array(),
    })
    if (!result.ok) throw new Error('the table was not read')
    const { company } = result.loaded.situation
    return orgTree(company, headcountOf(company), reportingLines(company.people ?? []), null)
  }
  const [alone, whole]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    alone.push(await timed(parse))
    whole.push(await timed(readTree))
  }
  rmSync(folder, { recursive: true })
  console.log(`\n${people.toLocaleString('en')} people in a CSV file, medians of ${rounds}`)
  row('papaparse alone', ms(median(alone)))
  row('file to reporting tree', `${ms(median(whole))}, ${ratio(median(whole), median(alone))}`)
}
