import { parseArgs } from 'node:util'
import type { Option } from '../capabilities/capability.ts'
import { didYouMean, UsageError } from '../capabilities/usage-error.ts'
import { asDay, asUsageError, commonOptions } from '../cli/arguments.ts'
import type { Usage } from '../cli/faces.ts'
import { type Preset, presets } from './presets.ts'

/** What `coo mcp` was started with. */
export interface ServeOptions {
  inputs: readonly string[]
  at: string | undefined
  mayWrite: boolean
  /** Port of 127.0.0.1 to serve HTTP on; 0 takes a free one. Undefined: stdio. */
  port: number | undefined
  tools: Preset
  help: boolean
}

export const serveOptions: readonly (Option & { short?: string })[] = [
  ...commonOptions.filter(({ name }) => name === 'input' || name === 'at' || name === 'help'),
  {
    name: 'write',
    type: 'boolean',
    description: 'also offer the tools that change the company’s files',
  },
  {
    name: 'http',
    type: 'string',
    placeholder: 'PORT',
    description: 'serve HTTP on 127.0.0.1 instead of stdio; 0 takes a free port',
  },
  {
    name: 'tools',
    type: 'string',
    placeholder: 'PRESET',
    description: `which tools to offer: ${Object.keys(presets).join(', ')} (default: all)`,
  },
]

export const usage: Usage = { options: serveOptions, example: 'mcp -i company/ --write' }

const LAST_PORT = 65_535

function asPort(typed: string): number {
  const port = Number(typed)
  if (typed.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= LAST_PORT) return port
  throw new UsageError(`--http: expected a port, found "${typed}"`, 'for example --http 8123')
}

function asPreset(typed: string): Preset {
  if (Object.hasOwn(presets, typed)) return typed as Preset
  const known = Object.keys(presets)
  throw new UsageError(
    `--tools: expected ${known.join(', ')}, found "${typed}"`,
    didYouMean(typed, known),
  )
}

/** Reads what was typed after `coo mcp`; throws a {@link UsageError} that says what to type. */
export function parseServe(typed: readonly string[]): ServeOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        input: { type: 'string', short: 'i', multiple: true },
        at: { type: 'string' },
        write: { type: 'boolean' },
        http: { type: 'string' },
        tools: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        debug: { type: 'boolean' },
      },
    })
    return {
      inputs: [...(values.input ?? []), ...positionals],
      at: values.at === undefined ? undefined : asDay('--at', values.at),
      mayWrite: values.write ?? false,
      port: values.http === undefined ? undefined : asPort(values.http),
      tools: asPreset(values.tools ?? 'all'),
      help: values.help ?? false,
    }
  } catch (error) {
    throw asUsageError(
      error,
      serveOptions.map(({ name }) => name),
    )
  }
}
