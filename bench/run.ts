// Measures whole processes side by side in one run and prints medians and ratios:
//   npm run bench            start-up, 100,000 key results, and a briefing on a large company
//   npm run bench -- large   the same with ten times as many, for growth
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { briefing } from './brief.ts'
import { largeCompany } from './large-company.ts'
import { compare } from './measure.ts'
import { peopleTable } from './people.ts'
import { held, mb, ms, row } from './print.ts'

const GROWTH = 10

/** The most that each may take of what it is measured against. */
const most = { start: 1.6, least: 2, memory: 6, growth: 11, first_answer: 3 } as const

const folder = mkdtempSync(join(tmpdir(), 'coo-bench-'))
const at = (name: string) => join(folder, name)

function startUp(rounds: number): void {
  const output = at('out')
  const { nothing, okr, ops } = compare(
    {
      nothing: { args: ['-e', '0'], output },
      okr: { args: ['dist/coo.cjs', 'okr'], output },
      ops: { args: ['dist/coo.cjs', 'ops'], output },
    },
    rounds,
  )
  console.log(`Start-up on the sample, medians of ${rounds}`)
  row('node -e 0', ms(nothing.milliseconds))
  row(
    'coo okr',
    `${ms(okr.milliseconds)}, ${held(okr.milliseconds, nothing.milliseconds, most.start)}`,
  )
  row(
    'coo ops',
    `${ms(ops.milliseconds)}, ${held(ops.milliseconds, nothing.milliseconds, most.start)}`,
  )
}

/** The least any program must do: parse the input, stringify the output. It gets the output by
 *  parsing it, which it takes off again by saying how long that took. */
const LEAST = `
const { readFileSync, writeFileSync } = require('node:fs')
const [input, answer] = process.argv.slice(1)
const parsed = JSON.parse(readFileSync(input, 'utf8'))
const started = performance.now()
const output = JSON.parse(readFileSync(answer, 'utf8'))
writeFileSync(2, 'apart ' + (performance.now() - started) + '\\n')
writeFileSync(1, JSON.stringify(output))
if (parsed === output) throw new Error('both are one')
`

interface Large {
  input: string
  answer: string
  args: readonly string[]
}

function makeLarge(keyResults: number): Large {
  const input = at(`${keyResults}.json`)
  writeFileSync(input, JSON.stringify(largeCompany(keyResults)))
  const args = ['dist/coo.cjs', 'okr', '-i', input, '--at', '2026-08-31', '-f', 'json']
  return { input, answer: at(`${keyResults}.out.json`), args }
}

function againstLeast({ input, answer, args }: Large, rounds: number): void {
  compare({ first: { args, output: answer } }, 1)
  const { least, coo } = compare(
    {
      least: { args: ['-e', LEAST, input, answer], output: at('least.json') },
      coo: { args, output: answer },
    },
    rounds,
  )
  const bytes = statSync(input).size + statSync(answer).size
  row('input and output', mb(bytes))
  row('parse the input, stringify the output', ms(least.milliseconds))
  row(
    'coo okr -f json',
    `${ms(coo.milliseconds)}, ${held(coo.milliseconds, least.milliseconds, most.least)}`,
  )
  row(
    'peak memory',
    `${mb(coo.peak_bytes)} of input and output, ${held(coo.peak_bytes, bytes, most.memory)}`,
  )
}

function large(keyResults: number, rounds: number): void {
  console.log(`\n${keyResults.toLocaleString('en')} key results, medians of ${rounds}`)
  const base = makeLarge(keyResults)
  againstLeast(base, rounds)
  if (!process.argv.includes('large')) return
  const tenfold = makeLarge(keyResults * GROWTH)
  console.log(`\n${(keyResults * GROWTH).toLocaleString('en')} key results, one run each`)
  for (const piped of [false, true]) {
    const line = ({ args, answer }: Large) => ({
      args,
      output: piped ? '/dev/null' : answer,
      piped,
    })
    const { one } = compare({ one: line(base) }, rounds)
    const { ten } = compare({ ten: line(tenfold) }, 1)
    row(
      piped ? 'coo okr -f json into a pipe' : 'coo okr -f json into a file',
      `${ms(ten.milliseconds)}, ${held(ten.milliseconds, one.milliseconds, most.growth)} of a tenth`,
    )
    if (piped) continue
    const bytes = statSync(tenfold.input).size + statSync(tenfold.answer).size
    row(
      'peak memory',
      `${mb(ten.peak_bytes)} of input and output, ${held(ten.peak_bytes, bytes, most.memory)}`,
    )
  }
}

/** The first answer of the server for agents, which ends when its input does. */
function agents(rounds: number): void {
  const opening = at('opening.jsonl')
  writeFileSync(opening, `${JSON.stringify(initialize)}\n`)
  const { nothing, first } = compare(
    {
      nothing: { args: ['-e', '0'], output: at('out') },
      first: {
        args: ['dist/coo.cjs', 'mcp', '-i', 'examples/northlight'],
        input: opening,
        output: at('out'),
      },
    },
    rounds,
  )
  console.log(`\nStart to first answer of coo mcp, medians of ${rounds}`)
  row(
    'coo mcp',
    `${ms(first.milliseconds)}, ${held(first.milliseconds, nothing.milliseconds, most.first_answer)}`,
  )
}

const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'bench', version: '1' },
  },
}

try {
  startUp(41)
  agents(41)
  large(100_000, 7)
  briefing(at, 100_000, 5)
  await peopleTable(100_000, 9)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
