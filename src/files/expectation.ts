import { z } from 'zod'
import type { Path } from '../model/path.ts'
import { companySchema } from '../model/schema/company.ts'

type Schema = z.core.$ZodType

/** The schema of what may stand at a path; undefined below an unknown key. */
export function schemaAt(path: Path, from: Schema = companySchema): Schema | undefined {
  let schema: Schema | undefined = from
  for (const part of path) schema = schema && childSchema(schema, part)
  return schema && unwrapped(schema)
}

function unwrapped(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema
}

function childSchema(schema: Schema, part: string | number): Schema | undefined {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodUnion) {
    for (const option of inner.options) {
      const child = childSchema(option, part)
      if (child !== undefined) return child
    }
    return undefined
  }
  if (typeof part === 'number') return inner instanceof z.ZodArray ? inner.element : undefined
  if (inner instanceof z.ZodRecord) return inner.valueType
  if (inner instanceof z.ZodObject && Object.hasOwn(inner.shape, part)) return inner.shape[part]
  return undefined
}

/** The keys a map may have. */
export function knownKeys(schema: Schema | undefined): string[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => knownKeys(option))
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

/** What a schema allows, in words that follow "expected".
 *  @example expectedWords(share) // => 'a number from 0 to 1' */
export function expectedWords(schema: Schema | undefined): string {
  if (schema instanceof z.ZodUnion) return unionWords(schema.options.map(unwrapped))
  if (schema instanceof z.ZodNumber) return numberWords(schema)
  if (schema instanceof z.ZodISODate) return 'a date (YYYY-MM-DD)'
  if (schema instanceof z.ZodISODateTime) return 'a date with a time (YYYY-MM-DDTHH:MM:SSZ)'
  if (schema instanceof z.ZodString) {
    return (schema.def.checks ?? []).length === 0 ? 'a text' : 'a month and day (MM-DD)'
  }
  if (schema instanceof z.ZodEnum) return enumWords(schema.options.map(String))
  if (schema instanceof z.ZodBoolean) return 'true or false'
  if (schema instanceof z.ZodArray) return `a list of ${itemWords(unwrapped(schema.element))}`
  // Below an unknown key only numbers are looked at.
  return schema === undefined ? 'a number' : 'a map'
}

/** Words a text may be, where only some are allowed. */
export function allowedWords(schema: Schema | undefined): string[] {
  return schema instanceof z.ZodEnum ? schema.options.map(String) : []
}

/** Whether a schema takes a list of texts and nothing else, so that no number becomes one of them. */
export const isListOfTexts = (schema: Schema | undefined): boolean =>
  schema instanceof z.ZodArray && itemWords(unwrapped(schema.element)) === 'texts'

/** The highest number a schema allows, where it has a limit. */
export function highestOf(schema: Schema | undefined): number | undefined {
  return schema instanceof z.ZodNumber ? (schema.maxValue ?? undefined) : undefined
}

const unionWords = (options: readonly Schema[]): string =>
  [...new Set(options.map(expectedWords))].join(', or ')

function numberWords({ minValue, maxValue, def }: z.ZodNumber): string {
  if (def.checks?.some(isAbove)) return `a number above ${minValue}`
  const from = Number.isFinite(minValue ?? Number.NaN)
  const to = Number.isFinite(maxValue ?? Number.NaN)
  if (from && to) return `a number from ${minValue} to ${maxValue}`
  if (from) return `a number of ${minValue} or more`
  return to ? `a number of at most ${maxValue}` : 'a number'
}

const isAbove = ({ _zod: { def } }: z.core.$ZodCheck): boolean =>
  def.check === 'greater_than' && !(def as z.core.$ZodCheckGreaterThanDef).inclusive

function enumWords(options: readonly string[]): string {
  const written = options.map((option) => `"${option}"`)
  return written.length === 1 ? written.join('') : `one of ${written.join(', ')}`
}

function itemWords(item: Schema): string {
  if (item instanceof z.ZodISODate) return 'dates (YYYY-MM-DD)'
  if (item instanceof z.ZodString) return 'texts'
  if (item instanceof z.ZodNumber) return 'numbers'
  if (item instanceof z.ZodUnion)
    return item.options.map((option) => itemWords(unwrapped(option))).join(' or ')
  return 'maps'
}

export type Kind = 'number' | 'text' | 'date' | 'boolean' | 'list' | 'word' | 'other'

/** The one kind of value a schema takes; `other` where there are several. */
export function kindOf(schema: Schema | undefined): Kind {
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodISODate || schema instanceof z.ZodISODateTime) return 'date'
  if (schema instanceof z.ZodString) return 'text'
  if (schema instanceof z.ZodEnum) return 'word'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (schema instanceof z.ZodArray) return 'list'
  if (!(schema instanceof z.ZodUnion)) return 'other'
  const kinds = new Set(schema.options.map((option) => kindOf(unwrapped(option))))
  const [kind] = kinds
  return kinds.size === 1 && kind !== undefined ? kind : 'other'
}
