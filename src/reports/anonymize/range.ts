/** Edges of ranges within a power of ten: coarse enough that no figure can be told from its range. */
const EDGES = [1, 2, 5, 10]
/** Beyond this a double holds no whole range any more. */
const LARGEST = 1e15

export interface Range {
  low: number
  high: number
}

/** The range of 1-2-5 steps that a size falls in; everything below 1 is one range.
 *  @example rangeOfSize(65) // => { low: 50, high: 100 } */
export function rangeOfSize(size: number): Range {
  if (!(size >= 1)) return { low: 0, high: 1 }
  // Read from the digits: a logarithm rounds 999.99... up.
  const power = 10 ** Number(Math.min(size, LARGEST).toExponential().split('e')[1])
  const step = EDGES.findLastIndex((edge) => Math.min(size, LARGEST) >= edge * power)
  return { low: (EDGES[step] ?? 1) * power, high: (EDGES[step + 1] ?? 10) * power }
}

const LETTERS = [
  { divisor: 1e12, letter: 'T' },
  { divisor: 1e9, letter: 'B' },
  { divisor: 1e6, letter: 'M' },
  { divisor: 1e3, letter: 'K' },
]

/** An edge of a range: the thousands as letters, so that money and counts read alike. */
function edge(value: number): string {
  const scale = LETTERS.find(({ divisor }) => value >= divisor)
  return scale === undefined ? String(value) : `${value / scale.divisor}${scale.letter}`
}

/** A figure as the range it falls in, with what stands before it, such as a currency sign.
 *  @example rangeWords(13_946_000, '$') // => '$10M–$20M' */
export function rangeWords(value: number, before = ''): string {
  if (!Number.isFinite(value)) return 'not given'
  const { low, high } = rangeOfSize(Math.abs(value))
  const range = `${before}${edge(low)}–${before}${edge(high)}`
  return value < 0 ? `minus ${range}` : range
}
