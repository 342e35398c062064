import { describe, expect, it } from 'vitest'
import { allCapabilities } from '../../src/capabilities/index.ts'
import { runCoo } from '../../src/testing/run-coo.ts'

const companies = { 'acme-saas': '2025-02-28', northlight: '2026-09-11' }
const endings = { text: 'txt', markdown: 'md', html: 'html', json: 'json' }

const commands = (await allCapabilities())
  .filter(({ argument, company }) => argument === undefined && company !== 'none')
  .map(({ command }) => command)

describe.each(Object.entries(companies))('%s on %s', (company, at) => {
  const input = `examples/${company}`

  it.each(commands)('coo %s says what was reviewed', async (command) => {
    for (const [format, ending] of Object.entries(endings)) {
      const { code, stdout, stderr } = await runCoo([command, input, '--at', at, '-f', format])
      expect([0, 3], stderr).toContain(code)
      await expect(stdout).toMatchFileSnapshot(`${company}/${command}.${ending}`)
    }
  })
})
