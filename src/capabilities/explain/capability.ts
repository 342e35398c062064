import { createFacts, type Facts } from '../../analyses/facts.ts'
import { located } from '../../findings/locate.ts'
import { rules } from '../../findings/rules/index.ts'
import type { Finding } from '../../model/finding.ts'
import type { Arguments, Capability } from '../capability.ts'
import { findFinding } from '../shared/find-finding.ts'
import { explainReport } from './report.ts'

export interface Explanation {
  finding: Finding
  /** What the rule looks at, why it matters, what to do. */
  docs: { what: string; why: string; act: string }
}

function explainFinding(facts: Facts, { finding: asked }: Arguments): Explanation {
  const finding = findFinding(facts, String(asked))
  const [opened = finding] = located([finding], facts.situation.sources)
  const rule = rules.find(({ name }) => name === finding.rule)
  return { finding: opened, docs: rule?.docs ?? { what: '', why: '', act: '' } }
}

export const explain: Capability<Explanation, Facts> = {
  name: 'explain',
  command: 'explain',
  title: 'A finding, down to the lines of the files',
  description:
    'Opens one finding as a tree: each computed figure with its formula and inputs, each datum with its file and line, how sure it is and by which rule. Use it before acting on a finding.',
  example: 'explain no_cadence:company',
  options: [],
  past: 'week',
  reads: [],
  company: 'or_sample',
  schema: async () => (await import('./output-schema.ts')).explanationSchema,
  facts: createFacts,
  arguments: [
    {
      name: 'finding',
      placeholder: 'FINDING',
      description: 'the id of a finding, as coo brief shows it',
      required: true,
    },
  ],
  run: explainFinding,
  report: explainReport,
}
