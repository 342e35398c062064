import { expect, it } from 'vitest'
import { runCoo } from '../testing/run-coo.ts'

const commandsIn = (text: string) =>
  [...text.matchAll(/^ {4}(coo .*)$/gm)].map(([, command = '']) => command)

it('names what was typed in every command of a page, so that each can be pasted and runs', async () => {
  const typed = ['-i', 'examples/harborline', '--at', '2026-09-30']
  const { stdout } = await runCoo(['brief', ...typed])
  const commands = commandsIn(stdout)
  expect(commands.length).toBeGreaterThan(2)
  for (const command of commands) {
    const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
      ([, double, single, plain]) => double ?? single ?? plain ?? '',
    )
    const { code, stderr } = await runCoo(words.slice(1))
    expect([0, 3], `${command}\n${stderr}`).toContain(code)
    expect(stderr).not.toContain('built-in sample')
  }
})

it('names nothing that was not typed', async () => {
  const { stdout } = await runCoo(['brief'])
  expect(commandsIn(stdout)).toContain('coo watch')
})
