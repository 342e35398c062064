import type { Writable } from '../../model/edit.ts'

/** An entry that is no wider is written in brackets on one line where there is no neighbour to
 *  write it like. */
const ONE_LINE = 88

/** Words that some YAML reader takes for something else than text. */
const OTHER_MEANING =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.?(?:inf|nan)|[-+]?[\d.][\d_.,:]*(?:e[-+]?\d+)?|0[xob][\da-f]+)$/i
const PLAIN = /^[\p{L}\p{N}_/(.$€£+][^\p{C}\p{Zl}\p{Zp}]*$/u
/** What would end a plain text, or begin something else. */
const BREAKS = /:(?:\s|$)|\s#|\s$/
const BREAKS_IN_FLOW = /[,[\]{}]|:(?:[\s,[\]{}]|$)|\s#|\s$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

const escaped = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )

/** A scalar as YAML: text without quotes where every reader takes it for that text. */
export function yamlScalar(value: string | number | boolean, inFlow: boolean): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (DAY.test(value)) return value
  const isPlain =
    PLAIN.test(value) &&
    !OTHER_MEANING.test(value) &&
    !(inFlow ? BREAKS_IN_FLOW : BREAKS).test(value)
  return isPlain ? value : escaped(value)
}

const KEY = /^[A-Za-z_][\w-]*$/

/** A key as YAML: the names of the company document are written plainly, `on` too. */
export const yamlKey = (key: string): string => (KEY.test(key) ? key : yamlScalar(key, true))

/** A text in the quotes that it had before. */
export function yamlRequoted(value: string, style: 'single' | 'double'): string {
  const fits = style === 'single' && PLAIN.test(`x${value}`)
  return fits ? `'${value.replaceAll("'", "''")}'` : escaped(value)
}

const isMap = (value: Writable): value is { readonly [key: string]: Writable | undefined } =>
  typeof value === 'object' && !Array.isArray(value)

const isList = (value: Writable): value is readonly Writable[] => Array.isArray(value)

function pairsOf(map: { readonly [key: string]: Writable | undefined }): [string, Writable][] {
  return Object.entries(map).flatMap(([key, value]): [string, Writable][] =>
    value === undefined ? [] : [[key, value]],
  )
}

/** A value in brackets, on one line. */
export function yamlFlow(value: Writable): string {
  if (isList(value)) return `[${value.map(yamlFlow).join(', ')}]`
  if (!isMap(value)) return yamlScalar(value, true)
  const pairs = pairsOf(value).map(([key, child]) => `${yamlKey(key)}: ${yamlFlow(child)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

const isFlat = (value: Writable): boolean =>
  isList(value) ? value.every((one) => typeof one !== 'object') : !isMap(value)

/** A list entry as lines: `- ` and what stands at its column, to be indented together.
 *  @param dash the dash with the spaces after it */
export function yamlItem(value: Writable, like: 'flow' | 'block' | 'short', dash = '- '): string[] {
  const flow = yamlFlow(value)
  const asFlow =
    like === 'flow' ||
    isFlat(value) ||
    (like === 'short' &&
      flow.length <= ONE_LINE &&
      isMap(value) &&
      Object.values(value).every((one) => one === undefined || isFlat(one)))
  if (asFlow || !isMap(value)) {
    return [`${dash}${isFlat(value) && !isList(value) ? yamlScalar(value as string, false) : flow}`]
  }
  return pairsOf(value)
    .flatMap(([key, child]) => yamlPair(key, child))
    .map((line, index) => `${index === 0 ? dash : ' '.repeat(dash.length)}${line}`)
}

/** A key with its value as lines, to be indented together. */
export function yamlPair(key: string, value: Writable): string[] {
  const name = yamlKey(key)
  if (isList(value) && !isFlat(value)) {
    const items = value.flatMap((item) => yamlItem(item, 'short'))
    return [`${name}:`, ...items.map((line) => `  ${line}`)]
  }
  if (isMap(value) && pairsOf(value).length > 0) {
    const pairs = pairsOf(value).flatMap(([inner, child]) => yamlPair(inner, child))
    return [`${name}:`, ...pairs.map((line) => `  ${line}`)]
  }
  const written =
    isFlat(value) && !isList(value) ? yamlScalar(value as string, false) : yamlFlow(value)
  return [`${name}: ${written}`]
}
