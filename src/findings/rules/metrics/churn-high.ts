import type { Facts } from '../../../analyses/facts.ts'
import { ofStage } from '../../../analyses/org/benchmark-scope.ts'
import { yearly } from '../../../analyses/yearly.ts'
import { statementFor } from '../../../knowledge/figure.ts'
import { annualChurnOfStage, annualChurnRedFlag, stagePhrases } from '../../../knowledge/stages.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { withoutBenchmark } from '../../without-benchmark.ts'
import { ownerOf, recurringRevenue } from './owner-of.ts'

const percent = (value: number) => formatNumber(value, 'percent')

interface AnnualChurn {
  metric: string
  percent: number
  /** As it is stated, to complete "churn is ...". */
  words: string
  evidence: Evidence
  assumed: string[]
}

/** Churn of a year: as stated, else what the monthly churn comes to over twelve months. */
function annualChurn(facts: Facts, cite: Cite): AnnualChurn | undefined {
  const metrics = facts.metrics()
  const annual = metrics.get('annual_churn_pct')?.current
  if (annual !== undefined) {
    return {
      metric: 'annual_churn_pct',
      percent: annual.value,
      words: `${percent(annual.value)} a year`,
      evidence: cite.datum(annual.path, 'percent'),
      assumed: ['annual_churn_pct is net churn of revenue'],
    }
  }
  const monthly = metrics.get('monthly_churn_pct')?.current
  if (monthly === undefined) return undefined
  const value = yearly(monthly.value)
  return {
    metric: 'monthly_churn_pct',
    percent: value,
    words: `${percent(monthly.value)} a month, ${percent(value)} a year`,
    evidence: cite.computed(value, 'percent', '1 - (1 - monthly churn)^12', [
      cite.datum(monthly.path, 'percent'),
    ]),
    assumed: ['monthly_churn_pct is net churn of revenue'],
  }
}

/** More recurring revenue is lost in a year than the stage allows. */
export const churnHigh: Rule = {
  name: 'churn_high',
  area: 'metrics',
  docs: {
    what: 'Churn of a year, or a monthly churn made into that of a year, against the limit of the stage. The playbook states one for Series A only; at other stages the rule says nothing.',
    why: 'What is lost has to be sold again before the company grows; over 20 % in a year points to a product without a market, or to too little care for customers.',
    act: 'Speak with the customers who left last quarter, by segment.',
  },
  needs: ['metrics', 'stage'],
  figures: { annual_churn_of_stage: annualChurnOfStage, annual_churn_red_flag: annualChurnRedFlag },
  check: (facts, cite) => {
    const { at } = facts.situation
    const churn = annualChurn(facts, cite)
    if (churn === undefined) return silent('metrics.monthly_churn_pct or annual_churn_pct')
    const scope = facts.benchmarkScope()
    const { stage } = scope
    const limit = statementFor(annualChurnOfStage, ofStage(scope))
    const redFlag = statementFor(annualChurnRedFlag, ofStage(scope))
    if (limit === undefined || redFlag === undefined || stage === null) {
      return withoutBenchmark(scope, `a limit of churn for ${stagePhrases[stage ?? 'seed']}`)
    }
    if (churn.percent < limit.value) return quiet
    const isRed = churn.percent > redFlag.value
    const revenue = recurringRevenue(facts)
    const lost = ((revenue?.value ?? 0) * churn.percent) / 100
    return found([
      {
        subject: 'company',
        severity: isRed ? 'high' : 'medium',
        says: () => ({
          what: `Churn is ${churn.words}, where ${stagePhrases[stage]} stays under ${percent(limit.value)}.`,
          why:
            (revenue === undefined
              ? `${percent(churn.percent)} of revenue has to be won anew each year before the company grows.`
              : `On ${formatNumber(revenue.value, 'usd')} that is ${formatNumber(lost, 'usd')} a year to be won anew before the company grows.`) +
            (isRed
              ? ` Over ${percent(redFlag.value)} the product may not have its market yet.`
              : ''),
          how_to_act: [
            act(at, {
              action: `Name the reason of each customer lost last quarter, by segment: product, price or care`,
              ...ownerOf(facts, churn.metric),
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'reported',
        extent: churn.percent,
        assumed: churn.assumed,
        evidence: () => [
          churn.evidence,
          cite.knowledge('stages.annual_churn_of_stage', limit, 'percent'),
          ...(isRed ? [cite.knowledge('stages.annual_churn_red_flag', redFlag, 'percent')] : []),
          ...(revenue === undefined
            ? []
            : [
                cite.computed(lost, 'usd', 'revenue x churn of a year', [
                  cite.datum(revenue.path, 'usd'),
                  churn.evidence,
                ]),
              ]),
        ],
      },
    ])
  },
}
