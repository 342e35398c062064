import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  type InputRequiredResult,
  inputRequired,
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { callRead } from './call-read.ts'
import { callTool, type Steps } from './call-tool.ts'
import type { Field } from './fields.ts'
import { readCall } from './read-call.ts'
import { readTool } from './read-tool-definition.ts'
import { showProblems } from './result.ts'
import { capabilitiesOf, listedTools, offered } from './tool-list.ts'
import type { Workspace } from './workspace.ts'

/** Steps of a call that are told to a client that asked for progress. */
const STEPS = 3
/** The key under which a client answers what it was asked for. */
const ASKED = 'missing'

function stepsOf({ mcpReq }: ServerContext): Steps {
  const token = mcpReq._meta?.progressToken
  return {
    async reached(done, message) {
      if (token !== undefined) {
        await mcpReq.notify({
          method: 'notifications/progress',
          params: { progressToken: token, progress: done, total: STEPS, message },
        })
      }
      // What cancels a call arrives as a message, so it is let in before the next step.
      await new Promise(setImmediate)
      mcpReq.signal.throwIfAborted()
    },
  }
}

/** Whether the client can put a question to its user in the middle of a call. */
function canBeAsked({ mcpReq }: ServerContext): boolean {
  const client = (
    mcpReq.envelope as Partial<Record<string, { elicitation?: unknown }>> | undefined
  )?.[CLIENT_CAPABILITIES_META_KEY]
  return client?.elicitation !== undefined
}

const askFor = (tool: string, missing: readonly Field[]): InputRequiredResult =>
  inputRequired({
    inputRequests: {
      [ASKED]: inputRequired.elicit({
        message: `${tool} needs ${missing.map(({ name }) => name).join(' and ')}.`,
        requestedSchema: {
          type: 'object',
          properties: Object.fromEntries(
            missing.map(({ name, description }) => [
              name,
              { type: 'string' as const, title: name, description },
            ]),
          ),
          required: missing.map(({ name }) => name),
        },
      }),
    },
  })

/** Lists and answers the tools. They are listed from the capabilities at the first request for
 *  them, so that a server starts without loading any. */
export function handleTools({ server }: McpServer, workspace: Workspace): void {
  server.setRequestHandler('tools/list', async () => ({ tools: await listedTools(workspace) }))
  server.setRequestHandler('tools/call', async ({ params }, context) => {
    if (params.name === readTool.name)
      return callRead(workspace, params.arguments, stepsOf(context))
    const family = offered(workspace).find(({ name }) => name === params.name)
    if (family === undefined) {
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, `there is no tool ${params.name}`)
    }
    const answers = acceptedContent(context.mcpReq.inputResponses, ASKED) ?? {}
    const given = { ...params.arguments, ...answers }
    const read = readCall(family, await capabilitiesOf(family), given)
    if (read.ok) return callTool(workspace, read.call, stepsOf(context))
    return read.missing.length > 0 && canBeAsked(context)
      ? askFor(family.name, read.missing)
      : showProblems(read.problems)
  })
}
