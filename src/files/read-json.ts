import type { Path } from '../model/path.ts'
import { readNumber, readString, readWord, skipTrivia, unquotedKey } from './json-tokens.ts'

/** Something wrong with a JSON text. */
export interface Fault {
  offset: number
  path: Path
  message: string
  hint?: string
  /** Offset of the key that is given again. */
  first?: number
}

interface Offsets {
  key: number
  value: number
}

export interface ReadJson {
  /** Undefined for a text without a value, and where reading had to stop. */
  value: unknown
  faults: Fault[]
  /** Where the keys and values of each map and list stand. */
  offsets: WeakMap<object, Map<string | number, Offsets>>
}

/** What the readers of a text share. */
export interface Reader {
  readonly text: string
  at: number
  path: (string | number)[]
  fault(offset: number, message: string, hint?: string): void
  /** Says what is wrong and gives up. */
  stop(offset: number, message: string, hint?: string): never
}

/** Thrown where reading cannot go on; caught here only. */
class Stop extends Error {}

/** Reads JSON the way a patient reader does: it goes on after what is plainly meant (a comment, a
 *  comma too many or too few, NaN, a name without quotes) and notes it, so that one reading tells
 *  everything. Slow beside JSON.parse, which has the first word; the caller has checked the depth. */
export function readJson(text: string): ReadJson {
  const faults: Fault[] = []
  const offsets: ReadJson['offsets'] = new WeakMap()
  const reader: Reader = {
    text,
    at: 0,
    path: [],
    fault: (offset, message, hint) => {
      faults.push({
        offset,
        path: [...reader.path],
        message,
        ...(hint === undefined ? {} : { hint }),
      })
    },
    stop: (offset, message, hint) => {
      reader.fault(offset, message, hint)
      throw new Stop()
    },
  }
  skipTrivia(reader)
  if (reader.at >= text.length) return { value: undefined, faults: [], offsets }
  try {
    const value = readValue(reader, faults, offsets)
    skipTrivia(reader)
    if (reader.at < text.length) {
      const found = text.slice(reader.at, reader.at + 1)
      const hint = 'a file holds one map; put the rest into a file of its own'
      reader.stop(reader.at, `expected the end of the file, found ${found}`, hint)
    }
    return { value, faults, offsets }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { value: undefined, faults, offsets }
  }
}

function readValue(reader: Reader, faults: Fault[], offsets: ReadJson['offsets']): unknown {
  const character = reader.text[reader.at]
  if (character === '{' || character === '[') {
    const end = character === '{' ? '}' : ']'
    const container: Record<string, unknown> | unknown[] = end === '}' ? {} : []
    const children = new Map<string | number, Offsets>()
    offsets.set(container, children)
    readChildren(reader, end, (name, key) => {
      const value = { key, value: reader.at }
      const first = children.get(name)
      if (first !== undefined) {
        const message = `the key ${JSON.stringify(name)} is given twice`
        faults.push({
          offset: key,
          path: [...reader.path],
          message,
          hint: 'keep one of the two',
          first: first.key,
        })
      }
      children.set(name, value)
      const child = readValue(reader, faults, offsets)
      Object.defineProperty(container, name, {
        value: child,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    })
    return container
  }
  if (character === '"' || character === "'") return readString(reader)
  if (/[-+.\d]/.test(character ?? '')) return readNumber(reader)
  return readWord(reader)
}

/** Reads the entries of the map or list that starts here, calling `child` where a value starts. */
function readChildren(
  reader: Reader,
  end: '}' | ']',
  child: (name: string | number, keyOffset: number) => void,
): void {
  const start = reader.at++
  const { text } = reader
  const what = end === '}' ? 'map' : 'list'
  for (let count = 0; ; count++) {
    skipTrivia(reader)
    if (text[reader.at] === end) break
    if (reader.at >= text.length) unfinished(reader, what, start)
    const key = reader.at
    const name = end === '}' ? readKey(reader) : count
    reader.path.push(name)
    if (reader.at >= text.length) unfinished(reader, what, start)
    child(name, key)
    reader.path.pop()
    skipTrivia(reader)
    readSeparator(reader, end, what, start)
  }
  reader.at++
}

function readKey(reader: Reader): string {
  const { text, at } = reader
  const bare = unquotedKey(text, at)
  let name: string
  if (text[at] === '"' || text[at] === "'") {
    name = readString(reader)
  } else if (bare !== undefined) {
    reader.fault(at, `expected a key in double quotes, found ${bare}`, `write "${bare}"`)
    reader.at += bare.length
    name = bare
  } else {
    reader.stop(
      at,
      `expected a key in double quotes, found ${text[at]}`,
      'write it as "KEY": VALUE',
    )
  }
  skipTrivia(reader)
  if (text[reader.at] !== ':') {
    const hint = `put a colon between the key ${JSON.stringify(name)} and its value`
    reader.stop(reader.at, 'expected a colon', hint)
  }
  reader.at++
  skipTrivia(reader)
  return name
}

/** Passes the comma after an entry; at the end of the map or list it stays before the bracket. */
function readSeparator(reader: Reader, end: string, what: string, start: number): void {
  const { text } = reader
  const comma = reader.at
  if (text[comma] === end) return
  if (comma >= text.length) unfinished(reader, what, start)
  if (text[comma] === ',') {
    reader.at++
    skipTrivia(reader)
    const next = text[reader.at]
    if (next === end) reader.fault(comma, `a comma too many before ${end}`, 'take the comma out')
    while (text[reader.at] === ',') {
      reader.fault(reader.at, 'a comma too many', 'take the comma out')
      reader.at++
      skipTrivia(reader)
    }
  } else if (text[comma] === '}' || text[comma] === ']') {
    reader.stop(
      comma,
      `expected ${end} to close the ${what}, found ${text[comma]}`,
      `put ${end} before it`,
    )
  } else {
    let last = comma - 1
    while (/\s/.test(text[last] ?? '')) last--
    reader.fault(last + 1, 'a comma is missing', 'put a comma between the two')
  }
}

function unfinished(reader: Reader, what: string, start: number): never {
  const line = reader.text.slice(0, start).split('\n').length
  const end = reader.text.trimEnd().length
  const message = `the file ends inside the ${what} that starts on line ${line}`
  reader.stop(end, message, 'is the end of the file cut off?')
}
