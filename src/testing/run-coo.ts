import { fileURLToPath } from 'node:url'
import { run } from '../cli/run.ts'
import type { Sink } from '../cli/world.ts'

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

interface Circumstances {
  folder?: string
  stdin?: string
  env?: Record<string, string>
  columns?: number
  rows?: number
  page?: (text: string) => Promise<boolean>
  now?: string
  /** The person at the terminal. */
  ask?: (question: string) => Promise<string | undefined>
}

const here = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command line in this process, as `coo ARGS` would run it. */
export async function runCoo(
  args: readonly string[],
  {
    folder = process.cwd(),
    stdin = '',
    env = {},
    columns,
    rows,
    now = '2026-09-11T12:00:00Z',
    ask,
    page,
  }: Circumstances = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const sink = (stream: keyof typeof written): Sink => ({
    write: async (text) => {
      written[stream] += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')
    },
    columns,
    rows,
    isTerminal: columns !== undefined,
  })
  const code = await run({
    args,
    folder,
    env,
    now: new Date(now),
    skillFolder: `${here}skills/coo-advisor`,
    sampleFile: `${here}examples/acme-saas/company.json`,
    schemaFile: `${here}schema/company.schema.json`,
    ask,
    page,
    readStandardInput: async () => new TextEncoder().encode(stdin),
    standardOutput: sink('stdout'),
    standardError: sink('stderr'),
  })
  return { code, ...written }
}
