/** Rules that call for a reaction without being asked: the seed's proactive triggers and red flags,
 *  and the grave incidents of its morning read. */
export const watchRules = [
  'repeated_blocker',
  'check_in_overdue',
  'headcount_threshold',
  'decisions_slowing',
  'decision_overdue',
  'no_cadence',
  'meetings_without_actions',
  'objectives_too_easy',
  'objectives_disconnected',
  'team_unlinked',
  'process_not_followed',
  'automation_unsafe',
  'action_overdue',
  'incident_open',
] as const
