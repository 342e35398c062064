import { capabilities } from '../capabilities/index.ts'
import { optionsOf } from '../capabilities/options.ts'
import { commonOptionsBeside, formatsOf } from './arguments.ts'
import { commandGroups } from './command-groups.ts'
import { faces } from './faces.ts'
import type { TypedOption } from './read-options.ts'

/** An option as one types it. */
export interface ListedOption {
  /** With its dashes: `--format`. */
  flag: string
  /** With its dash: `-f`. */
  short: string | undefined
  description: string
  /** Whether a value follows. */
  takesValue: boolean
  /** The only values there are; empty where there are others. */
  values: readonly string[]
}

/** A command as one types it: what help, completion and the manual are made from. */
export interface ListedCommand {
  command: string
  summary: string
  example: string
  options: readonly ListedOption[]
  /** The only words it takes; empty where it takes others. */
  words: readonly string[]
}

export interface ListedGroup {
  title: string
  commands: readonly ListedCommand[]
}

const listed = (
  { name, short, type, description, choices = [] }: TypedOption,
  formats: readonly string[],
): ListedOption => ({
  flag: `--${name.replaceAll('_', '-')}`,
  short: short === undefined ? undefined : `-${short}`,
  description,
  takesValue: type !== 'boolean',
  values: name === 'format' ? formats : choices,
})

async function listedCommand(command: string, summary: string): Promise<ListedCommand | undefined> {
  const face = Object.hasOwn(faces, command) ? faces[command] : undefined
  if (face !== undefined) {
    const { options, formats = [], words = [], example } = await face.usage()
    const all = options.map((option) => listed(option, formats))
    return { command, summary, example, options: all, words }
  }
  const capability = await capabilities[command]?.()
  if (capability === undefined) return undefined
  const all = [...optionsOf(capability), ...commonOptionsBeside(optionsOf(capability))]
  const formats = formatsOf(capability)
  return {
    command,
    summary,
    example: capability.example,
    options: all.map((option) => listed(option, formats)),
    words: [],
  }
}

/** Every command with what it takes, grouped as help shows them. */
export async function commandList(): Promise<ListedGroup[]> {
  return Promise.all(
    commandGroups.map(async ({ title, commands }) => {
      const all = await Promise.all(
        Object.entries(commands).map(([command, summary]) => listedCommand(command, summary)),
      )
      return { title, commands: all.filter((one) => one !== undefined) }
    }),
  )
}
