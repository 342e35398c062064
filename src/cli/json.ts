import { isMap } from '../model/is-map.ts'

/** Lists longer than this are written entry by entry wherever they stand, so that no single string
 *  comes near the longest that the engine can hold. */
const LONG = 1000

const holdsLongList = (value: Record<string, unknown>): boolean =>
  Object.values(value).some((entry) => Array.isArray(entry) && entry.length > LONG)

function* listPieces(list: readonly unknown[], separator: string): Generator<string> {
  yield '['
  let before = separator.slice(1)
  for (const entry of list) {
    yield before
    before = separator
    yield* pieces(entry)
  }
  yield ']'
}

function* mapPieces(map: Record<string, unknown>, separator: string): Generator<string> {
  yield '{'
  let before = separator.slice(1)
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue
    yield `${before}${JSON.stringify(key)}:`
    before = separator
    yield* separator === ',' || !Array.isArray(value) ? pieces(value) : listPieces(value, ',\n  ')
  }
  yield '}'
}

function* pieces(value: unknown): Generator<string> {
  if (Array.isArray(value) && value.length > LONG) yield* listPieces(value, ',')
  else if (isMap(value) && holdsLongList(value)) yield* mapPieces(value, ',')
  else yield JSON.stringify(value)
}

/** Writes a document as JSON in pieces: a line for each key, and a line for each entry of a key's
 *  list, so that it can be compared and searched by line and never stands in memory as one string. */
export function* jsonPieces(document: object): Generator<string> {
  yield* mapPieces(document as Record<string, unknown>, ',\n')
  yield '\n'
}
