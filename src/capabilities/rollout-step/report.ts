import type { ReportDocument } from '../../reports/document.ts'
import { paragraph } from '../shared/cells.ts'
import { day, entryFacts, person } from '../shared/entry-facts.ts'
import type { RolloutStep } from './rollout-step.ts'

const TITLES: Record<RolloutStep['change'], string> = {
  done: 'Rollout step done',
  changed: 'Rollout step changed',
  none: 'Rollout step as it was',
}

/** An item of a rollout plan as it is then, and what is still open. */
export const rolloutStepReport = (output: RolloutStep): ReportDocument => {
  const { step, standard, change, change_name, open } = output
  return {
    title: `${TITLES[change]}: ${step.item ?? ''}`,
    blocks: [
      entryFacts([
        ['Change', change_name],
        ['In the standard plan', standard === step.item ? undefined : (standard ?? 'none')],
        ['Done', day(step.done_on)],
        ['By', person(step.owner)],
      ]),
      paragraph(
        open.length === 0
          ? 'Nothing else of its checklist is open.'
          : `Still open: ${open.join('; ')}.`,
      ),
    ],
  }
}
