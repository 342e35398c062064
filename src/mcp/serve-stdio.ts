import type { Readable, Writable } from 'node:stream'
import type { McpServer } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { announceTo } from './notices.ts'
import { createServer } from './server.ts'
import { stdioTransport } from './stdio-transport.ts'
import type { Workspace } from './workspace.ts'

/** Answers over standard streams until the input ends. */
export function serveStreams(
  workspace: Workspace,
  input: Readable,
  output: Writable,
): Promise<void> {
  return new Promise((resolve) => {
    let server: McpServer | undefined
    let stop: (() => void) | undefined
    const transport = stdioTransport(input, output, () => {
      if (server !== undefined) stop ??= announceTo(server, workspace)
    })
    serveStdio(
      () => {
        server = createServer(workspace)
        return server
      },
      { transport },
    )
    const { onclose } = transport
    transport.onclose = () => {
      onclose?.()
      stop?.()
      resolve()
    }
  })
}
