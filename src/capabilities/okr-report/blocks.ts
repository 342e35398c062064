import { type PaceStatus, paceLabels } from '../../analyses/okr/pace-status.ts'
import type { Cell, Inline, Tone } from '../../reports/document.ts'

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
