import type { PlannedItem } from '../../analyses/rollout/rollout.ts'

/** What the phases of a rollout are called. */
export const phaseNames: Record<PlannedItem['phase'], string> = {
  pre_launch: 'Before launch',
  launch: 'Launch week',
  two_week_check: 'Two-week check',
  thirty_day_review: '30-day review',
  ninety_day_close: '90-day close',
  own: 'Of its own',
}
