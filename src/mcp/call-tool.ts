import { createHash } from 'node:crypto'
import type { CallToolResult } from '@modelcontextprotocol/server'
import type { Capability } from '../capabilities/capability.ts'
import { invoke } from '../capabilities/invoke.ts'
import { UsageError } from '../capabilities/usage-error.ts'
import type { Asked } from '../cli/answer.ts'
import type { LoadResult } from '../files/load.ts'
import { isMap } from '../model/is-map.ts'
import { render } from '../reports/render.ts'
import type { Cursor } from './cursor.ts'
import { nextCall } from './next-call.ts'
import type { ToolCall } from './read-call.ts'
import { showPart, showProblems, type Whole } from './result.ts'
import { inToolWords } from './tool-words.ts'
import { dayOf, readCompany, type Workspace, withoutCompany } from './workspace.ts'

/** Lets a long call say how far it is, and end when nobody waits for it any more. */
export interface Steps {
  /** Throws when the call was cancelled. */
  reached(done: number, message: string): Promise<void>
}

const WIDTH = 80

/** Start of the SHA-256 of an answer: enough to see that it is not the same any more. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 12)

const situationOf = (workspace: Workspace, call: ToolCall): Promise<LoadResult> | LoadResult =>
  call.capability.company === 'none'
    ? withoutCompany(workspace, call.at)
    : readCompany(workspace, {
        at: call.at,
        company: call.company,
        since: call.args.since,
        past: call.capability.past,
      })

/** Asks the capability; where it calls for changes to the company's files, these are made. */
async function ask(workspace: Workspace, call: ToolCall, steps: Steps): Promise<Asked> {
  const { capability, args } = call
  await steps.reached(0, 'reading the company')
  if (capability.edits !== undefined) return write(workspace, call)
  const read = await situationOf(workspace, call)
  if (!read.ok) return read
  await steps.reached(1, 'working it out')
  const { situation, warnings } = read.loaded
  return { ok: true, answer: invoke(capability, situation, args, warnings), situation }
}

async function write(workspace: Workspace, { capability, args, at }: ToolCall): Promise<Asked> {
  const [input, ...others] = workspace.inputs
  if (!workspace.mayWrite || input === undefined || others.length > 0) {
    const message = 'this server cannot write'
    throw new UsageError(message, 'start it with --write and one company: coo mcp -i PATH --write')
  }
  const { askAndWrite } = await import('../cli/write.ts')
  return askAndWrite(capability, { args }, input, dayOf(workspace, at))
}

/** Answers a call: reads the company, asks the capability, shows the part asked for.
 *  @param from where an earlier answer to the same call broke off */
export async function callTool(
  workspace: Workspace,
  call: ToolCall,
  steps: Steps,
  from?: Cursor,
): Promise<CallToolResult> {
  const { capability, detail } = call
  try {
    const asked = await ask(workspace, call, steps)
    if (!asked.ok) return showProblems(asked.problems)
    const { answer, situation } = asked
    await steps.reached(2, 'writing it down')
    const json = JSON.stringify(answer.output)
    const output = JSON.parse(json) as unknown
    if (!isMap(output)) throw new TypeError(`${capability.name} gave no map`)
    const text = await render(answer.report, 'markdown', { width: WIDTH, color: false })
    const whole: Whole = { text, output, next: await nextCall(capability.command, output) }
    const base = {
      command: capability.command,
      arguments: { ...call.args },
      at: situation.at,
      own_company: call.company !== undefined,
      hash: hashOf(text + json),
    }
    if (from !== undefined && from.hash !== base.hash) return showProblems([changed(capability)])
    return showPart(whole, base, detail, from)
  } catch (error) {
    if (error instanceof UsageError) {
      return showProblems([inToolWords(error.problem, capability, call.args)])
    }
    throw error
  }
}

const changed = ({ command }: Capability) =>
  new UsageError('the company has changed since the cursor was given', `ask anew: ${command}`)
    .problem
