import type { Tool } from '@modelcontextprotocol/server'
import type { Capability } from '../capabilities/capability.ts'
import { findCapability } from '../capabilities/index.ts'
import { inputSchema } from './input-schema.ts'
import { outputSchema } from './output-schema.ts'
import { presets } from './presets.ts'
import { readTool } from './read-tool-definition.ts'
import { type ToolFamily, tools } from './tools.ts'
import type { Workspace } from './workspace.ts'

/** The tools of a server; those that write only where that was asked for at its start. */
export function offered({ mayWrite, tools: preset }: Workspace): ToolFamily[] {
  const chosen: readonly string[] | undefined = presets[preset]
  return tools.filter(({ name, writes }) =>
    writes === undefined ? (chosen?.includes(name) ?? true) : mayWrite,
  )
}

/** The capabilities behind a tool, in the order of its views. */
export async function capabilitiesOf({ name, views }: ToolFamily): Promise<Capability[]> {
  const found = await Promise.all(views.map(findCapability))
  return found.map((capability, i) => {
    if (capability === undefined) throw new Error(`${name}: there is no capability ${views[i]}`)
    return capability
  })
}

async function listed(family: ToolFamily): Promise<Tool> {
  const { name, title, description, writes } = family
  const capabilities = await capabilitiesOf(family)
  return {
    name,
    title,
    description,
    inputSchema: inputSchema(family, capabilities) as Tool['inputSchema'],
    outputSchema: await outputSchema(capabilities),
    annotations: {
      readOnlyHint: writes === undefined,
      destructiveHint: writes?.destructive ?? false,
      idempotentHint: writes?.idempotent ?? true,
      openWorldHint: false,
    },
  }
}

/** The tools as clients are told of them: the same for each, in one order. */
export async function listedTools(workspace: Workspace): Promise<Tool[]> {
  const families = await Promise.all(offered(workspace).map(listed))
  const isReading = ({ annotations }: Tool) => annotations?.readOnlyHint === true
  return [...families.filter(isReading), readTool, ...families.filter((one) => !isReading(one))]
}
