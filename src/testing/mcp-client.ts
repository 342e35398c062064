import { PassThrough } from 'node:stream'
import { Client, type ClientOptions } from '@modelcontextprotocol/client'
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio'
import { serveStreams } from '../mcp/serve-stdio.ts'
import type { Workspace } from '../mcp/workspace.ts'

/** Revisions of the protocol that are served, by the way a client asks for them. */
export const eras = ['2025', '2026'] as const
export type Era = (typeof eras)[number]

export const northlight: Workspace = {
  inputs: ['examples/northlight'],
  at: '2026-09-11',
  now: () => new Date('2026-09-11T12:00:00Z'),
  skillFolder: 'skills/coo-advisor',
  mayWrite: false,
  tools: 'all',
}

export interface Connected {
  client: Client
  /** The longest line that the server has written, in bytes. */
  longestLine: () => number
  close: () => Promise<void>
}

/** Connects the official client with a server in this process, over streams as over stdio. */
export async function connect(
  workspace: Workspace = northlight,
  era: Era = '2026',
  options: ClientOptions = {},
): Promise<Connected> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  let longest = 0
  let line = 0
  toClient.on('data', (chunk: Buffer) => {
    for (const byte of chunk) {
      line = byte === 10 ? 0 : line + 1
      longest = Math.max(longest, line)
    }
  })
  const ended = serveStreams(workspace, toServer, toClient)
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    {
      ...options,
      versionNegotiation: { mode: era === '2025' ? 'legacy' : { pin: '2026-07-28' } },
    },
  )
  // Lines of JSON are the same in both directions.
  await client.connect(new StdioServerTransport(toClient, toServer))
  return {
    client,
    longestLine: () => longest,
    async close() {
      toServer.end()
      await ended
      await client.close()
    },
  }
}

/** The text of a tool's answer. */
export const textOf = (result: { content: readonly { type: string; text?: string }[] }): string =>
  result.content.map(({ text = '' }) => text).join('')
