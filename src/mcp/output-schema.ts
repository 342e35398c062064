import { z } from 'zod'
import type { Capability } from '../capabilities/capability.ts'
import { isMap } from '../model/is-map.ts'

type JsonSchema = Record<string, unknown>

/** The whole schema of a capability's output, which a resource offers. */
export async function fullOutputSchema(capability: Capability): Promise<JsonSchema> {
  const schema = await capability.schema()
  return z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
}

const typeOf = (schema: unknown): JsonSchema => {
  const type = isMap(schema) ? schema.type : undefined
  return typeof type === 'string' ? { type } : {}
}

/** What every answer of a tool may hold beside the keys of its capability. */
const common: JsonSchema = {
  at: { type: 'string' },
  warnings: { type: 'array' },
  total: { type: 'integer' },
  next_cursor: { type: ['string', 'null'] },
  shortened: { type: 'array' },
  problems: { type: 'array' },
}

/** The output of a tool: the top-level keys of its capabilities. None is required, since pages and
 *  errors hold only some. */
export async function outputSchema(capabilities: readonly Capability[]): Promise<JsonSchema> {
  const schemas = await Promise.all(capabilities.map(fullOutputSchema))
  const properties: JsonSchema = {}
  for (const { properties: own } of schemas) {
    for (const [key, schema] of Object.entries(isMap(own) ? own : {})) {
      const type = typeOf(schema)
      const isSame =
        properties[key] === undefined || JSON.stringify(properties[key]) === JSON.stringify(type)
      properties[key] = isSame ? type : {}
    }
  }
  return { type: 'object', properties: { ...properties, ...common } }
}
