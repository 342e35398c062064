import { statSync } from 'node:fs'
import { request } from 'node:http'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HttpServing, serveHttp } from '../../src/mcp/serve-http.ts'
import { readOrMakeToken, tokenFile } from '../../src/mcp/token.ts'
import { type Era, eras, northlight } from '../../src/testing/mcp-client.ts'
import { temporaryFolder } from '../../src/testing/temporary-folder.ts'

const file = tokenFile({ XDG_CONFIG_HOME: temporaryFolder('token', afterAll) })
const token = readOrMakeToken(file)
let serving: HttpServing
beforeAll(async () => {
  serving = await serveHttp(northlight, 0, token, () => undefined)
})
afterAll(() => serving.close())

async function connect(era: Era): Promise<Client> {
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    { versionNegotiation: { mode: era === '2025' ? 'legacy' : { pin: '2026-07-28' } } },
  )
  await client.connect(
    new StreamableHTTPClientTransport(new URL(serving.url), {
      requestInit: { headers: { Authorization: `Bearer ${token}` } },
    }),
  )
  return client
}

/** Sends a request as written, with headers that fetch would not let through. */
function send(headers: Record<string, string>, path = '/mcp'): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(serving.url)
    const sent = request({ port, path, method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end('{ this is no JSON')
  })
}

describe('who is let in over HTTP', () => {
  const mine = { Authorization: `Bearer ${token}` }
  it.each([
    ['a foreign host', { ...mine, Host: 'evil.example' }, 403],
    ['a host that only begins like ours', { ...mine, Host: 'localhost.evil.example' }, 403],
    ['a foreign origin', { ...mine, Origin: 'https://evil.example' }, 403],
    ['an opaque origin', { ...mine, Origin: 'null' }, 403],
    ['a foreign host without a token', { Host: 'evil.example' }, 403],
    ['no token', {}, 401],
    ['a wrong token', { Authorization: 'Bearer abc' }, 401],
    ['another scheme', { Authorization: `Basic ${token}` }, 401],
  ])('%s is not', async (_, headers, status) => {
    expect(await send({ 'Content-Type': 'application/json', ...headers })).toBe(status)
  })

  it('the token is, on its path', async () => {
    const accepts = { Accept: 'application/json, text/event-stream' }
    expect(await send({ ...mine, ...accepts, 'Content-Type': 'application/json' })).toBe(400)
    expect(await send(mine, '/other')).toBe(404)
  })

  it('keeps the token for its owner alone, and the same', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readOrMakeToken(file)).toBe(token)
  })
})

describe.each(eras)('the official client over HTTP, revision of %s', (era) => {
  it('lists and calls every tool, reads and prompts', async () => {
    const client = await connect(era)
    const { tools } = await client.listTools()
    for (const { name, inputSchema } of tools) {
      const [example] = inputSchema.examples as Record<string, unknown>[]
      const result = await client.callTool({ name, arguments: example ?? {} })
      expect(result.structuredContent, name).toBeDefined()
    }
    const { contents } = await client.readResource({ uri: 'coo://company' })
    expect(contents).toHaveLength(1)
    const { messages } = await client.getPrompt({ name: 'weekly_review', arguments: {} })
    expect(messages).toHaveLength(1)
    await client.close()
  })

  it('gives fifty clients at once their own answers', async () => {
    const clients = await Promise.all(Array.from({ length: 50 }, () => connect(era)))
    const answers = await Promise.all(
      clients.map(async (client, i) => {
        const company = { company: `Company ${i}`, company_okrs: { objectives: [] } }
        const result = await client.callTool({ name: 'coo_okr', arguments: { company } })
        return (result.structuredContent as { company: string }).company
      }),
    )
    expect(answers).toEqual(answers.map((_, i) => `Company ${i}`))
    await Promise.all(clients.map((client) => client.close()))
  })
})
