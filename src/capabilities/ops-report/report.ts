import type { Inline, ReportDocument } from '../../reports/document.ts'
import { basisSection } from './basis-section.ts'
import type { OpsReport } from './capability.ts'
import { constraintSection, isHeldUp } from './constraint-section.ts'
import { maturitySection } from './maturity-section.ts'
import { metricsSection } from './metrics-section.ts'
import { orgSection } from './org-section.ts'
import { planSection } from './plan-section.ts'

const stageNames: Record<NonNullable<OpsReport['stage']>, string> = {
  seed: 'seed stage',
  series_a: 'Series A',
  series_b: 'Series B',
  series_c: 'Series C',
  growth: 'growth stage',
}

function subtitle({ at, stage }: OpsReport): Inline {
  const day = ['As of ', { kind: 'date', on: at }] as const
  return stage === null ? day : [...day, `, ${stageNames[stage]}`]
}

/** The operations report: what limits the company in one sentence, then constraints, maturity,
 *  organization, metrics, what to do, and what all that rests on. */
export const opsDocument = (output: OpsReport): ReportDocument => ({
  title: `Operations of ${output.company}`,
  subtitle: subtitle(output),
  blocks: [
    {
      kind: 'callout',
      tone: isHeldUp(output) ? 'warning' : 'info',
      title: output.bottom_line,
      blocks: [],
    },
    ...constraintSection(output),
    ...maturitySection(output),
    ...orgSection(output),
    ...metricsSection(output),
    ...planSection(output),
    ...basisSection(output),
  ],
})
