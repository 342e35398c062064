import type { World } from './world.ts'

/** A command that asks no capability itself but opens another way to them. */
interface Face {
  command: string
  description: string
  /** Runs it to its exit code; loads what it needs only then. */
  run(world: World, typed: readonly string[]): Promise<number>
}

/** The commands that are no capabilities, in the order in which help lists them. */
export const faces: Readonly<Record<string, Face>> = {
  new: {
    command: 'new',
    description: 'Makes an empty company folder of short commented files.',
    run: async (world, typed) => (await import('./commands/new.ts')).makeNew(world, typed),
  },
  validate: {
    command: 'validate',
    description:
      'Says what is wrong with company files, also as GitHub annotations and SARIF for CI.',
    run: async (world, typed) => (await import('./commands/validate.ts')).validate(world, typed),
  },
  schema: {
    command: 'schema',
    description: 'Prints the JSON Schema of a company, for editors.',
    run: async (world, typed) => (await import('./commands/schema.ts')).schema(world, typed),
  },
  mcp: {
    command: 'mcp',
    description:
      'Serves all of this to AI agents as an MCP server, over stdio or HTTP; with install, enters it into an agent’s settings.',
    run: async (world, typed) => (await import('../mcp/main.ts')).main(world, typed),
  },
}
