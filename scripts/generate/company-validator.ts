import { z } from 'zod'
import { companySchema } from '../../src/model/schema/company.ts'
import * as okrs from '../../src/model/schema/okrs.ts'
import * as operations from '../../src/model/schema/operations.ts'
import * as people from '../../src/model/schema/people.ts'
import * as rhythm from '../../src/model/schema/rhythm.ts'
import { type JsonSchema, validatorCode } from './validator-code.ts'

/** A generated file: its path from the project's root, and its text. */
export interface GeneratedFile {
  path: string
  text: string
}

const HEADER = `// Generated from src/model/schema by scripts/generate/company-validator.ts; do not edit.\n`

const DECLARATION = `${HEADER}
/** How many keys a valid company document has in all its maps; -1 for a value that is none, or
 *  that has a key nobody knows. Says nothing about why. */
export declare function countCompanyKeys(document: unknown): number
`

/** The company document as JSON Schema. Its parts are named for what they are, so that the schema
 *  can be read and its validator has one function for each. */
function companyJsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>()
  for (const room of [okrs, operations, people, rhythm]) {
    for (const [name, schema] of Object.entries(room)) {
      if (schema instanceof z.ZodObject) names.add(schema, { id: snakeCase(name) })
    }
  }
  return z.toJSONSchema(companySchema, { metadata: names }) as JsonSchema
}

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** For people and editors the document is open: unknown keys are kept, with a warning. */
function opened(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(opened)
  if (node === null || typeof node !== 'object') return node
  const copy: Record<string, unknown> = {}
  for (const [key, child] of Object.entries(node)) {
    const closing = key === 'additionalProperties' && child === false
    const internal = (key === 'id' && typeof child === 'string') || key === 'propertyNames'
    if (!closing && !internal) copy[key] = opened(child)
  }
  return copy
}

/** The generated files of the company document: a validator that starts and runs fast, and the
 *  JSON Schema for editors. Both come from the zod schema, which explains what they refuse. */
export async function companyValidatorSource(): Promise<GeneratedFile[]> {
  const schema = companyJsonSchema()
  const { $schema, ...open } = opened(schema) as Record<string, unknown>
  const published = {
    $schema,
    $id: 'urn:coo-advisor:company',
    title: 'Company document',
    description: 'What COO Advisor reads about a company. Every key is optional.',
    ...open,
  }
  const code = validatorCode(schema, 'countCompanyKeys')
  return [
    { path: 'src/model/generated/validate-company.js', text: HEADER + code },
    { path: 'src/model/generated/validate-company.d.ts', text: DECLARATION },
    { path: 'schema/company.schema.json', text: `${JSON.stringify(published, null, 2)}\n` },
  ]
}
