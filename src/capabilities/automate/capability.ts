import type {
  AutomationCandidate,
  RegisteredAutomation,
} from '../../analyses/automation/automation.ts'
import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { automateReport } from './report.ts'

/** What to automate, in the order in which it is built, and how what runs is looked after. */
export interface Automate {
  at: string
  company: string | null
  candidates: Omit<AutomationCandidate, 'path'>[]
  registry: Omit<RegisteredAutomation, 'path'>[]
}

function makeAutomate({ automationPlan, situation: { at, company } }: Facts): Automate {
  const { candidates, registry } = automationPlan()
  return {
    at,
    company: company.company ?? null,
    candidates: candidates.map(({ path: _path, ...candidate }) => candidate),
    registry: registry.map(({ path: _path, ...automation }) => automation),
  }
}

export const automate: Capability<Automate, Facts> = {
  name: 'automate',
  command: 'automate',
  title: 'What to automate, and what it returns',
  description:
    'Return, payback, tier and place in the frequency and value matrix for every automation that is proposed, what the result hangs on, and what the registry of running ones lacks. Use it before building one.',
  example: 'automate examples/northlight --at 2026-09-11',
  options: [],
  reads: ['automations'],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).automateSchema,
  facts: createFacts,
  run: makeAutomate,
  report: automateReport,
}
