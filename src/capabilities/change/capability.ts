import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Rollout } from '../../analyses/rollout/rollout.ts'
import type { Capability } from '../capability.ts'
import { checklistOf } from './checklist.ts'
import { changeReport } from './report.ts'

/** Every change that is rolled out, and what holds it back. */
export interface Changes {
  at: string
  company: string | null
  changes: (Omit<Rollout, 'path' | 'not_ready'> & {
    ready_to_close: boolean
    not_ready: string[]
  })[]
}

const makeChanges = ({ rollouts, situation: { at, company } }: Facts): Changes => ({
  at,
  company: company.company ?? null,
  changes: rollouts().map(({ path: _path, not_ready, ...rollout }) => ({
    ...rollout,
    ready_to_close: not_ready.length === 0,
    not_ready,
  })),
})

export const change: Capability<Changes, Facts> = {
  name: 'change',
  command: 'change',
  title: 'Changes: who is stuck, what is due, what may be closed',
  description:
    'For every process change: adoption against its target, the condition that holds each group back (ADKAR), the rollout plan dated from the launch, resistance with the right response, and whether it can be closed.',
  example: 'change examples/northlight --at 2026-09-11',
  options: [],
  reads: ['changes'],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).changesSchema,
  facts: createFacts,
  run: makeChanges,
  report: changeReport,
  forms: {
    ics: {
      description: 'the milestones of every rollout as whole days in a calendar (iCalendar)',
      media_type: 'text/calendar',
      write: async (output, asked_at) =>
        (await import('./calendar.ts')).rolloutCalendar(output, asked_at),
    },
    checklist: {
      description: 'the open items of every rollout plan as a Markdown task list',
      media_type: 'text/markdown',
      write: checklistOf,
    },
  },
}
