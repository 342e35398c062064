const SCALES = [1, 10, 100, 1000] as const
const PERCENTS: readonly string[] = Array.from({ length: 101 }, (_, percent) => `${percent}%`)

/** Rounds half to even on the binary value, as the seed's scripts do (Python's `round`).
 *  Math.round is right away from ties; near one, `toFixed` is exact but rounds ties up, and a
 *  double is a tie at `digits` decimals exactly when it is an odd multiple of 2^-(digits+1).
 *  @example roundHalfEven(2.5, 0) // => 2
 *  @example roundHalfEven(2.675, 2) // => 2.67 (the double is below the tie) */
export function roundHalfEven(value: number, digits: number): number {
  const scale = SCALES[digits] ?? 10 ** digits
  const scaled = value * scale
  if (!Number.isFinite(scaled)) return value
  const below = Math.floor(scaled)
  if (Math.abs(scaled - below - 0.5) > 1e-6 && Math.abs(scaled) < 1e15) {
    return Math.round(scaled) / scale
  }
  const halves = value * 2 ** (digits + 1)
  if (Number.isInteger(halves) && halves % 2 !== 0) {
    return (below % 2 === 0 ? below : below + 1) / scale
  }
  return Number(value.toFixed(digits))
}

/** A ratio as the scripts print it, in whole percent.
 *  @example wholePercent(0.845) // => '84%' */
export function wholePercent(ratio: number): string {
  const percent = roundHalfEven(ratio * 100, 0)
  return PERCENTS[percent] ?? `${percent}%`
}
