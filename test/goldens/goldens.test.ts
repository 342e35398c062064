import { describe, expect, it } from 'vitest'
import { allCapabilities } from '../../src/capabilities/index.ts'
import { reportKinds } from '../../src/knowledge/reports.ts'
import { runCoo } from '../../src/testing/run-coo.ts'
import { untoldDays } from '../../src/testing/told-days.ts'
import { exampleNames, examples, loadExample } from '../findings/examples.ts'

/** Every report in the form that is reviewed, and as data; the briefing in every form. */
const endings = { text: 'txt', json: 'json' }
const allEndings = { ...endings, markdown: 'md', html: 'html' }

const commands = (await allCapabilities())
  .filter(({ arguments: own, company }) => own === undefined && company !== 'none')
  .map(({ command }) => command)

describe.each(exampleNames)('%s', async (name) => {
  const input = `examples/${name}`
  const at = examples[name]
  const { company } = await loadExample(name)
  const expectToldDays = (format: string, stdout: string) =>
    expect(format === 'text' ? untoldDays(stdout, company) : [], 'days told otherwise than in headers').toEqual([])

  it.each(commands)('coo %s says what was reviewed', async (command) => {
    for (const [format, ending] of Object.entries(command === 'brief' ? allEndings : endings)) {
      const { code, stdout, stderr } = await runCoo([...command.split(' '), input, '--at', at, '-f', format])
      expect([0, 3], stderr).toContain(code)
      expectToldDays(format, stdout)
      await expect(stdout).toMatchFileSnapshot(`${name}/${command.replaceAll(' ', '-')}.${ending}`)
    }
  })

  it.each(Object.keys(reportKinds))('coo report %s says what was reviewed', async (kind) => {
    for (const [format, ending] of Object.entries(endings)) {
      const args = ['report', kind, '-i', input, '--at', at, '-f', format]
      const { code, stdout, stderr } = await runCoo(args)
      expect(code, stderr).toBe(0)
      expectToldDays(format, stdout)
      await expect(stdout).toMatchFileSnapshot(`${name}/report-${kind}.${ending}`)
    }
  })
})
