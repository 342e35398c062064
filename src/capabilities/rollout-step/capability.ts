import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { rolloutStepReport } from './report.ts'
import { markStep, type RolloutStep } from './rollout-step.ts'

export const rolloutStep: Capability<RolloutStep, Facts> = {
  name: 'rollout_step',
  command: 'change --done',
  title: 'A step of a rollout that is done',
  description:
    "Marks an item of a change's checklist as done in your own files, with the day and who did it. An item of the standard plan that the checklist does not hold yet joins it.",
  example: 'change --done material --in handoff -i examples/northlight -n',
  options: [
    {
      name: 'in',
      type: 'string',
      placeholder: 'CHANGE',
      description: 'the change, by its name or a part of it; the only one need not be named',
    },
    {
      name: 'on',
      type: 'string',
      format: 'day',
      placeholder: 'DATE',
      description: 'the day on which it was done (default: the day of --at)',
    },
    {
      name: 'by',
      type: 'string',
      format: 'person',
      placeholder: 'NAME',
      description: 'who did it, its owner from then on',
    },
  ],
  reads: ['changes'],
  company: 'required',
  arguments: [
    {
      name: 'item',
      placeholder: 'ITEM',
      description: 'the item as coo change shows it, or words that only it has',
      required: true,
    },
  ],
  schema: async () => (await import('./output-schema.ts')).rolloutStepSchema,
  facts: createFacts,
  run: markStep,
  report: rolloutStepReport,
  edits: ({ edits }) => edits,
}
