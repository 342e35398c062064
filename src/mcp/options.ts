import { didYouMean, UsageError } from '../capabilities/usage-error.ts'
import { asDay, commonOptions } from '../cli/arguments.ts'
import type { Usage } from '../cli/faces.ts'
import { readOptions, type TypedOption } from '../cli/read-options.ts'
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

export const serveOptions: readonly TypedOption[] = [
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
  const { words, all, text, isSet } = readOptions(typed, [
    ...serveOptions,
    ...commonOptions.filter(({ name }) => name === 'debug'),
  ])
  const [at, http] = [text('at'), text('http')]
  return {
    inputs: [...all('input'), ...words],
    at: at === undefined ? undefined : asDay('--at', at),
    mayWrite: isSet('write'),
    port: http === undefined ? undefined : asPort(http),
    tools: asPreset(text('tools') ?? 'all'),
    help: isSet('help'),
  }
}
