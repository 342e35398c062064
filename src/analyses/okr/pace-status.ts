/** How a key result stands by its pace, worst first where ranks matter. */
export type PaceStatus =
  | 'complete'
  | 'on_track'
  | 'at_risk'
  | 'off_track'
  | 'not_started'
  | 'not_measurable'
  | 'no_pace'
  | 'kept'
  | 'not_kept'

export const paceLabels: Record<PaceStatus, string> = {
  complete: 'Complete',
  on_track: 'On track',
  at_risk: 'At risk',
  off_track: 'Off track',
  not_started: 'Not started',
  not_measurable: 'Not measurable',
  no_pace: 'No pace',
  kept: 'Kept',
  not_kept: 'Not kept',
}

/** All statuses, worst first. What cannot be measured stands before what is known to be fine. */
const worstFirst: readonly PaceStatus[] = [
  'off_track',
  'not_kept',
  'at_risk',
  'not_measurable',
  'no_pace',
  'not_started',
  'on_track',
  'kept',
  'complete',
]

export const paceRank = Object.fromEntries(
  worstFirst.map((status, rank) => [status, rank]),
) as Record<PaceStatus, number>

/** Statuses that somebody must do something about. */
export const isBehind = (status: PaceStatus): boolean =>
  status === 'off_track' || status === 'not_kept' || status === 'at_risk'
