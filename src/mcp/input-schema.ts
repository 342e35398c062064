import type { Capability } from '../capabilities/capability.ts'
import { parseCall } from '../cli/arguments.ts'
import { wordsOf } from '../cli/words-of.ts'
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

/** A field by the views that have it. */
interface Having {
  view: string
  field: Field
}

/** What the field is; where views mean different things by it, what each does. */
function meaning(having: readonly Having[], views: readonly string[]): string {
  const meanings = Map.groupBy(having, ({ field }) => field.description)
  return [...meanings]
    .map(([description, ones]) => {
      const own = ones.map(({ view }) => view).join(', ')
      return ones.length < views.length ? `${own}: ${description}` : description
    })
    .join('; ')
}

function fieldSchema(having: readonly Having[], views: readonly string[]): JsonSchema {
  const [first] = having
  if (first === undefined) throw new Error('a field that no view has')
  const { type, choices, minimum, maximum, format } = first.field
  return {
    type,
    description: meaning(having, views),
    ...(choices === undefined ? {} : { enum: choices }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(format === 'day' ? { format: 'date' } : {}),
  }
}

/** The example of a capability's command line as arguments of its tool. */
function exampleOf(family: ToolFamily, capability: Capability): JsonSchema {
  const { command, example } = capability
  const { args, at: day } = parseCall(capability, wordsOf(example).slice(wordsOf(command).length))
  const given = Object.entries(args).filter(([, value]) => value !== undefined)
  return {
    ...(family.views.length > 1 ? { view: command } : {}),
    ...Object.fromEntries(given),
    ...(day === undefined ? {} : { at: day }),
  }
}

/** The input of a tool: what its capabilities take, and what every tool takes. */
export function inputSchema(family: ToolFamily, capabilities: readonly Capability[]): JsonSchema {
  const fields = Map.groupBy(
    capabilities.flatMap((one) =>
      fieldsOf(one, family.needs).map((field): Having => ({ view: one.command, field })),
    ),
    ({ field }) => field.name,
  )
  const [only] = capabilities
  const required =
    capabilities.length === 1 && only !== undefined
      ? fieldsOf(only, family.needs).filter((field) => field.required)
      : []
  return {
    type: 'object',
    properties: {
      ...(family.views.length > 1
        ? { view: { type: 'string', enum: family.views, default: family.views[0] } }
        : {}),
      ...Object.fromEntries(
        [...fields].map(([name, having]) => [name, fieldSchema(having, family.views)]),
      ),
      at,
      ...(family.writes === undefined ? { company } : {}),
      detail,
    },
    ...(required.length === 0 ? {} : { required: required.map(({ name }) => name) }),
    examples: capabilities.map((capability) => exampleOf(family, capability)),
  }
}
