import { expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'

it('writes the rollout plan as a Markdown task list', async () => {
  const { stdout } = await runCoo([
    'change',
    'examples/northlight',
    '--at',
    '2026-09-11',
    '-f',
    'checklist',
  ])
  expect(stdout).toContain('## One handoff checklist')
  expect(stdout).toContain('- [x] Training held twice @Omar Wrenfield by 2026-08-03')
  expect(stdout).toContain('- [ ] Champions identified @Omar Wrenfield by 2026-08-03')
  expect(stdout).toContain('- [ ] Write down how to go back by 2026-08-03')
  expect(stdout.match(/^- \[/gm)).toHaveLength(22 + 22 + 1)
})
