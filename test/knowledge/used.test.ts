import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sources } from '../../src/knowledge/sources.ts'
import { runCoo } from '../../src/testing/run-coo.ts'
import { calls } from './calls.ts'

const folder = join(import.meta.dirname, '../../src/knowledge')
const stages = ['seed', 'series_a', 'series_b', 'series_c', 'growth']

interface Entry {
  text: string
  source: string
}

const isEntry = (value: object): value is Entry =>
  'text' in value && 'source' in value && typeof value.text === 'string'

/** Every statement of the playbook in what a file of knowledge exports. */
function* entriesIn(value: unknown): Generator<Entry> {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return
  if (isEntry(value)) yield value
  else for (const inner of Object.values(value)) yield* entriesIn(inner)
}

async function allEntries(): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const files = readdirSync(folder).filter((file) => /^[\w-]+\.ts$/.test(file))
  for (const file of files.filter((name) => !name.endsWith('.test.ts'))) {
    for (const entry of entriesIn(await import(join(folder, file)))) entries.set(entry.text, entry)
  }
  return entries
}

/** All texts of an answer, wherever they stand in it. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* textsIn(inner)
  }
}

it('every statement of the playbook is told by some capability, for some company', async () => {
  const said = new Set<string>()
  for (const call of calls) {
    for (const stage of call.includes('-') ? stages : [undefined]) {
      const stdin = stage === undefined ? '' : JSON.stringify({ stage })
      const { stdout, stderr, code } = await runCoo([...call, '-f', 'json'], { stdin })
      expect([0, 3], `coo ${call.join(' ')}: ${stderr}`).toContain(code)
      for (const text of textsIn(JSON.parse(stdout))) said.add(text)
    }
  }
  const all = [...said].join('\n')
  const entries = await allEntries()
  expect(entries.size).toBeGreaterThan(100)
  expect([...entries.values()].filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([])
  expect([...entries.keys()].filter((text) => !all.includes(text))).toEqual([])
}, 120_000)
