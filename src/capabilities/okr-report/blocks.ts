import { type PaceStatus, paceLabels } from '../../analyses/okr/pace-status.ts'
import type { Block, Cell, Inline, ListItem, Tone } from '../../reports/document.ts'

export const tones: Record<PaceStatus, Tone> = {
  complete: 'good',
  on_track: 'good',
  kept: 'good',
  at_risk: 'warning',
  off_track: 'bad',
  not_kept: 'bad',
  not_started: 'neutral',
  not_measurable: 'neutral',
}

/** Statuses of which nothing needs to be done. */
export const isFine = (status: PaceStatus): boolean => tones[status] === 'good'

export const statusCell = (status: PaceStatus): Cell => ({
  kind: 'status',
  tone: tones[status],
  label: paceLabels[status],
})

export const ratio = (value: number): Cell => ({ kind: 'number', value, unit: 'ratio' })

/** A ratio in a table, or what is missing for it. */
export const ratioCell = (value: number | null, what: string): Inline => [
  value === null ? { kind: 'missing', what } : ratio(value),
]

export const ownerCell = (owner: string | undefined): Cell =>
  owner === undefined ? { kind: 'missing', what: 'owner' } : { kind: 'person', name: owner }

/** A list of at most `limit` entries that says how many more there are and under which key. */
export function cappedList<T>(
  entries: readonly T[],
  limit: number,
  key: string,
  item: (entry: T) => ListItem,
): Block {
  const items = entries.slice(0, limit).map(item)
  const more = entries.length - items.length
  if (more > 0) items.push({ text: moreText(more, key) })
  return { kind: 'list', ordered: false, items }
}

/** Says where what a report leaves out can be read. */
export const moreText = (more: number, key: string): Inline => [
  `and ${more} more, all under `,
  { kind: 'code', text: key },
  ' in the JSON form',
]
