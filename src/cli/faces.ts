import type { ListedGroup } from './command-list.ts'
import type { TypedOption } from './read-options.ts'
import type { World } from './world.ts'

/** What one types after a command that is no capability: help and completion are made from it. */
export interface Usage {
  options: readonly TypedOption[]
  /** The forms it writes; absent where it has one. */
  formats?: readonly string[]
  /** The only words it takes; absent where it takes others. */
  words?: readonly string[]
  /** As typed after `coo`. */
  example: string
}

/** A command that asks no capability itself but opens another way to them. */
interface Face {
  command: string
  description: string
  usage(): Promise<Usage>
  /** Runs it to its exit code; loads what it needs only then.
   *  @param list every command of the program */
  run(world: World, typed: readonly string[], list: () => Promise<ListedGroup[]>): Promise<number>
}

/** The commands that are no capabilities, in the order in which help lists them. */
export const faces: Readonly<Record<string, Face>> = {
  start: {
    command: 'start',
    description:
      'Looks at a folder of your own files, says what it recognised, and briefs you at once.',
    usage: async () => (await import('./commands/start.ts')).usage,
    run: async (world, typed) => (await import('./commands/start.ts')).start(world, typed),
  },
  new: {
    command: 'new',
    description: 'Makes an empty company folder of short commented files.',
    usage: async () => (await import('./commands/new.ts')).usage,
    run: async (world, typed) => (await import('./commands/new.ts')).makeNew(world, typed),
  },
  validate: {
    command: 'validate',
    description:
      'Says what is wrong with company files, also as GitHub annotations and SARIF for CI.',
    usage: async () => (await import('./commands/validate.ts')).usage,
    run: async (world, typed) => (await import('./commands/validate.ts')).validate(world, typed),
  },
  schema: {
    command: 'schema',
    description: 'Prints the JSON Schema of a company, for editors.',
    usage: async () => (await import('./commands/schema.ts')).usage,
    run: async (world, typed) => (await import('./commands/schema.ts')).schema(world, typed),
  },
  import: {
    command: 'import',
    description:
      'Reads your own OKRs, people, responsibilities, metrics, decisions, calendars and notes (Markdown, CSV, XLSX, iCalendar) and turns them into company files.',
    usage: async () => (await import('./commands/import.ts')).usage,
    run: async (world, typed) => (await import('./commands/import.ts')).importCommand(world, typed),
  },
  mcp: {
    command: 'mcp',
    description:
      'Serves all of this to AI agents as an MCP server, over stdio or HTTP; with install, enters it into an agent’s settings.',
    usage: async () => (await import('../mcp/options.ts')).usage,
    run: async (world, typed) =>
      typed[0] === 'install'
        ? (await import('../install/install-mcp.ts')).installMcp(world, typed.slice(1))
        : (await import('../mcp/main.ts')).main(world, typed),
  },
  skill: {
    command: 'skill',
    description:
      'With install, puts the Agent Skill where an agent looks for it, after showing what it writes.',
    usage: async () => (await import('../install/install-skill.ts')).usage,
    run: async (world, typed) => (await import('../install/install-skill.ts')).main(world, typed),
  },
  completion: {
    command: 'completion',
    description: 'Prints the script by which a shell completes commands and options.',
    usage: async () => (await import('./commands/completion.ts')).usage,
    run: async (world, typed, list) =>
      (await import('./commands/completion.ts')).completion(world, typed, list),
  },
}
