import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { runCoo } from '../testing/run-coo.ts'
import { briefSchema } from './brief/output-schema.ts'
import { explanationSchema } from './explain/output-schema.ts'
import { allCapabilities, capabilities } from './index.ts'
import { okrReportSchema } from './okr-report/output-schema.ts'
import { opsReportSchema } from './ops-report/output-schema.ts'
import { ruleListSchema } from './rules/output-schema.ts'
import { watchSchema } from './watch/output-schema.ts'

const schemas: Record<string, z.ZodType> = {
  brief: briefSchema,
  watch: watchSchema,
  explain: explanationSchema,
  rules: ruleListSchema,
  okr: okrReportSchema,
  ops: opsReportSchema,
}

const all = await allCapabilities()

it('names every capability and command once', () => {
  expect(all.map(({ command }) => command)).toEqual(Object.keys(capabilities))
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  expect(Object.keys(schemas).sort()).toEqual(Object.keys(capabilities).sort())
})

describe.each(all)('coo $command', ({ command, example, description }) => {
  it('says what it does and when to use it', () => {
    expect(example.split(' ')[0]).toBe(command)
    expect(description.length).toBeGreaterThan(60)
  })

  it('writes what its schema says, for its example', async () => {
    const { code, stdout, stderr } = await runCoo([...example.split(' '), '-f', 'json'])
    expect([0, 3], stderr).toContain(code)
    const { at, warnings, sample, ...output } = JSON.parse(stdout) as Record<string, unknown>
    expect(at).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(warnings).toEqual([])
    expect([undefined, true]).toContain(sample)
    const schema = schemas[command]
    const hasDay = schema?.safeParse({ ...output, at })
    const result = hasDay?.success ? hasDay : schema?.safeParse(output)
    expect(result?.error?.issues ?? []).toEqual([])
  })

  it.each(['text', 'markdown', 'html'])('shows its example as %s', async (format) => {
    const { stdout, stderr } = await runCoo([...example.split(' '), '-f', format])
    expect(stdout.length, stderr).toBeGreaterThan(200)
    expect(stdout).not.toMatch(/undefined|NaN|\[object/)
  })
})
