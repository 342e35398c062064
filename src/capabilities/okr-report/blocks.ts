import { isOn, type Standing } from '../../analyses/goals/outlook.ts'
import type { NeedsAttention } from '../../analyses/okr/attention.ts'
import { type PaceStatus, paceLabels } from '../../analyses/okr/pace-status.ts'
import { upperFirst } from '../../analyses/words.ts'
import type { Cell, Inline, Tone } from '../../reports/document.ts'
import { standingLabels, standingTone } from '../shared/standing.ts'

export const tones: Record<PaceStatus, Tone> = {
  complete: 'good',
  on_track: 'good',
  kept: 'good',
  at_risk: 'warning',
  off_track: 'bad',
  not_kept: 'bad',
  not_started: 'neutral',
  not_measurable: 'neutral',
  no_pace: 'neutral',
}

export const statusCell = (status: PaceStatus): Cell => ({
  kind: 'status',
  tone: tones[status],
  label: paceLabels[status],
})

/** How a key result or an objective looks. */
export const outlookCell = (standing: Standing): Cell => ({
  kind: 'status',
  tone: standingTone(standing),
  label: upperFirst(standingLabels[standing]),
})

/** How a key result looks that needs attention: what only its pace leaves behind says so. */
export const attentionCell = ({ outlook: { standing }, pace: { status } }: NeedsAttention): Cell =>
  isOn(standing)
    ? { kind: 'status', tone: tones[status], label: `${paceLabels[status]} by pace` }
    : outlookCell(standing)

export const ratio = (value: number): Cell => ({ kind: 'number', value, unit: 'ratio' })

/** A ratio in a table, or what is missing for it. */
export const ratioCell = (value: number | null, what: string): Inline => [
  value === null ? { kind: 'missing', what } : ratio(value),
]

export const ownerCell = (owner: string | undefined): Cell =>
  owner === undefined ? { kind: 'missing', what: 'owner' } : { kind: 'person', name: owner }
