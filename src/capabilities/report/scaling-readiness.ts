import type { Facts } from '../../analyses/facts.ts'
import type { StageReading } from '../../analyses/growth/stage.ts'
import { nextThreshold, passedThreshold } from '../../analyses/growth/thresholds.ts'
import type { MetricFlag } from '../../analyses/org/metric-flags.ts'
import type { RevenuePerEmployee } from '../../analyses/org/revenue-per-employee.ts'
import { scalingRules } from '../../knowledge/reports.ts'
import { stageNames } from '../../knowledge/stages.ts'
import type { Stage } from '../../model/company.ts'
import type { Block, Cell, Inline, ReportDocument } from '../../reports/document.ts'
import { allFindings } from '../brief/brief.ts'
import { heading } from '../shared/blocks.ts'
import { columns, figure, figureOr, paragraph } from '../shared/cells.ts'
import { type Missing, missingSection } from './missing.ts'
import { answeredPoint, type Point, pointSection } from './points.ts'

/** A headcount at which ways of working stop working. */
interface Break {
  people: number
  breaks: string
  remedy: string
}

export interface ScalingReadiness {
  report: 'scaling_readiness'
  company: string | null
  stage: {
    stated: Stage | null
    by_revenue: Stage | null
    by_headcount: Stage | null
    /** Null where only one of them is known. */
    agree: boolean | null
  }
  headcount: number | null
  breaks_now: Break | null
  /** `expected_on`: at the present pace of growth; null where that is not known or does not lead there. */
  breaks_next: (Break & { expected_on: string | null }) | null
  revenue_per_employee: RevenuePerEmployee
  benchmarks: MetricFlag[]
  /** The company's own signs: findings about people, growth and what breaks with volume. */
  signs: Point[]
  missing: Missing[]
}

const signRules: ReadonlySet<string> = new Set(scalingRules)

function stageOf({ stated, by_revenue, by_headcount }: StageReading): ScalingReadiness['stage'] {
  const [revenue, people] = [by_revenue?.stage ?? null, by_headcount?.stage ?? null]
  return {
    stated: stated[0]?.stage ?? null,
    by_revenue: revenue,
    by_headcount: people,
    agree: revenue === null || people === null ? null : revenue === people,
  }
}

export function scalingReadiness(facts: Facts): ScalingReadiness {
  const { company } = facts.situation
  const headcount = facts.headcount()?.people ?? null
  const { team_analysis, metric_flags } = facts.org()
  return {
    report: 'scaling_readiness',
    company: company.company ?? null,
    stage: stageOf(facts.stage()),
    headcount,
    breaks_now: headcount === null ? null : passedThreshold(headcount),
    breaks_next: headcount === null ? null : nextThreshold(headcount, facts.growth()),
    revenue_per_employee: team_analysis.revenue_per_employee,
    benchmarks: metric_flags,
    signs: allFindings(facts)
      .findings.filter(({ rule }) => signRules.has(rule))
      .map(answeredPoint),
    missing: [
      ...(headcount === null ? [{ what: 'Headcount', supply: 'people' }] : []),
      ...(facts.stage().by_revenue === null
        ? [{ what: 'Revenue', supply: 'metrics.arr_usd' }]
        : []),
      ...(metric_flags.length === 0
        ? [
            {
              what: 'Efficiency',
              supply: 'metrics: burn_multiple, net_revenue_retention_pct, cac_payback_months',
            },
          ]
        : []),
    ],
  }
}

const stageCell = (stage: Stage | null, what: string): Inline =>
  stage === null ? [{ kind: 'missing', what }] : stageNames[stage]

function stageWords({ agree }: ScalingReadiness['stage']): string {
  if (agree === null) return ''
  return agree
    ? 'Revenue and headcount say the same stage.'
    : 'Revenue and headcount say different stages: more people than the revenue carries ask for focus, more revenue than people for hiring.'
}

const breakBlocks = (title: string, one: Break, when: readonly (string | Cell)[]): Block[] => [
  heading(2, title),
  paragraph([`From ${one.people} people on`, ...when, `: ${one.breaks}.`]),
  paragraph(`In its place: ${one.remedy}.`),
]

function benchmarkTable({ revenue_per_employee: per, benchmarks }: ScalingReadiness): Block {
  const range =
    per.low === null || per.high === null
      ? []
      : [figure(per.low, 'usd'), ' to ', figure(per.high, 'usd')]
  return {
    kind: 'table',
    columns: columns('Benchmark', '>Value', 'For the stage', 'Verdict'),
    rows: [
      [
        'Revenue per person',
        figureOr(per.value_usd, 'usd', 'revenue per person'),
        range,
        per.verdict,
      ],
      ...benchmarks.map(({ metric, value, unit, verdict, because }): Inline[] => [
        metric.replaceAll('_', ' ').replace(/ (?:pct|months)$/, ''),
        [figure(value, unit)],
        because,
        verdict === 'none' ? 'not judged' : verdict,
      ]),
    ],
  }
}

export function readinessReport(output: ScalingReadiness): ReportDocument {
  const { company, stage, headcount, breaks_now, breaks_next, signs, missing } = output
  const on = breaks_next?.expected_on
  return {
    title: `Scaling readiness: ${company ?? 'your company'}`,
    subtitle: stageWords(stage),
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Headcount', value: figureOr(headcount, 'count', 'headcount') },
          { label: 'Stage as stated', value: stageCell(stage.stated, 'stage') },
          { label: 'Stage by revenue', value: stageCell(stage.by_revenue, 'revenue') },
          { label: 'Stage by headcount', value: stageCell(stage.by_headcount, 'headcount') },
        ],
      },
      ...(breaks_now === null ? [] : breakBlocks('What breaks now', breaks_now, [])),
      ...(breaks_next === null
        ? []
        : breakBlocks(
            'What breaks next',
            breaks_next,
            on == null ? [] : [', at the present pace on ', { kind: 'date', on }],
          )),
      heading(2, 'Benchmarks of the stage'),
      benchmarkTable(output),
      ...pointSection('Signs in the data', signs, 'No finding about people or growth.'),
      ...missingSection(missing),
    ],
  }
}
