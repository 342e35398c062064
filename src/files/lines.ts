/** A place in a text, counted from 1; columns count characters (code points). */
export interface TextPlace {
  line: number
  column: number
  source_line: string
}

const SURROGATE = /[\ud800-\udfff]/

/** Turns offsets of a text into lines and columns. Lines are found when first asked for. */
export function createLines(text: string): (offset: number) => TextPlace {
  let starts: number[] | undefined
  let wide = false
  // Problems come in the order of the text: counting goes on from the last place in a line.
  let counted = { line: -1, offset: 0, column: 1 }

  const columnOf = (line: number, start: number, offset: number): number => {
    if (!wide) return offset - start + 1
    const known = counted.line === line && counted.offset <= offset
    let column = known ? counted.column : 1
    for (let i = known ? counted.offset : start; i < offset; i++) {
      const unit = text.charCodeAt(i)
      if (unit < 0xdc00 || unit > 0xdfff) column++
    }
    counted = { line, offset, column }
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
