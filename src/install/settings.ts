import { UsageError } from '../capabilities/usage-error.ts'
import { isMap } from '../model/is-map.ts'
import type { McpClient } from './clients.ts'

/** How a server is started. */
export interface ServerEntry {
  command: string
  args: readonly string[]
}

const NAME = 'coo'

/** The settings with our server in them, and everything else as it was. */
export const withServer = (
  client: McpClient,
  file: string,
  before: string | undefined,
  entry: ServerEntry,
): string =>
  client.form === 'json' ? inJson(client, file, before, entry) : inToml(client, before ?? '', entry)

function inJson(
  { key, extra }: McpClient,
  file: string,
  before: string | undefined,
  entry: ServerEntry,
): string {
  const server = { ...extra, ...entry }
  const settings = before === undefined || before.trim() === '' ? {} : parsed(file, before, server)
  const servers = settings[key] ?? {}
  if (!isMap(servers)) throw notOurs(file, `"${key}" is no map`, server)
  const merged = { ...settings, [key]: { ...servers, [NAME]: server } }
  const indent = /^([ \t]+)\S/m.exec(before ?? '')?.[1] ?? '  '
  return `${JSON.stringify(merged, null, indent)}\n`
}

function parsed(file: string, text: string, server: object): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (isMap(read)) return read
  } catch {
    // Comments, perhaps: writing it anew would lose them.
  }
  throw notOurs(file, 'it is no plain JSON, and writing it anew could lose what is in it', server)
}

const notOurs = (file: string, why: string, server: object): UsageError =>
  new UsageError(
    `${file} is left as it is: ${why}`,
    `add this by hand: ${JSON.stringify({ [NAME]: server })}`,
  )

/** A table of TOML is replaced where there is one, else put at the end. */
function inToml({ key }: McpClient, before: string, { command, args }: ServerEntry): string {
  const head = `[${key}.${NAME}]`
  const list = args.map((arg) => JSON.stringify(arg)).join(', ')
  const table = [head, `command = ${JSON.stringify(command)}`, `args = [${list}]`]
  const lines = before === '' ? [] : before.replace(/\n$/, '').split('\n')
  const start = lines.findIndex((line) => line.trim() === head)
  if (start < 0) return [...lines, ...(lines.length > 0 ? [''] : []), ...table, ''].join('\n')
  const rest = lines.slice(start + 1)
  const next = rest.findIndex((line) => line.startsWith('['))
  const after = next < 0 ? [] : rest.slice(next)
  // Settings of ours that somebody added to the table stay.
  const own = (next < 0 ? rest : rest.slice(0, next)).filter(
    (line) => !/^\s*(command|args)\s*=/.test(line),
  )
  return [...lines.slice(0, start), ...table, ...own, ...after, ''].join('\n')
}
