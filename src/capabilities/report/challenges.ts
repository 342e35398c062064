import type { Facts } from '../../analyses/facts.ts'
import { rules } from '../../findings/rules/index.ts'
import type { TellOnce } from '../../findings/says-less.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { investorRules, reportFigures } from '../../knowledge/reports.ts'
import type { Finding } from '../../model/finding.ts'
import { isGrave } from '../shared/grave.ts'
import type { FigureRow } from './figures.ts'
import type { Month } from './period.ts'
import type { Point } from './points.ts'
import {
  computedFrom,
  isAboutMetric,
  moves,
  notable,
  offPlan,
  tellsOfMetric,
  weighingDown,
} from './wins.ts'

const CHALLENGES = valueOf(reportFigures.challenges)
const OFF_PLAN = 'metric_off_plan'
const ofMetrics: ReadonlySet<string> = new Set(
  rules.filter(({ area }) => area === 'metrics').map(({ name }) => name),
)
/** The rules that investors are told of. */
export const forInvestors: ReadonlySet<string> = new Set([...ofMetrics, ...investorRules])

interface Found {
  findings: readonly Finding[]
  /** What contradicts figures of the update. */
  contradictions: readonly Finding[]
  tellOnce: TellOnce
}

/** What went badly, each matter once: what leaders must act on and what is found of the figures
 *  of the update, or of what they are computed from, as many as the template has; then, however
 *  many, figures of it that other data contradict, one for each way of doing so, and those
 *  behind their plans; and where there is room what else moved the worse way or weighs others
 *  down. */
export function challengesOf(
  facts: Facts,
  rows: readonly FigureRow[],
  { findings, contradictions, tellOnce }: Found,
  month: Month,
): { told: Finding[]; slipping: Point[] } {
  const { situation } = facts
  const metrics = new Set(rows.flatMap((row) => [row.metric, ...computedFrom(row, facts, month)]))
  const ofFigures = findings.filter(
    (one) => ofMetrics.has(one.rule) && !isGrave(one) && metrics.has(one.subject),
  )
  const grave = tellOnce(findings.filter(isGrave), { ofEachRule: true, most: CHALLENGES })
  const others = tellOnce(ofFigures, { beside: grave })
  const first = [...grave, ...others].slice(0, CHALLENGES)
  const offTheirPlan = others.filter(({ rule }) => rule === OFF_PLAN)
  const told = [...new Set([...first, ...contradictions, ...offTheirPlan])]
  const behind = [...offPlan(rows, true), ...offPlan(rows, false)].filter(
    ({ of }) => !told.some((finding) => tellsOfMetric(finding, of, situation)),
  )
  const worse = [...moves(notable(rows), -1), ...weighingDown(rows, facts, month)].filter(
    ({ of }) =>
      !behind.some((point) => point.of === of) &&
      !told.some((finding) => isAboutMetric(finding, of, situation)),
  )
  const room = Math.max(0, CHALLENGES - told.length - behind.length)
  return { told, slipping: [...behind, ...worse.slice(0, room)] }
}
