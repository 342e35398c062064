import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare } from './measure.ts'
import type { Task } from './people-process.ts'
import { held, ms, row } from './print.ts'

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

const WARM_UP = 6

/** The most that the tree may take of parsing alone. */
const MOST = 2

/** Reads the file and parses it, with the CSV library alone. */
const PARSE = `
const papa = require('papaparse')
papa.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))
`

/** Whole commands, as they are run: the report on the table, with its reporting tree, against a
 *  program that only parses it. */
function wholeCommands(file: string, rounds: number): void {
  const output = `${file}.out`
  const { alone, ops } = compare(
    {
      alone: { args: ['-e', PARSE, file], output },
      ops: { args: ['dist/coo.cjs', 'ops', '-i', file, '-f', 'json'], output },
    },
    rounds,
  )
  row('node with papaparse alone', ms(alone.milliseconds))
  row(
    'coo ops -f json',
    `${ms(ops.milliseconds)}, ${held(ops.milliseconds, alone.milliseconds, MOST)}`,
  )
}

/** From the file to the reporting tree, against the CSV library parsing the same file alone. Each has
 *  a process of its own, so that neither clears away what the other left; rounds alternate, and the
 *  first ones, in which code is still compiled, do not count. */
export async function peopleTable(people: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'coo-bench-people-'))
  const file = join(folder, 'people.csv')
  writeFileSync(file, largeTable(people))
  const program = fileURLToPath(new URL('people-process.ts', import.meta.url))
  const start = (task: Task) => ({ child: fork(program, [task, file]), times: [] as number[] })
  const [alone, whole] = [start('parse'), start('tree')]
  for (let round = 0; round < WARM_UP + rounds; round++) {
    for (const { child, times } of [alone, whole]) {
      child.send('run')
      const [milliseconds] = await once(child, 'message')
      if (round >= WARM_UP) times.push(milliseconds)
    }
  }
  for (const { child } of [alone, whole]) child.disconnect()
  console.log(`\n${people.toLocaleString('en')} people in a CSV file, medians of ${rounds}`)
  row('papaparse alone, in a warm process', ms(median(alone.times)))
  row(
    'file to reporting tree',
    `${ms(median(whole.times))}, ${held(median(whole.times), median(alone.times), MOST)}`,
  )
  wholeCommands(file, rounds)
  rmSync(folder, { recursive: true })
}
