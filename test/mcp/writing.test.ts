import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { allCapabilities } from '../../src/capabilities/index.ts'
import { tools } from '../../src/mcp/tools.ts'
import { connect, northlight, textOf } from '../../src/testing/mcp-client.ts'
import { runCoo } from '../../src/testing/run-coo.ts'
import { temporaryFolder } from '../../src/testing/temporary-folder.ts'

function copy() {
  const folder = join(temporaryFolder('write', onTestFinished), 'company')
  cpSync('examples/northlight', folder, { recursive: true })
  return { folder, workspace: { ...northlight, inputs: [folder], mayWrite: true } }
}

it('offers what writes only where that was asked for', async () => {
  const { client, close } = await connect(northlight)
  const names = (await client.listTools()).tools.map(({ name }) => name)
  expect(names.length).toBeLessThanOrEqual(15)
  expect(names).not.toContain('coo_check_in')
  const result = client.callTool({ name: 'coo_check_in', arguments: {} })
  await expect(result).rejects.toThrow(
    'there is no tool coo_check_in: this server only reads; coo mcp --write starts one that writes',
  )
  await close()
})

it('writes by no tool that says it only reads', async () => {
  const writing = (await allCapabilities()).filter((one) => one.edits !== undefined)
  const reading = tools.filter(({ writes }) => writes === undefined).flatMap(({ views }) => views)
  for (const { command } of writing) expect(reading).not.toContain(command)
})

it('shows a change, makes it, refuses what was read before it, and takes it back', async () => {
  const { folder, workspace } = copy()
  const { client, close } = await connect(workspace)
  const call = (name: string, given: Record<string, unknown>) =>
    client.callTool({ name, arguments: given })
  const read = await call('coo_read', { uri: 'coo://key-results/26q3-backups' })
  const [file] = (read.structuredContent as { files: { file: string; sha256: string }[] }).files
  const path = file?.file ?? ''
  expect(path.startsWith(folder)).toBe(true)
  const before = readFileSync(path, 'utf8')
  const given = { key_result: '26q3-backups', value: 2, expected_hash: file?.sha256 }

  const shown = await call('coo_check_in', { ...given, dry_run: true })
  expect(textOf(shown)).toContain('+')
  expect(readFileSync(path, 'utf8')).toBe(before)

  const done = await call('coo_check_in', given)
  expect(done.isError, textOf(done)).not.toBe(true)
  expect(readFileSync(path, 'utf8')).not.toBe(before)

  const late = await call('coo_check_in', { ...given, value: 3 })
  expect(late.isError).toBe(true)
  expect(textOf(late)).toContain('changed since')

  const undone = await call('coo_undo', {})
  expect(undone.isError, textOf(undone)).not.toBe(true)
  expect(readFileSync(path, 'utf8')).toBe(before)
  await close()
})

it('logs a decision and marks a step of a rollout by the names that the command line has', async () => {
  const { folder, workspace } = copy()
  const { client, close } = await connect(workspace)
  const logged = await client.callTool({
    name: 'coo_log_decision',
    arguments: { title: 'D-2026-10', decided: '2026-09-10', context: 'Nine deals wait.' },
  })
  expect(logged.structuredContent).toMatchObject({
    change: 'settled',
    lacks: expect.arrayContaining(['rationale', 'review_on']),
  })
  const step = await client.callTool({
    name: 'coo_rollout_step',
    arguments: { item: 'Champions identified', in: 'One handoff checklist', on: '2026-09-01' },
  })
  expect(step.isError, textOf(step)).not.toBe(true)
  expect(readFileSync(join(folder, 'decisions.yaml'), 'utf8')).toContain('decided_on: 2026-09-10')
  expect(readFileSync(join(folder, 'changes.yaml'), 'utf8')).toContain(
    '{ item: Champions identified, owner: Omar Wrenfield, done_on: 2026-09-01 }',
  )
  await close()
})

it('says which inputs are missing', async () => {
  const { workspace } = copy()
  const { client, close } = await connect(workspace)
  const result = await client.callTool({ name: 'coo_check_in', arguments: {} })
  expect(result.isError).toBe(true)
  const { problems } = result.structuredContent as { problems: { path: string }[] }
  expect(problems.map(({ path }) => path)).toEqual(['key_result', 'value'])
  await close()
})

it('loses nothing where agents and a terminal write at the same time', async () => {
  const { folder, workspace } = copy()
  const agents = await Promise.all([connect(workspace, '2025'), connect(workspace, '2026')])
  const titles = Array.from({ length: 12 }, (_, i) => `Write down step ${i}`)
  await Promise.all(
    titles.map(async (title, i) => {
      const agent = agents[i % 3]
      const given = { title, owner: 'Ada', due: '2026-10-01' }
      const args = ['action', title, '--owner', 'Ada', '--due', '2026-10-01', '-i', folder]
      const done =
        agent === undefined
          ? (await runCoo([...args, '--at', '2026-09-11'])).code === 0
          : (await agent.client.callTool({ name: 'coo_add_action', arguments: given })).isError !==
            true
      expect(done, title).toBe(true)
    }),
  )
  const text = readFileSync(join(folder, 'actions.yaml'), 'utf8')
  for (const title of titles) expect(text).toContain(title)
  await Promise.all(agents.map(({ close }) => close()))
})
