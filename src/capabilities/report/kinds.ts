import type { Facts } from '../../analyses/facts.ts'
import type { KindName } from '../../knowledge/reports.ts'
import type { ReportDocument } from '../../reports/document.ts'
import { type AuditedProcess, audit } from '../audit/capability.ts'
import { healthBlocks } from '../audit/report.ts'
import type { CadenceReport } from '../cadence/cadence.ts'
import { cadence } from '../cadence/capability.ts'
import type { Arguments } from '../capability.ts'
import { opsReport } from '../ops-report/capability.ts'
import { scale } from '../scale/capability.ts'
import type { Scale } from '../scale/scale.ts'
import { frameworkReport } from './framework-report.ts'
import { investorUpdate, updateReport } from './investor-update.ts'
import { monthlyReport, monthlyReview } from './mbr.ts'
import { type Missing, missingIf, missingSection } from './missing.ts'
import { okrFramework } from './okr-framework.ts'
import { okrProgress, progressReport } from './okr-progress.ts'
import { onePager } from './one-pager.ts'
import { onePagerReport } from './one-pager-report.ts'
import { quarterlyReview } from './qbr.ts'
import { quarterlyReport } from './qbr-report.ts'
import { dashboardReport, weeklyDashboard } from './weekly-dashboard.ts'

/** How a report is made and shown. */
interface Kind<Output extends { report: KindName }> {
  run(facts: Facts, args: Arguments): Output
  report(output: Output): ReportDocument
}

/** Keeps what a kind makes and what it shows together, where their common type is forgotten. */
const kind = <Output extends { report: KindName }>(own: Kind<Output>) =>
  own as unknown as Kind<{ report: KindName }>

const withMissing = (shown: ReportDocument, missing: readonly Missing[]): ReportDocument => ({
  ...shown,
  blocks: [...shown.blocks, ...missingSection(missing)],
})

type CadenceTemplate = { report: 'cadence_template' } & CadenceReport
type ScalingReadiness = { report: 'scaling_readiness' } & Scale
type Scorecard = {
  report: 'process_scorecard'
  /** The audit of each process, the least healthy first. */
  process_health: AuditedProcess[]
} & ReturnType<typeof opsReport.run>

export const kinds: Readonly<Record<KindName, Kind<{ report: KindName }>>> = {
  weekly_dashboard: kind({ run: weeklyDashboard, report: dashboardReport }),
  investor_update: kind({ run: investorUpdate, report: updateReport }),
  function_one_pager: kind({ run: onePager, report: onePagerReport }),
  mbr: kind({ run: monthlyReview, report: monthlyReport }),
  qbr: kind({ run: quarterlyReview, report: quarterlyReport }),
  okr_progress: kind({ run: okrProgress, report: progressReport }),
  scaling_readiness: kind<ScalingReadiness>({
    run: (facts) => ({ report: 'scaling_readiness', ...scale.run(facts, {}) }),
    report: (output) =>
      withMissing(scale.report(output), [
        ...missingIf(
          output.stage.by_revenue === null && output.stage.not_compared === null,
          'Revenue',
          'metrics.annual_revenue_usd',
        ),
        ...missingIf(output.stage.by_headcount === null, 'Headcount', 'people'),
        ...missingIf(output.org.layers === null, 'Managers and layers', 'people with manager_id'),
      ]),
  }),
  okr_framework: kind({ run: okrFramework, report: frameworkReport }),
  cadence_template: kind<CadenceTemplate>({
    run: (facts) => ({ report: 'cadence_template', ...cadence.run(facts, {}) }),
    report: (output) =>
      withMissing(cadence.report(output), [
        ...missingIf(
          output.meetings.every(({ state }) => state === 'missing'),
          'Meetings that are held',
          'cadence',
        ),
        ...missingIf(
          output.cost_usd_per_week === undefined,
          'What an hour of meetings costs',
          'annual_cost_usd of people',
        ),
      ]),
  }),
  process_scorecard: kind<Scorecard>({
    run: (facts, args) => ({
      report: 'process_scorecard',
      ...opsReport.run(facts, args),
      process_health: audit.run(facts, {}).processes,
    }),
    report: (output) => {
      const { blocks, ...rest } = opsReport.report(output)
      return withMissing(
        {
          ...rest,
          title: `Operations scorecard: ${output.company}`,
          blocks: [...blocks, ...healthBlocks(output.process_health)],
        },
        missingIf(output.process_scores.length === 0, 'Processes', 'processes'),
      )
    },
  }),
}
