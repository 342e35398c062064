import type { MetricFlag } from '../../analyses/org/metric-flags.ts'
import type { Block, Cell, Inline } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { columns, figure, figureOr } from '../shared/cells.ts'
import type { OpsReport } from './capability.ts'

const verdicts: Record<MetricFlag['verdict'], Cell> = {
  met: { kind: 'status', tone: 'good', label: 'met' },
  missed: { kind: 'status', tone: 'bad', label: 'missed' },
  none: { kind: 'status', tone: 'neutral', label: 'not judged' },
}

const names: Readonly<Record<string, string>> = {
  burn_multiple: 'Burn multiple',
  net_revenue_retention_pct: 'Net revenue retention',
  cac_payback_months: 'CAC payback',
}

/** The metrics against what the stage calls for, with every limit the sources state. */
export function metricsSection({ metric_flags: flags }: OpsReport): Block[] {
  if (flags.length === 0) return []
  return [
    heading(2, 'Efficiency of the company'),
    {
      kind: 'table',
      columns: columns('Metric', '>Value', 'For the stage', 'Script'),
      rows: flags.map((flag): Inline[] => [
        names[flag.metric] ?? flag.metric,
        flag.value === null
          ? [...figureOr(flag.stated, flag.unit, 'value'), ' as stated']
          : [figure(flag.value, flag.unit)],
        [verdicts[flag.verdict]],
        flag.flagged_by_script ? 'raises a flag' : 'raises no flag',
      ]),
    },
    { kind: 'list', ordered: false, items: flags.map(({ because }) => ({ text: because })) },
  ]
}
