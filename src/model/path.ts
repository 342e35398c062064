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

const PART = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([A-Za-z_$][\w$-]*)/y

/** Reads what {@link formatPath} writes. Throws a RangeError on any other text. */
export function parsePath(written: string): Path {
  const parts: (string | number)[] = []
  PART.lastIndex = 0
  while (PART.lastIndex < written.length) {
    const match = PART.exec(written)
    if (match === null) throw new RangeError(`not a path: ${written}`)
    const [, position, quoted, plain] = match
    if (position !== undefined) parts.push(Number(position))
    else if (quoted !== undefined) parts.push(JSON.parse(quoted) as string)
    else if (plain !== undefined) parts.push(plain)
  }
  return parts
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
