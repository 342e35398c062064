import { meetingTemplates } from '../../src/knowledge/cadence-stages.ts'

/** Calls that together tell every statement of the playbook; one with `-` is made once a stage. */
export const calls: readonly (readonly string[])[] = [
  ['cadence', '-i', '-'],
  ...Object.keys(meetingTemplates).map((meeting) => ['cadence', '-i', '-', '--meeting', meeting]),
  ['decide', '-i', '-'],
  ['decide', '-i', '-', '--request', 'A question of its own'],
]
