import type { McpServer } from '@modelcontextprotocol/server'
import type { Workspace } from './workspace.ts'

/** Lists and answers the tools. Everything behind them is loaded at the first request, so that a
 *  server starts with the protocol alone. */
export function handleTools({ server }: McpServer, workspace: Workspace): void {
  server.setRequestHandler('tools/list', async () => {
    const { listedTools } = await import('./tool-list.ts')
    return { tools: await listedTools(workspace) }
  })
  server.setRequestHandler('tools/call', async ({ params }, context) => {
    const { answerCall } = await import('./answer-call.ts')
    return answerCall(workspace, params, context)
  })
}
