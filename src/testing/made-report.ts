import type { Arguments } from '../capabilities/capability.ts'
import { report } from '../capabilities/report/capability.ts'
import type { InvestorUpdate } from '../capabilities/report/investor-update.ts'
import type { MonthlyReview } from '../capabilities/report/mbr.ts'
import type { OkrProgress } from '../capabilities/report/okr-progress.ts'
import type { OnePager } from '../capabilities/report/one-pager.ts'
import type { QuarterlyReview } from '../capabilities/report/qbr.ts'
import type { WeeklyDashboard } from '../capabilities/report/weekly-dashboard.ts'
import type { Company } from '../model/company.ts'
import { factsOf } from './a-company.ts'

interface Outputs {
  weekly_dashboard: WeeklyDashboard
  investor_update: InvestorUpdate
  function_one_pager: OnePager
  mbr: MonthlyReview
  qbr: QuarterlyReview
  okr_progress: OkrProgress
}

/** What a report of one kind tells of a company. */
export const made = <Kind extends keyof Outputs>(
  kind: Kind,
  known: Company,
  args: Arguments = {},
  at?: string,
) => report.run(factsOf(known, at), { kind, ...args }) as unknown as Outputs[Kind]

/** A company whose functions have no goals yet. */
export const withFunctions = (count: number, more: Company = {}): Company => ({
  department_okrs: Array.from({ length: count }, (_, i) => ({ name: `Function ${i}` })),
  ...more,
})
