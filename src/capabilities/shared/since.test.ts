import { expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'

const on = (command: string, since: string) =>
  runCoo([command, 'examples/northlight', '--at', '2026-09-11', '--since', since])

it.each(['watch', 'brief', 'metrics'])(
  '%s refuses a day after the one asked about',
  async (command) => {
    const { code, stdout, stderr } = await on(command, '2026-09-12')
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('--since: 2026-09-12 is after 2026-09-11')
  },
)

it('has nothing new since the day itself, and says what is still due today', async () => {
  const { code, stdout } = await on('watch', '2026-09-11')
  expect(code).toBe(3)
  expect(stdout).toContain('0 alerts')
  expect(stdout).toContain('3 more alerts are still due today')
})
