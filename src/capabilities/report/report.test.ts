import { describe, expect, it } from 'vitest'
import { type KindName, reportKinds } from '../../knowledge/reports.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { runCoo } from '../../testing/run-coo.ts'
import { report } from './capability.ts'

const names = Object.keys(reportKinds) as KindName[]

describe.each(names)('coo report %s', (kind) => {
  it('says what to supply where nothing is known, and passes its schema', async () => {
    const output = report.run(factsOf({ company: undefined }), { kind })
    const described = await report.schema()
    expect(described.safeParse(output).error?.issues ?? []).toEqual([])
    const shown = renderText(report.report(output), { width: 80, color: false })
    expect(shown).toMatch(/: supply|No process|given|missing/i)
    expect(shown).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each([
    ['northlight', '2026-09-11'],
    ['acme-saas', '2025-02-28'],
  ])('passes its schema for %s', async (company, at) => {
    const args = ['report', kind, '-i', `examples/${company}`, '--at', at, '-f', 'json']
    const { warnings, ...output } = JSON.parse((await runCoo(args)).stdout) as Record<
      string,
      unknown
    >
    const { at: day, ...own } = output
    const described = await report.schema()
    const hasDay = described.safeParse(output)
    const result = hasDay.success ? hasDay : described.safeParse(own)
    expect(result.error?.issues ?? []).toEqual([])
    expect(warnings).toEqual([])
    expect(day).toBe(at)
  })
})

describe('which report', () => {
  it('is listed where none is asked for, without a company', async () => {
    const { code, stdout } = await runCoo(['report'], { folder: '/' })
    expect(code).toBe(0)
    for (const name of names) expect(stdout).toContain(name)
  })

  it('is asked back where the name is near', async () => {
    const { code, stderr } = await runCoo([
      'report',
      'investors_update',
      '-i',
      'examples/acme-saas',
    ])
    expect(code).toBe(2)
    expect(stderr).toMatch(/did you mean investor_update\?/)
  })

  it('needs a company', async () => {
    expect((await runCoo(['report', 'qbr'], { folder: '/' })).code).toBe(2)
  })

  it('is a PDF too', async () => {
    const args = ['report', 'investor_update', '-i', 'examples/northlight', '--at', '2026-09-11']
    expect((await runCoo([...args, '-f', 'pdf'])).stdout).toMatch(/^%PDF-/)
  })
})
