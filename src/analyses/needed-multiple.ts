/** Time that has passed and time that is left of a cycle, in one unit: days, today counted as passed,
 *  where its dates are known, else shares of it. */
export interface CycleTime {
  elapsed: number
  left: number
}

/** Rate needed from now on to come from `done` to `end`, over the rate so far; null where there is no
 *  rate, or nothing left to need one for.
 *  @param done what is reached since the start, in the unit of `end`
 *  @example neededMultiple(0.25, 1, { elapsed: 45, left: 45 }) // => 3 */
export function neededMultiple(
  done: number,
  end: number,
  { elapsed, left }: CycleTime,
): number | null {
  if (!(done > 0) || !(elapsed > 0) || !(left > 0) || done >= end) return null
  const multiple = (end - done) / left / (done / elapsed)
  return Number.isFinite(multiple) ? multiple : null
}
