import type { CallToolResult } from '@modelcontextprotocol/server'
import { argumentProblem } from '../capabilities/invoke.ts'
import { UsageError } from '../capabilities/usage-error.ts'
import { isMap } from '../model/is-map.ts'
import { callTool, hashOf, type Steps } from './call-tool.ts'
import { type Cursor, readCursor } from './cursor.ts'
import type { Detail } from './limits.ts'
import { asMap, commonProblems, readCall } from './read-call.ts'
import { readTool } from './read-tool-definition.ts'
import { type Content, readResource, resourceKinds } from './resources/index.ts'
import { showPart, showProblems, type Whole } from './result.ts'
import { capabilitiesOf, offered } from './tool-list.ts'
import type { Workspace } from './workspace.ts'

const known = Object.keys(readTool.inputSchema.properties ?? {})

interface Asked {
  uri: string | undefined
  cursor: string | undefined
  at: string | undefined
  company: unknown
  detail: Detail
}

const bad = (message: string, hint: string): CallToolResult =>
  showProblems([new UsageError(message, hint).problem])

/** Goes on with the answer that a cursor is of: asks the same again and shows what follows. */
async function readOn(
  workspace: Workspace,
  cursor: Cursor,
  { company, detail }: Asked,
  steps: Steps,
): Promise<CallToolResult> {
  if (cursor.own_company && company === undefined) {
    return showProblems([
      argumentProblem('company', 'company is missing', 'the earlier answer was about a document'),
    ])
  }
  const { command, uri, at } = cursor
  if (uri !== undefined)
    return show(workspace, { uri, cursor: undefined, at, company, detail }, cursor)
  const family = offered(workspace).find(({ views }) => views.includes(command ?? ''))
  if (family === undefined || family.writes !== undefined)
    return bad('the cursor is of no tool', 'ask anew')
  const read = readCall(family, await capabilitiesOf(family), {
    ...cursor.arguments,
    view: command,
    at,
    detail,
    ...(company === undefined ? {} : { company }),
  })
  return read.ok ? callTool(workspace, read.call, steps, cursor) : showProblems(read.problems)
}

function wholeOf(uri: string, content: Content): Whole {
  if (content.kind === 'page') return { text: content.text, output: { uri }, next: undefined }
  const { value, place = {} } = content
  return { text: '', output: { uri, value, ...place }, next: undefined }
}

async function show(
  workspace: Workspace,
  { uri = '', at, company, detail }: Asked,
  from?: Cursor,
): Promise<CallToolResult> {
  const read = await readResource(workspace, uri, { at, company })
  if (!read.ok) return showProblems(read.problems)
  const whole = wholeOf(uri, read.content)
  const hash = hashOf(JSON.stringify(whole))
  if (from !== undefined && from.hash !== hash) {
    return bad('the company has changed since the cursor was given', `read ${uri} anew`)
  }
  const base = { uri, arguments: {}, at: at ?? '', own_company: company !== undefined, hash }
  return showPart(whole, base, detail, from)
}

async function index(workspace: Workspace, detail: Detail): Promise<CallToolResult> {
  const lists = await Promise.all(resourceKinds.map((kind) => kind.list(workspace)))
  const output = {
    resources: lists.flat().map(({ uri, title }) => ({ uri, title })),
    templates: resourceKinds.map(({ template, description }) => ({ template, description })),
  }
  const text = [
    ...output.resources.map(({ uri, title }) => `- ${uri}: ${title}`),
    ...output.templates.map(({ template, description }) => `- ${template}: ${description}`),
  ].join('\n')
  const base = { uri: '', arguments: {}, at: '', own_company: false, hash: hashOf(text) }
  return showPart({ text, output, next: undefined }, base, detail)
}

/** Answers `coo_read`. */
export async function callRead(
  workspace: Workspace,
  raw: unknown,
  steps: Steps,
): Promise<CallToolResult> {
  const given = isMap(raw)
    ? Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null))
    : {}
  const { uri, cursor, at, company } = given
  const problems = [
    ...Object.keys(given)
      .filter((name) => !known.includes(name))
      .map((name) =>
        argumentProblem(
          name,
          `unknown argument ${JSON.stringify(name)}`,
          `there are ${known.join(', ')}`,
        ),
      ),
    ...[['uri', uri] as const, ['cursor', cursor] as const].flatMap(([name, value]) =>
      value === undefined || typeof value === 'string'
        ? []
        : [argumentProblem(name, `${name}: expected text`, null)],
    ),
    ...commonProblems(given),
  ]
  if (problems.length > 0) return showProblems(problems)
  const asked: Asked = {
    uri: uri as string | undefined,
    cursor: cursor as string | undefined,
    at: at as string | undefined,
    company: company === undefined ? undefined : asMap(company),
    detail: (given.detail as Detail | undefined) ?? 'concise',
  }
  if (asked.cursor !== undefined) {
    const read = readCursor(asked.cursor)
    return read === undefined
      ? bad('this is no cursor', 'give next_cursor of an earlier answer')
      : readOn(workspace, read, asked, steps)
  }
  return asked.uri === undefined ? index(workspace, asked.detail) : show(workspace, asked)
}
