/** Key results that stand for a metric by their words. */
export const nrr = {
  title: 'Achieve 115% NRR',
  type: 'percentage' as const,
  baseline_pct: 108,
  current_pct: 110,
  target_pct: 115,
}

export const burn = {
  title: 'Burn multiple from 1.7 to 1.3',
  current_value: 1.39,
  baseline_value: 1.7,
  target_value: 1.3,
}
