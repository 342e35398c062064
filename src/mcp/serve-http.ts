import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  localhostHostValidation,
  localhostOriginValidation,
  toNodeHandler,
} from '@modelcontextprotocol/node'
import { createMcpHandler, type McpServer } from '@modelcontextprotocol/server'
import { announceChanges } from './notices.ts'
import { createServer } from './server.ts'
import { bearsToken } from './token.ts'
import type { Workspace } from './workspace.ts'

const HOST = '127.0.0.1'
const PATH = '/mcp'

export interface HttpServing {
  url: string
  close: () => Promise<void>
}

const isHost = localhostHostValidation()
const isOrigin = localhostOriginValidation()

function refuse(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): false {
  response.writeHead(status, headers).end()
  return false
}

/** Lets a request in only from this machine's own pages and programs, and with the token. Nothing of
 *  it is read before. */
function isLetIn(request: IncomingMessage, response: ServerResponse, token: string): boolean {
  if (!isHost(request, response) || !isOrigin(request, response)) return false
  if (!bearsToken(request.headers.authorization, token)) {
    return refuse(response, 401, { 'WWW-Authenticate': 'Bearer' })
  }
  const [path] = (request.url ?? '').split('?', 1)
  return path === PATH || refuse(response, 404)
}

/** Serves the protocol over HTTP on this machine alone, without state between requests.
 *  @param make makes the server of one request */
export async function serveHttp(
  workspace: Workspace,
  port: number,
  token: string,
  failed: (error: Error) => void,
  make: (workspace: Workspace) => McpServer = createServer,
): Promise<HttpServing> {
  const handler = createMcpHandler(() => make(workspace), { onerror: failed })
  const stop = announceChanges(workspace, handler.notify)
  const serve = toNodeHandler(handler, { onerror: failed })
  const http = createHttpServer((request, response) => {
    if (isLetIn(request, response, token)) void serve(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, HOST, resolve)
  })
  const { port: taken } = http.address() as AddressInfo
  return {
    url: `http://${HOST}:${taken}${PATH}`,
    async close() {
      stop()
      await handler.close()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}
