import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Connected, connect, northlight } from '../testing/mcp-client.ts'

let folder: string
let server: Connected
let client: Client
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coo-words-'))
  await cp('examples/northlight', folder, { recursive: true })
  server = await connect({ ...northlight, inputs: [folder], mayWrite: true })
  client = server.client
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

async function problemOf(name: string, given: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: given })
  expect(result.isError).toBe(true)
  const [first] = (result.structuredContent as { problems: { path: string }[] }).problems
  const [text] = result.content as { text: string }[]
  return { ...first, text: text?.text ?? '' }
}

it.each([
  [
    'coo_report',
    { kind: 'mbr', month: 'Sep' },
    'month',
    'month: expected a month',
    '"month" 2026-09',
  ],
  ['coo_cadence', { meeting: 'zzz' }, 'meeting', 'meeting: no meeting "zzz"', 'one of'],
  [
    'coo_cadence',
    { meeting: 'one_on_one', with: 'zzz' },
    'with',
    'with: no person "zzz"',
    'an id, a name or a title',
  ],
  ['coo_check_in', { key_result: '26q3-soc2', value: 'abc' }, 'value', 'value: expected', 'write'],
  [
    'coo_check_in',
    { key_result: 'zzz', value: '1' },
    'key_result',
    'no key result "zzz"',
    'coo_okr lists',
  ],
  ['coo_add_action', { title: '', owner: 'A' }, 'title', 'title is missing', ''],
  [
    'coo_add_action',
    { title: 'Call' },
    'owner',
    'a new action needs "owner"',
    'coo_add_action with title, owner and due adds one',
  ],
  [
    'coo_rollout_step',
    { item: 'zzz', in: 'yyy' },
    'in',
    'no change "yyy"',
    'coo_process with view "change" lists',
  ],
  [
    'coo_accept',
    { finding: 'nope:zz', until: '2026-12-01' },
    'finding',
    'no finding',
    'coo_brief lists the ids',
  ],
  ['coo_accept', { finding: 'nope:zz', until: '2026-01-01' }, 'until', 'until: ', ''],
  ['coo_brief', { at: '2026-13-40' }, 'at', 'at: expected a day', ''],
  [
    'coo_process',
    { view: 'flow', process: 'x' },
    'process',
    'process: view "flow" does not take it',
    'it belongs to view "map"',
  ],
  [
    'coo_read',
    { uri: 'coo://key-results/zzz' },
    '',
    'there is no key result "zzz"',
    'there are 26q3-',
  ],
  [
    'coo_read',
    { uri: 'coo://company/zzz' },
    '',
    'the company holds nothing at "zzz"',
    'it has actions,',
  ],
])('%s %j names the input and the tool', async (tool, given, path, message, hint) => {
  const problem = await problemOf(tool, given)
  expect(problem.path).toBe(path)
  expect(problem).toMatchObject({ message: expect.stringContaining(message) })
  expect(problem.text).toContain(hint)
  expect(problem.text).not.toMatch(/--[a-z]|\bcoo [a-z]|^(\w+): \1:/)
})
