import type { Capability } from '../capabilities/capability.ts'
import { parseCall } from '../cli/arguments.ts'
import { type Field, fieldsOf } from './fields.ts'
import { details } from './limits.ts'
import type { ToolFamily } from './tools.ts'

type JsonSchema = Record<string, unknown>

const at = { type: 'string', format: 'date', description: 'Day asked about; default today' }
const detail = { type: 'string', enum: details, default: 'concise' }
const company = {
  type: 'object',
  description: 'A company document to use in place of the opened folder',
}

function fieldSchema(field: Field, views: readonly string[], all: readonly string[]): JsonSchema {
  const { type, description, choices, minimum, maximum, format } = field
  const only = views.length < all.length ? ` (view ${views.join(', ')})` : ''
  return {
    type,
    description: `${description}${only}`,
    ...(choices === undefined ? {} : { enum: choices }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(format === 'day' ? { format: 'date' } : {}),
  }
}

/** The example of a capability's command line as arguments of its tool. */
function exampleOf(family: ToolFamily, capability: Capability): JsonSchema {
  const { command, example } = capability
  const { args, at: day } = parseCall(capability, words(example).slice(1))
  const given = Object.entries(args).filter(([, value]) => value !== undefined)
  return {
    ...(family.views.length > 1 ? { view: command } : {}),
    ...Object.fromEntries(given),
    ...(day === undefined ? {} : { at: day }),
  }
}

/** The words of an example, of which some may stand in quotes. */
const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** The input of a tool: what its capabilities take, and what every tool takes. */
export function inputSchema(family: ToolFamily, capabilities: readonly Capability[]): JsonSchema {
  const names = [...new Set(capabilities.flatMap((one) => fieldsOf(one).map(({ name }) => name)))]
  const fields = names.map((name): [string, JsonSchema] => {
    const having = capabilities.filter((one) => fieldsOf(one).some((field) => field.name === name))
    const field = having.flatMap(fieldsOf).find((one) => one.name === name)
    if (field === undefined) throw new Error(`no field ${name}`)
    return [
      name,
      fieldSchema(
        field,
        having.map(({ command }) => command),
        family.views,
      ),
    ]
  })
  const [only] = capabilities
  const required =
    capabilities.length === 1 && only !== undefined
      ? fieldsOf(only).filter((field) => field.required)
      : []
  return {
    type: 'object',
    properties: {
      ...(family.views.length > 1
        ? { view: { type: 'string', enum: family.views, default: family.views[0] } }
        : {}),
      ...Object.fromEntries(fields),
      at,
      ...(family.writes === undefined ? { company } : {}),
      detail,
    },
    ...(required.length === 0 ? {} : { required: required.map(({ name }) => name) }),
    examples: capabilities.map((capability) => exampleOf(family, capability)),
  }
}
