/** A place in the company document: keys and list positions from the root. */
export type Path = readonly (string | number)[]

const PLAIN = /^[A-Za-z_$][\w$-]*$/

/** Writes a path as evidence and problems show it.
 *  @example formatPath(['processes', 2, 'steps', 1]) // => 'processes[2].steps[1]' */
export function formatPath(path: Path): string {
  let written = ''
  for (const part of path) {
    if (typeof part === 'number') written += `[${part}]`
    else if (PLAIN.test(part)) written += written === '' ? part : `.${part}`
    else written += `[${JSON.stringify(part)}]`
  }
  return written
}

const QUOTED = /\[("(?:[^"\\]|\\.)*")\]/y
const OPEN = 0x5b
const CLOSE = 0x5d
const DOT = 0x2e
const DIGIT_0 = 0x30
const DIGIT_9 = 0x39
/** Positions with more digits than these may not be whole numbers. */
const MOST_DIGITS = 15

/** Offset of the bracket or dot that ends the key at an offset, or of the end. */
function keyEnd(written: string, start: number): number {
  let at = start
  while (at < written.length) {
    const code = written.charCodeAt(at)
    if (code === OPEN || code === DOT) break
    at++
  }
  return at
}

/** Offset of the bracket that closes the position at an offset; undefined where it is none. */
function positionEnd(written: string, start: number): number | undefined {
  let at = start
  while (at < written.length && at - start <= MOST_DIGITS) {
    const code = written.charCodeAt(at)
    if (code === CLOSE) return at > start ? at : undefined
    if (code < DIGIT_0 || code > DIGIT_9) return undefined
    at++
  }
  return undefined
}

/** The path that was read last: who asks for a value asks for its day next. */
let last: { written: string; path: Path } = { written: '', path: [] }

/** Reads what {@link formatPath} writes. Throws a RangeError on any other text. */
export function parsePath(written: string): Path {
  if (written !== last.written) last = { written, path: partsOf(written) }
  return last.path
}

function partsOf(written: string): Path {
  const parts: (string | number)[] = []
  for (let at = 0; at < written.length; ) {
    const code = written.charCodeAt(at)
    if (code !== OPEN) {
      const start = code === DOT ? at + 1 : at
      at = keyEnd(written, start)
      const key = written.slice(start, at)
      if (!PLAIN.test(key)) throw new RangeError(`not a path: ${written}`)
      parts.push(key)
      continue
    }
    const close = positionEnd(written, at + 1)
    if (close !== undefined) {
      parts.push(Number(written.slice(at + 1, close)))
      at = close + 1
      continue
    }
    QUOTED.lastIndex = at
    const [, quoted] = QUOTED.exec(written) ?? []
    if (quoted === undefined) throw new RangeError(`not a path: ${written}`)
    parts.push(JSON.parse(quoted) as string)
    at = QUOTED.lastIndex
  }
  return parts
}

/** Follows written paths from a root. Several keys of one map, and several entries of one list, are
 *  asked for after each other: the way to the map and to the list is gone once.
 *  @param walk where a path leads to from somewhere */
export function pathFollower<At>(
  root: At,
  walk: (from: At, path: Path) => At,
): (written: string) => At {
  let [holder, held] = ['', root]
  let [list, listed] = ['', root]
  const entryAt = (written: string): At => {
    const open = written.lastIndexOf('[')
    if (positionEnd(written, open + 1) !== written.length - 1) {
      return walk(root, parsePath(written))
    }
    const above = written.slice(0, open)
    if (above !== list) [list, listed] = [above, walk(root, parsePath(above))]
    return walk(listed, [Number(written.slice(open + 1, -1))])
  }
  return (written) => {
    const end = written.endsWith(']') ? -1 : written.lastIndexOf('.')
    if (end === -1) return walk(root, parsePath(written))
    const above = written.slice(0, end)
    if (above !== holder) [holder, held] = [above, entryAt(above)]
    return walk(held, [written.slice(end + 1)])
  }
}

/** The value at a path, or undefined where the path leaves the document. */
export function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root
  for (const part of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined
    value = (value as Record<string | number, unknown>)[part]
  }
  return value
}
