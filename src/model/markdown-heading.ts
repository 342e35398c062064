const MARKED = /^\s{0,3}(#{1,6})\s+(.*)$/

/** The level and the words of a heading with marks in front; undefined for other lines.
 *  @example markedHeading('## Goals ##') // => { level: 2, text: 'Goals' } */
export function markedHeading(line: string): { level: number; text: string } | undefined {
  const [, marks, written] = MARKED.exec(line) ?? []
  if (marks === undefined || written === undefined) return undefined
  return {
    level: marks.length,
    text: written
      .trimEnd()
      .replace(/(?<!#)#+$/, '')
      .trimEnd(),
  }
}
