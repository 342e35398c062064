import { describe, expect, it } from 'vitest'
import { wordsOf } from '../cli/words-of.ts'
import { runCoo } from '../testing/run-coo.ts'
import { allCapabilities, capabilities } from './index.ts'

const all = await allCapabilities()

it('names every capability and command once', () => {
  expect(all.map(({ command }) => command)).toEqual(Object.keys(capabilities))
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})

describe.each(all)('coo $command', (capability) => {
  const { command, example, description } = capability

  it('says what it does and when to use it', () => {
    expect(example.startsWith(`${command} `)).toBe(true)
    expect(description.length).toBeGreaterThan(60)
  })

  it('writes what its schema says, for its example', async () => {
    const { code, stdout, stderr } = await runCoo([...wordsOf(example), '-f', 'json'])
    expect([0, 3], stderr).toContain(code)
    const { at, warnings, sample, ...output } = JSON.parse(stdout) as Record<string, unknown>
    expect(at).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(warnings).toEqual([])
    expect([undefined, true]).toContain(sample)
    const described = await capability.schema()
    const hasDay = described.safeParse({ ...output, at })
    const result = hasDay.success ? hasDay : described.safeParse(output)
    expect(result.error?.issues ?? []).toEqual([])
  })

  it.each(['text', 'markdown', 'html'])('shows its example as %s', async (format) => {
    const { stdout, stderr } = await runCoo([...wordsOf(example), '-f', format])
    expect(stdout.length, stderr).toBeGreaterThan(200)
    expect(stdout).not.toMatch(/undefined|NaN|\[object/)
  })
})
