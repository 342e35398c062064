import type { BenchmarkScope } from '../../../analyses/org/benchmark-scope.ts'
import { type StageReading, stagesApart } from '../../../analyses/stage.ts'
import { counted } from '../../../analyses/words.ts'
import { stageBorders, stagePhrases } from '../../../knowledge/stages.ts'
import type { Stage } from '../../../model/company.ts'
import type { Evidence } from '../../../model/finding.ts'
import { usDollars } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { citeDollars } from '../../cite-dollars.ts'
import { citeHeadcount } from '../../cite-headcount.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

const people = (value: number) => counted(value, 'person', 'people')

interface Fault {
  what: string
  why: string
  severity: Draft['severity']
  action: string
  /** Revenue for each person, where it is told. */
  each?: number
}

/** Stage and team.stage differ. */
function statedTwice({ stated }: StageReading, inUse: Stage): Fault | undefined {
  const [one, other] = stated
  if (one === undefined || other === undefined || one.stage === other.stage) return undefined
  return {
    what: `The company says it is at ${stagePhrases[one.stage]} and its team sheet says ${stagePhrases[other.stage]}: 2 stages for one company.`,
    why: `It is judged by the benchmarks of ${stagePhrases[inUse]}; those of ${stagePhrases[inUse === one.stage ? other.stage : one.stage]} differ for burn, retention and spans.`,
    severity: 'low',
    action: `Settle the stage: ${stagePhrases[one.stage]} or ${stagePhrases[other.stage]}`,
  }
}

/** Revenue and headcount are of different stages: what that means depends on which is ahead. */
function apart({ by_revenue: money, by_headcount: heads }: StageReading): Fault | undefined {
  if (money === null || heads === null || money.stage === heads.stage) return undefined
  const peopleAhead = stagesApart(heads.stage, money.stage) > 0
  const each = money.usd / heads.people
  return {
    what: `${usDollars(money.usd)} is ${stagePhrases[money.stage]} by revenue, ${people(heads.people)} are ${stagePhrases[heads.stage]} by headcount.`,
    why: peopleAhead
      ? `People are ahead of revenue, ${usDollars(each)} for each: the organization has to be run as ${stagePhrases[heads.stage]} before ${stagePhrases[money.stage]} revenue pays for it.`
      : `Revenue is ahead of people, ${usDollars(each)} for each: either work is automated well, or ${people(heads.people)} carry a load of ${stagePhrases[money.stage]} with the ways of ${stagePhrases[heads.stage]}.`,
    severity: Math.abs(stagesApart(heads.stage, money.stage)) > 1 ? 'medium' : 'low',
    action: peopleAhead
      ? `Hold open positions against revenue: which of them bring revenue to ${stagePhrases[heads.stage]}?`
      : `Ask each department what it can no longer do with ${people(heads.people)}`,
    each,
  }
}

/** Revenue and headcount agree on a stage that is not the one stated. */
function notAsStated({ stated, by_revenue, by_headcount }: StageReading): Fault | undefined {
  const [first] = stated
  const measured: Stage | undefined = by_revenue?.stage
  if (first === undefined || by_revenue === null || by_headcount === null) return undefined
  if (measured === undefined || measured !== by_headcount.stage || measured === first.stage)
    return undefined
  return {
    what: `The company says it is at ${stagePhrases[first.stage]}, but ${usDollars(by_revenue.usd)} and ${people(by_headcount.people)} are both ${stagePhrases[measured]}.`,
    why: `It is judged by its size, by the benchmarks of ${stagePhrases[measured]}; those of ${stagePhrases[first.stage]} differ for burn, retention and spans.`,
    severity: 'low',
    action: `Correct the stage to ${stagePhrases[measured]}, or the revenue and headcount that say so`,
  }
}

/** Revenue in US dollars, in which the borders of the stages are. */
function citeRevenue(
  cite: Cite,
  { path, usd }: NonNullable<StageReading['by_revenue']>,
  scope: BenchmarkScope,
): Evidence {
  const [revenue, ...rate] = citeDollars(cite, path, scope)
  return rate.length === 0
    ? revenue
    : cite.computed(usd, 'usd', 'revenue x rate', [revenue, ...rate])
}

/** Revenue for each person, where that is told. */
const citeEach = (
  cite: Cite,
  { each }: Fault,
  { by_revenue, by_headcount }: StageReading,
  scope: BenchmarkScope,
): Evidence[] =>
  each === undefined || by_revenue === null || by_headcount === null
    ? []
    : [
        cite.computed(each, 'usd', 'revenue / headcount', [
          citeRevenue(cite, by_revenue, scope),
          citeHeadcount(cite, by_headcount),
        ]),
      ]

const evidenceOf = (
  cite: Cite,
  { stated, by_revenue, by_headcount }: StageReading,
  scope: BenchmarkScope,
): Evidence[] => [
  ...stated.map(({ path }) => cite.datum(path)),
  ...(by_revenue === null ? [] : [citeRevenue(cite, by_revenue, scope)]),
  ...(by_headcount === null ? [] : [citeHeadcount(cite, by_headcount)]),
]

/** Stages that differ: as stated, by revenue, by headcount. */
export const stageDisagrees: Rule = {
  name: 'stage_disagrees',
  area: 'data',
  docs: {
    what: 'Compares the stage of the company with that of its team sheet, and with the stages by recurring revenue and by headcount.',
    why: 'Every benchmark is taken by stage; and a company whose people are a stage ahead of its revenue pays for it.',
    act: 'Settle the stage, or what to do about the difference.',
  },
  needs: ['stage', 'team', 'metrics', 'people'],
  figures: { stage_borders: stageBorders },
  check: (facts, cite) => {
    const reading = facts.stage()
    const [first, ...rest] = evidenceOf(cite, reading, facts.benchmarkScope())
    const { stage } = facts.stageNow()
    if (first === undefined || stage === null) return silent('stage, revenue or headcount')
    const fault = statedTwice(reading, stage) ?? apart(reading) ?? notAsStated(reading)
    if (fault !== undefined) {
      const { what, why, severity, action } = fault
      const role = 'CEO'
      return found([
        {
          subject: 'company',
          severity,
          says: () => ({
            what,
            why,
            how_to_act: [
              act(facts.situation.at, { action, owner: undefined, role, within: 'month' }),
            ],
          }),
          basis: 'counted',
          why_basis: 'reported',
          evidence: () => [first, ...rest],
          why_evidence: () => citeEach(cite, fault, reading, facts.benchmarkScope()),
        },
      ])
    }
    if (
      reading.stated.length > 1 ||
      (reading.by_revenue !== null && reading.by_headcount !== null)
    ) {
      return quiet
    }
    return silent('a second sign of the stage: revenue, headcount or team.stage')
  },
}
