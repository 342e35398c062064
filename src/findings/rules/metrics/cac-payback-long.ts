import { ofStage } from '../../../analyses/org/benchmark-scope.ts'
import { otherSector } from '../../../analyses/sector.ts'
import { timeFigures } from '../../../knowledge/checks.ts'
import { statementFor, valueOf } from '../../../knowledge/figure.ts'
import { paybackAlarm, paybackOfStage } from '../../../knowledge/metrics.ts'
import { stagePhrases } from '../../../knowledge/stages.ts'
import { formatNumber, months } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { withoutBenchmark } from '../../without-benchmark.ts'
import { ownerOf } from './owner-of.ts'

const METRIC = 'cac_payback_months'
const ALARM = valueOf(paybackAlarm)
const MONTHS = valueOf(timeFigures.months_per_year)

/** It takes longer than usual at the stage until a customer has paid for its acquisition. */
export const cacPaybackLong: Rule = {
  name: 'cac_payback_long',
  area: 'metrics',
  docs: {
    what: 'Months to earn back the cost of a customer, against the limit of the stage; without one, against the alarm at 18 months.',
    why: 'Until then each new customer ties up cash; the faster the company sells, the more.',
    act: 'Find the segment or channel whose payback is longest, and stop buying there.',
  },
  needs: ['metrics', 'stage'],
  figures: { payback_of_stage: paybackOfStage, payback_alarm: paybackAlarm },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const current = facts.metrics().get(METRIC)?.current
    if (current === undefined) return silent('metrics.cac_payback_months')
    const scope = facts.benchmarkScope()
    if (otherSector(company) !== null) return withoutBenchmark(scope, 'a benchmark for the sector')
    const ofTheStage = statementFor(paybackOfStage, ofStage(scope))
    const limit = ofTheStage?.value ?? ALARM
    const isOver = ofTheStage === undefined ? current.value > limit : current.value >= limit
    if (!isOver) return quiet
    const newArr = facts.metrics().get('new_arr_usd')?.current
    const over = current.value - limit
    const tied = ((newArr?.value ?? 0) / MONTHS) * over
    const { owner, role } = ownerOf(facts, METRIC)
    const stage =
      ofTheStage === undefined || scope.stage === null
        ? `more than the alarm at ${months(limit)}`
        : `where ${stagePhrases[scope.stage]} stays under ${months(limit)}`
    return found([
      {
        subject: 'company',
        severity: current.value > ALARM ? 'high' : 'medium',
        says: () => ({
          what: `A customer pays for its acquisition after ${months(current.value)}, ${stage}.`,
          why:
            newArr === undefined
              ? `Cash spent on a customer comes back ${months(over)} later than it should: growth has to be financed for so much longer.`
              : `Each month's ${formatNumber(newArr.value, 'usd')} of new recurring revenue ties up ${formatNumber(tied, 'usd')} more than at ${months(limit)}, before gross margin.`,
          how_to_act: [
            act(at, {
              action: `Take the ${months(current.value)} apart by segment and channel and stop buying where it is longest`,
              owner,
              role,
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'reported',
        extent: current.value,
        why_evidence: () =>
          newArr === undefined
            ? [
                cite.computed(over, 'months', 'payback - limit', [
                  cite.datum(current.path, 'months'),
                ]),
              ]
            : [],
        evidence: () => [
          cite.datum(current.path, 'months'),
          ofTheStage === undefined
            ? cite.knowledge('metrics.payback_alarm', paybackAlarm.statements[0], 'months')
            : cite.knowledge('metrics.payback_of_stage', ofTheStage, 'months'),
          ...(newArr === undefined
            ? []
            : [
                cite.computed(tied, 'usd', 'new revenue of a month / 12 x months over', [
                  cite.datum(newArr.path, 'usd'),
                  cite.datum(current.path, 'months'),
                ]),
              ]),
        ],
      },
    ])
  },
}
