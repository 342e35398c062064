import { type OkrFacts, okrFacts } from '../../analyses/okr-facts.ts'
import type { Capability } from '../capability.ts'
import { guessedIn } from '../shared/guessed-in.ts'
import type { OkrReport } from './output.ts'
import { okrDocument } from './report.ts'

const READS = ['company_okrs', 'department_okrs', 'team_okrs'] as const

export const okrReport: Capability<OkrReport, OkrFacts> = {
  name: 'okr_report',
  command: 'okr',
  title: 'OKR report',
  description:
    'Scores every key result of company, departments and teams, says which are behind by the time that has passed and what pace they need, and how objectives are aligned. Use it before a check-in, a review, or the planning of the next quarter.',
  example: 'okr examples/acme-saas --at 2025-02-28',
  options: [
    {
      name: 'quarter_progress',
      type: 'number',
      description: 'Share of the quarter that has passed, 0 to 1, in place of what its dates say',
      placeholder: 'SHARE',
      minimum: 0,
      maximum: 1,
    },
  ],
  reads: [...READS],
  company: 'or_sample',
  schema: async () => (await import('./output-schema.ts')).okrReportSchema,
  facts: okrFacts,
  run: ({ situation, okr }) => {
    const report = okr()
    const assumed = [...report.assumed, ...guessedIn(situation, READS)]
    return { at: situation.at, ...report, assumed }
  },
  report: okrDocument,
}
