import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { describe, expect, it } from 'vitest'
import { largeBusiness } from '../../bench/large-business.ts'
import { LINE_BYTES, limits, listLimits } from '../../src/mcp/limits.ts'
import { connect, northlight, textOf } from '../../src/testing/mcp-client.ts'

const acme = { ...northlight, inputs: ['examples/acme-saas'], at: '2025-02-28' }

it.each([
  ['reading', false],
  ['writing', true],
] as const)('lists few tools in little room, %s', async (does, mayWrite) => {
  const { client, close } = await connect({ ...northlight, mayWrite })
  const { tools } = await client.listTools()
  const json = JSON.stringify(tools)
  const limit = listLimits[does]
  expect(tools.length).toBeLessThanOrEqual(limit.tools)
  expect(json.length).toBeLessThanOrEqual(limit.characters)
  expect(encode(json).length).toBeLessThanOrEqual(limit.tokens)
  await close()
})

/** Names of one letter of three bytes each, and longer than any title should be. */
const wide = (name: string, count: number) => name.repeat(count)
const wideCompany = {
  company: wide('語', 9_000),
  company_okrs: {
    quarter: 'Q3 2026',
    objectives: Array.from({ length: 40 }, (_, i) => ({
      title: wide('目', 3_000 + i),
      key_results: [
        { title: wide('標', 5_000), type: 'numeric', current_value: 1, target_value: 2 },
      ],
    })),
  },
  blockers: [{ id: wide('b', 20_000), title: '\u0000"\\'.repeat(4_000) }],
}

describe.each([
  ['Northlight', northlight, undefined],
  ['AcmeSaaS', acme, undefined],
  ['a large company', acme, largeBusiness(4_000, true)],
  ['a company of wide letters', acme, wideCompany],
] as const)('the answers on %s', (_, workspace, company) => {
  it.each(['concise', 'detailed'] as const)('keep to the limits, %s', async (detail) => {
    const { client, longestLine, close } = await connect(workspace)
    const { tools } = await client.listTools()
    for (const { name, inputSchema } of tools) {
      for (const example of (inputSchema.examples ?? []) as Record<string, unknown>[]) {
        const given: Record<string, unknown> = {
          ...example,
          detail,
          ...(company === undefined ? {} : { company }),
        }
        const result = await client.callTool({ name, arguments: given })
        const data = JSON.stringify(result.structuredContent)
        expect(result.isError === true && given.view === 'okr', textOf(result)).toBe(false)
        expect(textOf(result).length, name).toBeLessThanOrEqual(limits[detail].text)
        expect(data.length, name).toBeLessThanOrEqual(limits[detail].data_bytes)
      }
    }
    const { length } = JSON.stringify(tools)
    expect(longestLine()).toBeLessThanOrEqual(Math.max(LINE_BYTES, length + 200))
    await close()
  })
})

it('shows the whole of a long answer, page by page', async () => {
  const { client, close } = await connect()
  const first = await client.callTool({ name: 'coo_okr', arguments: {} })
  const { contents } = await client.readResource({ uri: 'coo://reports/okr' })
  const [content] = contents
  const report = content !== undefined && 'text' in content ? content.text : ''
  const parts: Record<string, unknown>[] = []
  let text = ''
  let result = first
  for (let pages = 0; pages < 100; pages++) {
    const data = result.structuredContent as Record<string, unknown>
    parts.push(data)
    const said = textOf(result)
    text += said.startsWith('#') || report.includes(said.slice(0, 200)) ? said : ''
    if (data.next_cursor === null) break
    result = await client.callTool({
      name: 'coo_read',
      arguments: { cursor: data.next_cursor as string },
    })
    expect(result.isError, textOf(result)).not.toBe(true)
  }
  expect(parts.at(-1)?.next_cursor).toBeNull()
  for (const line of report.split('\n')) expect(text).toContain(line)
  const counted = parts.reduce((sum, part) => sum + entriesIn(part), 0)
  expect(counted).toBe(parts[0]?.total)
  await close()
})

/** Entries of the lists that stand in no other list. */
function entriesIn(value: unknown): number {
  if (Array.isArray(value)) return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value)
    .filter(([key]) => key !== 'warnings' && key !== 'shortened')
    .reduce((sum, [, entry]) => sum + entriesIn(entry), 0)
}
