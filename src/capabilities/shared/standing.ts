import type { Standing } from '../../analyses/goals/outlook.ts'
import type { Cell, Tone } from '../../reports/document.ts'

const tones: Record<Standing, Tone> = {
  done: 'good',
  on_track: 'good',
  at_risk: 'warning',
  off_track: 'bad',
  not_known: 'neutral',
}

export const standingLabels: Record<Standing, string> = {
  done: 'done',
  on_track: 'on track',
  at_risk: 'at risk',
  off_track: 'off track',
  not_known: 'not known',
}

export const standingTone = (standing: Standing): Tone => tones[standing]

export const standingCell = (standing: Standing): Cell => ({
  kind: 'status',
  tone: tones[standing],
  label: standingLabels[standing],
})
