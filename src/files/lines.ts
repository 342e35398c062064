/** A place in a text, counted from 1; columns count characters (code points). */
export interface TextPlace {
  line: number
  column: number
  source_line: string
  /** The cell of a workbook, such as `People!B7`. */
  cell?: string
}

const SURROGATE = /[\ud800-\udfff]/

/** Turns offsets of a text into lines and columns. Lines are found when first asked for. */
export function createLines(text: string): (offset: number) => TextPlace {
  let starts: number[] | undefined
  let wide = false
  // Problems stand near each other: in a long line, counting goes on from the last place.
  let last = { line: -1, offset: 0, column: 1 }

  const columnOf = (line: number, start: number, offset: number): number => {
    if (!wide) return offset - start + 1
    const isNear = last.line === line && Math.abs(offset - last.offset) < offset - start
    const from = isNear ? last : { offset: start, column: 1 }
    const [low, high] = [Math.min(from.offset, offset), Math.max(from.offset, offset)]
    const between = countCharacters(text, low, high)
    const column = from.column + (offset < from.offset ? -between : between)
    last = { line, offset, column }
    return column
  }

  return (offset) => {
    if (starts === undefined) {
      starts = lineStarts(text)
      wide = SURROGATE.test(text)
    }
    const at = Math.min(Math.max(offset, 0), text.length)
    const line = lastAtOrBefore(starts, at)
    const start = starts[line] ?? 0
    const next = starts[line + 1]
    const end = next === undefined ? text.length : next - 1
    const source_line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end)
    return { line: line + 1, column: columnOf(line, start, at), source_line }
  }
}

/** Code points from one offset to another: the second half of a pair is none. */
function countCharacters(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0xdc00 || unit > 0xdfff) count++
  }
  return count
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Position of the last of the rising numbers that is not above `limit`. */
function lastAtOrBefore(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((rising[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
