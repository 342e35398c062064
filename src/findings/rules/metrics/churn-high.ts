import type { Facts } from '../../../analyses/facts.ts'
import type { AnnualChurn } from '../../../analyses/metrics/net-churn.ts'
import { ofStage } from '../../../analyses/org/benchmark-scope.ts'
import { type Statement, statementFor } from '../../../knowledge/figure.ts'
import { annualChurnOfStage, annualChurnRedFlag, stagePhrases } from '../../../knowledge/stages.ts'
import type { Stage } from '../../../model/company.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber, percent } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { withoutBenchmark } from '../../without-benchmark.ts'
import { citeChurn } from './cite-churn.ts'
import { ownerOf, recurringRevenue } from './owner-of.ts'

const REASONS =
  'Name the reason of each customer lost last quarter, by segment: product, price or care'

/** To complete "churn is ...". */
function wordsOf({ value, kind }: AnnualChurn): string {
  const ofYear = `${percent(value)} a year`
  if (kind.by === 'annual') return ofYear
  if (kind.by === 'monthly') return `${percent(kind.monthly_pct)} a month, ${ofYear}`
  return kind.by === 'retention'
    ? `${ofYear}, net, by a net revenue retention of ${percent(kind.retention_pct)}`
    : `${ofYear}, net, by what was lost and what expanded since ${formatDate(kind.since)}`
}

/** That nothing says whether stated churn is net. */
const assumedOf = ({ kind: { by }, metric }: AnnualChurn): string[] =>
  by === 'annual' || by === 'monthly' ? [`${metric} is net churn of revenue`] : []

interface Covered {
  gross: AnnualChurn
  net: AnnualChurn
  stage: Stage
  redFlag: Statement<number>
}

/** Churn as it is stated is a red flag, and only what the others expand keeps the net within its limit. */
function coveredDraft(facts: Facts, cite: Cite, { gross, net, stage, redFlag }: Covered): Draft {
  const [left, kept] = [percent(gross.value), percent(Math.abs(net.value))]
  return {
    subject: 'company',
    severity: 'medium',
    says: () => ({
      what: `Churn is ${wordsOf(gross)}, over the ${percent(redFlag.value)} that is a red flag at ${stagePhrases[stage]}; what others expand covers it, so that net of that ${net.value < 0 ? `revenue grows by ${kept}` : `${kept} is lost`}.`,
      why: `Who stays pays for ${left} that leaves: when they have grown as far as they go, that is what is lost each year. Over ${percent(redFlag.value)} the product may not have its market yet.`,
      how_to_act: [
        act(facts.situation.at, {
          action: REASONS,
          ...ownerOf(facts, gross.metric),
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'reported',
    extent: gross.value,
    evidence: () => [
      citeChurn(cite, gross),
      citeChurn(cite, net),
      cite.knowledge('stages.annual_churn_red_flag', redFlag, 'percent'),
    ],
  }
}

/** More recurring revenue is lost in a year than the stage allows. */
export const churnHigh: Rule = {
  name: 'churn_high',
  area: 'metrics',
  docs: {
    what: 'Net churn of a year against the limit of the stage: what net revenue retention leaves to 100 %, else what was lost less what expanded, else the churn that is stated, which is then assumed to be net. Where net churn is within it, churn as it is stated against the red flag of the stage. The playbook states both for Series A only; at other stages the rule says nothing.',
    why: 'What is lost has to be sold again before the company grows; over 20 % in a year points to a product without a market, or to too little care for customers.',
    act: 'Speak with the customers who left last quarter, by segment.',
  },
  needs: ['metrics', 'metric_history', 'stage'],
  figures: { annual_churn_of_stage: annualChurnOfStage, annual_churn_red_flag: annualChurnRedFlag },
  check: (facts, cite) => {
    const { at } = facts.situation
    const churn = facts.churn().net
    if (churn === undefined)
      return silent('metrics.net_revenue_retention_pct, monthly_churn_pct or annual_churn_pct')
    const scope = facts.benchmarkScope()
    const { stage } = scope
    const limit = statementFor(annualChurnOfStage, ofStage(scope))
    const redFlag = statementFor(annualChurnRedFlag, ofStage(scope))
    if (limit === undefined || redFlag === undefined || stage === null) {
      return withoutBenchmark(scope, `a limit of churn for ${stagePhrases[stage ?? 'seed']}`)
    }
    const gross = facts.churn().stated
    if (churn.value < limit.value) {
      return gross === undefined || gross.value <= redFlag.value
        ? quiet
        : found([coveredDraft(facts, cite, { gross, net: churn, stage, redFlag })])
    }
    const isRed = churn.value > redFlag.value
    const revenue = recurringRevenue(facts)
    const lost = ((revenue?.value ?? 0) * churn.value) / 100
    return found([
      {
        subject: 'company',
        severity: isRed ? 'high' : 'medium',
        says: () => ({
          what: `Churn is ${wordsOf(churn)}, where ${stagePhrases[stage]} stays under ${percent(limit.value)}.`,
          why:
            (revenue === undefined
              ? `${percent(churn.value)} of revenue has to be won anew each year before the company grows.`
              : `On ${formatNumber(revenue.value, 'usd')} that is ${formatNumber(lost, 'usd')} a year to be won anew before the company grows.`) +
            (isRed
              ? ` Over ${percent(redFlag.value)} the product may not have its market yet.`
              : ''),
          how_to_act: [
            act(at, {
              action: REASONS,
              ...ownerOf(facts, churn.metric),
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'reported',
        extent: churn.value,
        assumed: assumedOf(churn),
        evidence: () => {
          const own = citeChurn(cite, churn)
          return [
            own,
            cite.knowledge('stages.annual_churn_of_stage', limit, 'percent'),
            ...(isRed ? [cite.knowledge('stages.annual_churn_red_flag', redFlag, 'percent')] : []),
            ...(revenue === undefined
              ? []
              : [
                  cite.computed(lost, 'usd', 'revenue x churn of a year', [
                    cite.datum(revenue.path, 'usd'),
                    own,
                  ]),
                ]),
          ]
        },
      },
    ])
  },
}
