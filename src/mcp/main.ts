import { fstatSync } from 'node:fs'
import { UsageError } from '../capabilities/usage-error.ts'
import { commandPage, optionTerm } from '../cli/help.ts'
import type { World } from '../cli/world.ts'
import { findCompanyFolder } from '../files/company-folder.ts'
import { personalContext } from '../files/context/read-context.ts'
import { parseServe, type ServeOptions, serveOptions, usage } from './options.ts'
import { serveStreams } from './serve-stdio.ts'
import type { Workspace } from './workspace.ts'

const help = commandPage({
  command: 'mcp',
  title: 'Everything coo can do, for AI agents',
  description:
    'An MCP server (Model Context Protocol, revisions 2026-07-28 and 2025) on a company folder. Over stdio it ends when its input does. Over HTTP it serves 127.0.0.1 only, to those who have the token that the first start writes.',
  usage: '[PATH ...] [OPTIONS]',
  entries: serveOptions.map((option) => [optionTerm(option), option.description]),
  example: usage.example,
})

async function openWorkspace(world: World, options: ServeOptions): Promise<Workspace> {
  const { inputs, at, mayWrite, tools } = options
  const here = inputs.length > 0 ? undefined : await findCompanyFolder(world.folder)
  if (inputs.length === 0 && here === undefined) {
    throw new UsageError(
      'coo mcp needs a company: no input was given and this is no company folder',
      'give a file or folder: coo mcp -i PATH',
    )
  }
  const now = () => new Date()
  return {
    inputs: here === undefined ? inputs : [here],
    at,
    now,
    personalContext: personalContext(world.env),
    skillFolder: world.skillFolder,
    mayWrite,
    tools,
  }
}

/** Serves HTTP until a pipe on standard input is closed by whoever started this; without one, until
 *  it is stopped. */
async function serveOverHttp(world: World, workspace: Workspace, port: number): Promise<void> {
  const [{ serveHttp }, { readOrMakeToken, tokenFile }] = await Promise.all([
    import('./serve-http.ts'),
    import('./token.ts'),
  ])
  const file = tokenFile(world.env)
  const say = (text: string) => world.standardError.write(`${text}\n`)
  const serving = await serveHttp(workspace, port, readOrMakeToken(file), (error) => {
    void say(`coo mcp: ${error.message}`)
  })
  await say(`Serving ${serving.url} to those who send the token in ${file}`)
  if (!fstatSync(0).isFIFO() && !fstatSync(0).isSocket()) return new Promise(() => undefined)
  await new Promise((resolve) => {
    process.stdin.on('end', resolve).on('close', resolve).resume()
  })
  await serving.close()
}

/** `coo mcp ...`: serves the company to agents until the client leaves. */
export async function main(world: World, typed: readonly string[]): Promise<number> {
  const options = parseServe(typed)
  if (options.help) {
    await world.standardOutput.write(help)
    return 0
  }
  const workspace = await openWorkspace(world, options)
  if (options.port === undefined) await serveStreams(workspace, process.stdin, process.stdout)
  else await serveOverHttp(world, workspace, options.port)
  return 0
}
