/** The key that holds the current value of a key result of this type. */
export function valueKey({
  type,
  kind,
}: {
  type?: unknown
  kind?: unknown
}): 'current_value' | 'current_pct' | 'milestones_hit' | 'done' {
  if (kind === 'control') return 'current_value'
  if (type === 'percentage') return 'current_pct'
  if (type === 'milestone') return 'milestones_hit'
  return type === 'boolean' ? 'done' : 'current_value'
}
