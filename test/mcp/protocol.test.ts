import { SkillsClient } from '@modelcontextprotocol/client/ext/skills'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Connected, connect, eras, northlight, textOf } from '../../src/testing/mcp-client.ts'

describe.each(eras)('the official client, revision of %s', (era) => {
  let connected: Connected
  beforeAll(async () => {
    connected = await connect(northlight, era)
  })
  afterAll(() => connected.close())

  it('lists every tool, and calls it with each of its examples', async () => {
    const { tools } = await connected.client.listTools()
    expect(tools.map(({ name }) => name)).toContain('coo_brief')
    for (const { name, inputSchema } of tools) {
      const examples = (inputSchema.examples ?? []) as Record<string, unknown>[]
      expect(examples.length, name).toBeGreaterThan(0)
      for (const example of examples) {
        // The client checks what comes back against the tool's output schema.
        const result = await connected.client.callTool({ name, arguments: example })
        const isUnknownFinding = textOf(result).includes('no finding')
        expect(result.isError === true && !isUnknownFinding, `${name}: ${textOf(result)}`).toBe(
          false,
        )
      }
    }
  })

  it('reads every resource that is listed', async () => {
    const { resources } = await connected.client.listResources()
    expect(resources.length).toBeGreaterThan(20)
    for (const { uri, mimeType } of resources) {
      const { contents } = await connected.client.readResource({ uri })
      const [content] = contents
      expect(content?.uri).toBe(uri)
      const text = content !== undefined && 'text' in content ? content.text : ''
      expect(text.length, uri).toBeGreaterThan(1)
      if (mimeType === 'application/json') JSON.parse(text)
    }
  })

  it('completes ids and reads what it completed', async () => {
    const { resourceTemplates } = await connected.client.listResourceTemplates()
    expect(resourceTemplates.length).toBeGreaterThan(8)
    for (const { uriTemplate, name } of resourceTemplates) {
      const variable = /\{(\w+)\}/.exec(uriTemplate)?.[1]
      if (variable === undefined) continue
      const { completion } = await connected.client.complete({
        ref: { type: 'ref/resource', uri: uriTemplate },
        argument: { name: variable, value: '' },
      })
      const [value] = completion.values
      expect(value, name).toBeDefined()
      const uri = uriTemplate.replace(`{${variable}}`, encodeURIComponent(value ?? ''))
      const { contents } = await connected.client.readResource({ uri })
      expect(contents, uri).toHaveLength(1)
    }
  })

  it('gets every prompt', async () => {
    const { prompts } = await connected.client.listPrompts()
    expect(prompts).toHaveLength(8)
    for (const { name, arguments: own = [] } of prompts) {
      const given = Object.fromEntries(own.map((one) => [one.name, 'something']))
      const { messages } = await connected.client.getPrompt({ name, arguments: given })
      expect(JSON.stringify(messages)).toContain('something')
    }
  })

  it('answers bad calls with the list of problems', async () => {
    const calls: [string, Record<string, unknown>, string][] = [
      ['coo_brief', { view: 'explian' }, 'did you mean explain?'],
      ['coo_brief', { view: 'explain' }, 'finding is missing'],
      ['coo_brief', { view: 'explain', finding: 'none:at_all' }, 'no finding'],
      ['coo_okr', { quarter_progress: 2 }, 'expected a number from 0 to 1'],
      ['coo_okr', { at: '2026-02-30' }, 'expected a day'],
      ['coo_okr', { colour: 'red' }, 'unknown argument'],
      ['coo_okr', { company: { company_okrs: 7 } }, 'company_okrs'],
      ['coo_watch', { since: 'yesterday' }, 'expected a day'],
      ['coo_read', { cursor: 'abc' }, 'no cursor'],
      ['coo_read', { uri: 'coo://reports/nothing' }, 'no report'],
    ]
    for (const [name, given, said] of calls) {
      const result = await connected.client.callTool({ name, arguments: given })
      expect(result.isError, JSON.stringify(given)).toBe(true)
      expect(textOf(result)).toContain(said)
      const { problems } = result.structuredContent as { problems: Record<string, unknown>[] }
      expect(Object.keys(problems[0] ?? {})).toEqual([
        'file',
        'path',
        'line',
        'column',
        'message',
        'hint',
        'severity',
      ])
    }
  })

  it('takes a company document in place of the folder, also as JSON text', async () => {
    const company = { company: 'Tiny Ltd', company_okrs: { quarter: 'Q3 2026', objectives: [] } }
    for (const given of [company, JSON.stringify(company)]) {
      const result = await connected.client.callTool({
        name: 'coo_okr',
        arguments: { company: given, quarter_progress: '0.5' },
      })
      expect(result.structuredContent).toMatchObject({ company: 'Tiny Ltd', quarter_progress: 0.5 })
    }
  })

  it('serves the skill by the extension for skills', async () => {
    const skills = new SkillsClient(connected.client)
    expect(skills.supported).toBe(true)
    const listed = await skills.list()
    expect(JSON.stringify(listed)).toContain('coo-advisor')
    const uri = 'skill://coo-advisor/SKILL.md'
    const { contents } = await connected.client.readResource({ uri })
    expect(JSON.stringify(contents)).toContain('name: coo-advisor')
    const result = await connected.client.callTool({ name: 'coo_read', arguments: { uri } })
    expect(textOf(result)).toContain('name: coo-advisor')
  })

  it('reports progress', async () => {
    const told: number[] = []
    await connected.client.callTool(
      { name: 'coo_okr', arguments: {} },
      { onprogress: ({ progress }) => told.push(progress) },
    )
    expect(told).toEqual([0, 1, 2])
  })

  it('ends a call that is cancelled', async () => {
    const abort = new AbortController()
    const call = connected.client.callTool(
      { name: 'coo_brief', arguments: {} },
      { signal: abort.signal },
    )
    abort.abort()
    await expect(call).rejects.toThrow(/abort/i)
    const { tools } = await connected.client.listTools()
    expect(tools.length).toBeGreaterThan(0)
  })
})

it('names the tool and its inputs that answer a request', async () => {
  const { client, close } = await connect(northlight)
  const question = 'prepare my 1:1 with Ravindra Stonebridge'
  const result = await client.callTool({ name: 'coo_ask', arguments: { question } })
  await close()
  expect(textOf(result)).toContain(
    'Next: coo_cadence with {"meeting":"one_on_one","with":"Ravindra Stonebridge"}.',
  )
})
