import {
  acceptedContent,
  type CallToolRequest,
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  type InputRequiredResult,
  inputRequired,
  ProtocolError,
  ProtocolErrorCode,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { UsageError } from '../capabilities/usage-error.ts'
import { enumerated } from '../model/enumerated.ts'
import { callRead } from './call-read.ts'
import { callTool, type Steps } from './call-tool.ts'
import type { Field } from './fields.ts'
import { readCall } from './read-call.ts'
import { readTool } from './read-tool-definition.ts'
import { showProblems } from './result.ts'
import { capabilitiesOf, offered } from './tool-list.ts'
import { tools } from './tools.ts'
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
        message: `${tool} needs ${enumerated(missing.map(({ name }) => name))}.`,
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

/** That a tool is not offered; where there is one by that name, how a server offers it. */
function noTool(name: string): string {
  const known = tools.find((one) => one.name === name)
  if (known === undefined) return `there is no tool ${name}`
  return known.writes === undefined
    ? `there is no tool ${name}: this server was started with --tools, without it`
    : `there is no tool ${name}: this server only reads; coo mcp --write starts one that writes`
}

/** Answers a call of a tool. A fault of the program, too, is an answer: the server goes on. */
export async function answerCall(
  workspace: Workspace,
  params: CallToolRequest['params'],
  context: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  try {
    return await answer(workspace, params, context)
  } catch (error) {
    if (error instanceof ProtocolError || context.mcpReq.signal.aborted) throw error
    const message = error instanceof Error ? error.message : String(error)
    const hint = 'this is a fault of the program, not of the company or the call'
    return showProblems([new UsageError(message, hint).problem])
  }
}

async function answer(
  workspace: Workspace,
  { name, arguments: given }: CallToolRequest['params'],
  context: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  const steps = stepsOf(context)
  if (name === readTool.name) return callRead(workspace, given, steps)
  const family = offered(workspace).find((one) => one.name === name)
  if (family === undefined) {
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, noTool(name))
  }
  const answers = acceptedContent(context.mcpReq.inputResponses, ASKED) ?? {}
  const read = readCall(family, await capabilitiesOf(family), { ...given, ...answers })
  if (read.ok) return callTool(workspace, read.call, steps)
  return read.missing.length > 0 && canBeAsked(context)
    ? askFor(family.name, read.missing)
    : showProblems(read.problems)
}
