/** What the keys of a key result's baseline, current value and target end in. Those of a percentage
 *  end in `pct`, unless it is written with `baseline_value` or `target_value` alone: no figure that
 *  stands beside them may then be held against the 0 and 100 that a percentage without them has.
 *  @example endingOf({ type: 'percentage', baseline_value: 104, target_value: 107 }) // => 'value' */
export function endingOf({
  type,
  baseline_pct,
  target_pct,
  baseline_value,
  target_value,
}: Figures): 'pct' | 'value' {
  if (type !== 'percentage') return 'value'
  const isInPct = baseline_pct !== undefined || target_pct !== undefined
  return isInPct || (baseline_value === undefined && target_value === undefined) ? 'pct' : 'value'
}

interface Figures {
  type?: unknown
  baseline_pct?: unknown
  target_pct?: unknown
  baseline_value?: unknown
  target_value?: unknown
}

/** The key that holds the current value of a key result. */
export function valueKey(
  keyResult: Figures & { kind?: unknown },
): 'current_value' | 'current_pct' | 'milestones_hit' | 'done' {
  const { type, kind } = keyResult
  if (kind === 'control') return 'current_value'
  if (type === 'milestone') return 'milestones_hit'
  return type === 'boolean' ? 'done' : `current_${endingOf(keyResult)}`
}
