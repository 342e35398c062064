/** A weighted mean out of its sums; null where nothing is known or the weights are 0. */
export function meanOf(sum: number, weights: number): number | null {
  const mean = sum / weights
  return weights > 0 && Number.isFinite(mean) ? mean : null
}
