const LONGEST = 60

/** A text in quotes, cut where it is long. */
export function quoted(text: string): string {
  if (text.length <= LONGEST) return JSON.stringify(text)
  return `${JSON.stringify(text.slice(0, LONGEST)).slice(0, -1)}..."`
}

/** Says what was found in place of what was expected.
 *  @example foundWords('12') // => 'the text "12"' */
export function foundWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing (null)'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return `the text ${quoted(value)}`
  if (typeof value === 'number') return foundNumber(value)
  if (typeof value === 'boolean') return String(value)
  return 'a map'
}

function foundNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN, which is no number'
  if (Number.isFinite(value)) return `the number ${value}`
  return 'one too large to compute with'
}
