import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runCoo } from '../../src/testing/run-coo.ts'

const rows = [
  ...readFileSync('docs/process-frameworks.md', 'utf8').matchAll(
    /^\| (.+?) \| `coo ([a-z]+)` \| `(.+?)` \|$/gm,
  ),
].map(([, section = '', command = '', key = '']) => ({ section, command, key }))

/** What a command is asked about, where it is asked about something. */
const asked: Readonly<Record<string, string[]>> = {
  map: ['Clinic onboarding', '-i'],
  ask: ['a new process keeps being ignored', '-i'],
}

/** All that stands at a key, through every entry of the lists on the way. */
function valuesAt(value: unknown, key: string): unknown[] {
  return key.split('.').reduce<unknown[]>(
    (found, part) => {
      const name = part.replace('[]', '')
      const inner = found.map((one) => (one as Record<string, unknown> | null)?.[name])
      return part.endsWith('[]') ? inner.flat() : inner
    },
    [value],
  )
}

const isSomething = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

const answers = new Map<string, Promise<unknown>>()

async function ask(command: string): Promise<unknown> {
  const input = [...(asked[command] ?? []), 'examples/northlight']
  const { stdout } = await runCoo([command, ...input, '--at', '2026-09-11', '-f', 'json'])
  return JSON.parse(stdout)
}

function answerOf(command: string): Promise<unknown> {
  const known = answers.get(command) ?? ask(command)
  answers.set(command, known)
  return known
}

it('names every section once', () => {
  expect(rows).toHaveLength(31)
  expect(new Set(rows.map(({ section }) => section)).size).toBe(rows.length)
})

it.each(rows)('$section is worked on by coo $command', async ({ command, key }) => {
  expect(valuesAt(await answerOf(command), key).some(isSomething)).toBe(true)
})
