import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCoo } from '../../src/testing/run-coo.ts'

// Needs a browser: CHROMIUM names one, else the usual places are looked at; without one it is skipped.
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
)
const northlight = ['-i', 'examples/northlight', '--at', '2026-09-11']
const calls = [
  ['map', 'onboarding', ...northlight],
  ['map', 'Process Engine', '-i', 'test/data/miwg_C.1.0_invoice.bpmn'],
  ...['flow', 'audit', 'waste', 'automate', 'change', 'plan'].map((name) => [name, ...northlight]),
]
const looks = [
  { colorScheme: 'light', width: 1000 },
  { colorScheme: 'dark', width: 360 },
] as const

const where = executablePath ?? 'none here: name one in CHROMIUM'

describe.skipIf(executablePath === undefined)(`pages in a browser (${where})`, () => {
  let browser: Browser

  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
    browser = await chromium.launch({ executablePath: executablePath ?? '', args })
  })
  afterAll(() => browser.close())

  it.each(
    calls.map((args) => ({ name: args[1] === '-i' ? args[0] : args.slice(0, 2).join(' '), args })),
  )(
    'coo $name has no serious fault of accessibility, and fits its width',
    async ({ args }) => {
      const { stdout, stderr, code } = await runCoo([...args, '-f', 'html'])
      expect(code, stderr).toBe(0)
      for (const { colorScheme, width } of looks) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
        const page = await context.newPage()
        await page.setContent(stdout)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const serious = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
        expect(serious, `${colorScheme}, ${width} wide`).toEqual([])
        const wide = await page.evaluate('document.documentElement.scrollWidth')
        expect(wide, `${colorScheme}, ${width} wide`).toBeLessThanOrEqual(width)
        await context.close()
      }
    },
    120_000,
  )
})
