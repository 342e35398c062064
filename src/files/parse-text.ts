import type { ParsedText } from './document.ts'
import { parseJson } from './parse-json.ts'

export type Format = 'json' | 'yaml'

/** Which of the two formats a file's name says; undefined for any other name. */
export function formatOf(file: string): Format | undefined {
  const name = file.toLowerCase()
  if (name.endsWith('.json')) return 'json'
  return name.endsWith('.yaml') || name.endsWith('.yml') ? 'yaml' : undefined
}

/** Reads a text as JSON or YAML; where the name does not say which, by its first character. */
export async function parseText(
  textOf: () => string,
  utf8: Uint8Array,
  file: string,
): Promise<ParsedText> {
  const format = formatOf(file) ?? (/^\s*[[{]/.test(textOf().slice(0, 1000)) ? 'json' : 'yaml')
  if (format === 'json') return parseJson(textOf, utf8, file)
  const { parseYaml } = await import('./parse-yaml.ts')
  return parseYaml(textOf(), file)
}
