/** Median of some values; NaN of none.
 *  @example median([3, 1, 2, 10]) // => 2.5 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const low = sorted[Math.floor(middle)] ?? Number.NaN
  const high = sorted[Math.ceil(middle)] ?? Number.NaN
  return (low + high) / 2
}

/** The value under which a share of some values lies, between neighbours in proportion (type 7 of
 *  Hyndman and Fan 1996, the default of numpy and R); NaN of none.
 *  @example percentile([1, 2, 3, 4], 90) // => 3.7 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = ((sorted.length - 1) * percent) / 100
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

/** The first and the second half of a list; of an odd number the middle one is in neither.
 *  @example halves([1, 2, 3]) // => [[1], [3]] */
export function halves<T>(list: readonly T[]): [earlier: T[], later: T[]] {
  const half = Math.floor(list.length / 2)
  return [list.slice(0, half), list.slice(list.length - half)]
}
