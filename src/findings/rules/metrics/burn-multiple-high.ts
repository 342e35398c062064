import type { Facts } from '../../../analyses/facts.ts'
import type { BurnMultiple, Span } from '../../../analyses/metrics/burn-multiple.ts'
import { otherSector } from '../../../analyses/sector.ts'
import { statementFor, valueOf } from '../../../knowledge/figure.ts'
import {
  burnMultipleAlarm,
  burnMultipleOfGrowth,
  burnMultipleRange,
} from '../../../knowledge/metrics.ts'
import { stagePhrases } from '../../../knowledge/stages.ts'
import type { Evidence } from '../../../model/finding.ts'
import { sum } from '../../../model/sum.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber, times, usd } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { withoutBenchmark } from '../../without-benchmark.ts'
import { ownerOf } from './owner-of.ts'

const METRIC = 'burn_multiple'
const ALARM = valueOf(burnMultipleAlarm)

const netEvidence = (cite: Cite, { months, net_usd }: Span): Evidence =>
  cite.computed(
    net_usd,
    'usd',
    'new + expansion - churned',
    months.flatMap(({ new_arr, expansion, churned }, i) =>
      [new_arr, expansion, churned].flatMap((point) =>
        point === null ? [] : citeMonth(cite, point.path, i === months.length - 1),
      ),
    ),
  )

const burnEvidence = (cite: Cite, { burns, burned_usd }: Span): Evidence => {
  const cited = burns.map(({ path }, i) => citeMonth(cite, path, i === burns.length - 1))
  const [only] = cited
  return only !== undefined && cited.length === 1
    ? only
    : cite.computed(burned_usd, 'usd', 'burn of the months', cited)
}

/** Of several months the last is what the figure is dated by. */
const citeMonth = (cite: Cite, path: string, isLast: boolean): Evidence =>
  isLast ? cite.datum(path, 'usd') : cite.earlier(path, 'usd')

interface Shrinkage {
  /** To complete "while ...". */
  words: string
  /** How much smaller recurring revenue is, and since when. */
  lost: string
  until: string
  evidence: [Evidence, ...Evidence[]]
}

/** How recurring revenue did not grow: by what came and went in a quarter or month, else between two days. */
function shrinkageOf({ span, no_growth }: BurnMultiple, cite: Cite): Shrinkage | undefined {
  if (no_growth !== null) {
    const { before, after } = no_growth
    const fall = before.value - after.value
    return {
      words: `recurring revenue ${fall === 0 ? `stayed at ${usd(after.value)}` : `fell by ${usd(fall)}`} from ${formatDate(before.on)} to ${formatDate(after.on)}`,
      lost: `recurring revenue is ${fall === 0 ? 'what it was' : `${usd(fall)} smaller than`} on ${formatDate(before.on)}`,
      until: `recurring revenue exceeds the ${usd(before.value)} of ${formatDate(before.on)}`,
      evidence: [
        cite.computed(-fall, 'usd', 'recurring revenue now - before', [
          cite.datum(after.path, 'usd'),
          cite.earlier(before.path, 'usd'),
        ]),
      ],
    }
  }
  if (span === null || span.net_usd > 0) return undefined
  const { net_usd, words, months } = span
  const churned = sum(months.map((month) => month.churned.value))
  return {
    words: `net new recurring revenue ${words} is ${net_usd === 0 ? usd(0) : `minus ${usd(-net_usd)}`}`,
    lost: `${months.length === 1 ? 'the last month' : `the last ${months.length} months`} left recurring revenue ${net_usd === 0 ? 'as it was' : `${usd(-net_usd)} smaller`}`,
    until: `new and expansion revenue exceed what is lost, ${usd(churned)} ${words}`,
    evidence: [
      netEvidence(cite, span),
      cite.computed(
        churned,
        'usd',
        'churned',
        months.map((month, i) => citeMonth(cite, month.churned.path, i === months.length - 1)),
      ),
    ],
  }
}

/** Recurring revenue does not grow, so that no multiple can be told, whatever is stated: grave where
 *  cash is burned. Undefined where it grows, or where nothing is burned or stated. */
function untoldMultiple(facts: Facts, cite: Cite): Draft | undefined {
  const known = facts.burnMultiple()
  const { burn, stated } = known
  const shrinkage = shrinkageOf(known, cite)
  const isBurning = burn !== null && burn.value > 0
  if (shrinkage === undefined || (burn !== null && !isBurning)) return undefined
  if (burn === null && (stated === null || stated.value < 0)) return undefined
  const { owner, role } = ownerOf(facts, METRIC)
  const { words, lost, until, evidence } = shrinkage
  const given = stated === null ? '' : times(stated.value)
  return {
    subject: 'company',
    severity: isBurning ? 'critical' : 'high',
    says: () => ({
      what: isBurning
        ? `${usd(burn.value)} a month is burned while ${words}: no burn multiple can be told.`
        : `Burn multiple is given as ${given}, while ${words}: none can be told.`,
      why: isBurning
        ? `Each month costs ${usd(burn.value)} and ${lost}.`
        : `${given} says that cash buys growth, but ${lost}.`,
      how_to_act: [
        act(facts.situation.at, {
          action: `Decide what is stopped until ${until}`,
          owner,
          role,
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    evidence: () => [
      ...evidence,
      ...(isBurning ? [cite.datum(burn.path, 'usd')] : []),
      ...(stated === null ? [] : [cite.datum(stated.path, 'times')]),
    ],
  }
}

interface Limit {
  value: number
  /** Whether the limit itself is too much. */
  to_stay_under: boolean
  words: string
  evidence: Evidence
}

/** The limit that is exceeded: the top of the stage's own range, or what it is to stay under; without
 *  a stage, the alarm. */
function limitOf(facts: Facts, cite: Cite): Limit {
  const { stage } = facts.benchmarkScope()
  const under = stage === null ? undefined : statementFor(burnMultipleOfGrowth, { stage })
  if (stage !== null && under !== undefined) {
    return {
      value: under.value,
      to_stay_under: true,
      words: `where ${stagePhrases[stage]} stays under ${times(under.value)}`,
      evidence: cite.knowledge('metrics.burn_multiple_of_growth', under, 'times'),
    }
  }
  const statement = stage === null ? undefined : statementFor(burnMultipleRange, { stage })
  if (stage === null || statement === undefined) {
    return {
      value: ALARM,
      to_stay_under: false,
      words: `above the alarm at ${times(ALARM)}`,
      evidence: cite.knowledge(
        'metrics.burn_multiple_alarm',
        burnMultipleAlarm.statements[0],
        'times',
      ),
    }
  }
  const [low, high] = statement.value
  return {
    value: high,
    to_stay_under: false,
    words: `above the ${formatNumber(low, 'none')} to ${times(high)} of ${stagePhrases[stage]}`,
    evidence: cite.knowledge('metrics.burn_multiple_range', statement, 'times'),
  }
}

interface Compared {
  value: number
  limit: Limit
  /** What the same months would have cost at the limit; null where they are not known. */
  span: Span | null
}

/** The figures of {@link whyOf}. */
function whyEvidence({ value, limit, span }: Compared, own: Evidence, cite: Cite): Evidence[] {
  if (value === limit.value) return []
  const both = [own, limit.evidence]
  if (span === null) {
    return [
      cite.computed(value - limit.value, 'usd', 'multiple - limit, for each $1', both),
      cite.computed((1 - limit.value / value) * 100, 'percent', '1 - limit / multiple', both),
    ]
  }
  const cost = cite.computed(
    limit.value * span.net_usd,
    'usd',
    'limit x net new recurring revenue',
    [limit.evidence, netEvidence(cite, span)],
  )
  const excess = span.burned_usd - limit.value * span.net_usd
  const inputs = [burnEvidence(cite, span), cost]
  return excess <= 0
    ? inputs
    : [...inputs, cite.computed(excess, 'usd', 'burn - what it would have cost', inputs)]
}

/** What the same net new revenue would have cost at the limit. */
function whyOf({ value, limit, span }: Compared): string {
  if (value === limit.value) {
    return `Each $1 of net new recurring revenue costs ${usd(value)} of cash, and less is what leads to profit.`
  }
  if (span === null) {
    return `Each $1 of net new recurring revenue costs ${usd(value)} of cash, ${usd(value - limit.value)} more than at the limit: the same cash buys ${formatNumber((1 - limit.value / value) * 100, 'percent')} less growth.`
  }
  const { net_usd, burned_usd, words } = span
  const excess = burned_usd - limit.value * net_usd
  const atLimit = `At ${times(limit.value)} the ${usd(net_usd)} of net new recurring revenue ${words} would have cost ${usd(limit.value * net_usd)}`
  return excess > 0
    ? `${atLimit}; ${usd(burned_usd)} was burned, ${usd(excess)} more.`
    : `${atLimit}; ${usd(burned_usd)} was burned, so that this time was better than the multiple says.`
}

/** More cash is burned for new revenue than the stage allows. */
export const burnMultipleHigh: Rule = {
  name: 'burn_multiple_high',
  area: 'metrics',
  docs: {
    what: 'Compares the burn multiple with the range of the stage, or at the growth stage with what it is to stay under; without a stage, with the alarm at 2. Where it is not stated it is that of the last twelve months for which burn and net new recurring revenue are given, else of three, else of one, and says so. Where net new recurring revenue is not positive (by its flows of the last three months, else of one, else by two values of recurring revenue), no multiple can be told, whatever is stated, and that is found.',
    why: 'It says how much cash a dollar of growth costs, and so how long the money lasts as growth.',
    act: 'Find the spending that brings no net new revenue, and stop that first.',
  },
  needs: ['metrics', 'metric_history', 'stage'],
  figures: {
    burn_multiple_range: burnMultipleRange,
    burn_multiple_of_growth: burnMultipleOfGrowth,
    burn_multiple_alarm: burnMultipleAlarm,
  },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const { value, stated, burn, span, formula, period } = facts.burnMultiple()
    const untold = untoldMultiple(facts, cite)
    if (untold !== undefined) return found([untold])
    if (stated === null && burn !== null && burn.value <= 0) return quiet
    if (value === null)
      return burn !== null && burn.value <= 0 ? quiet : silent('metrics.burn_multiple')
    if (value < 0)
      return silent('whether a negative burn multiple means earned cash or shrinking revenue')
    const scope = facts.benchmarkScope()
    if (scope.stage !== null && scope.silent_because !== null)
      return withoutBenchmark(scope, scope.silent_because)
    if (otherSector(company) !== null) return withoutBenchmark(scope, 'a benchmark for the sector')
    const limit = limitOf(facts, cite)
    const isKept = limit.to_stay_under ? value < limit.value : value <= limit.value
    if (isKept) return quiet
    const { owner, role } = ownerOf(facts, METRIC)
    const known = span === null || span.burns.length === 0 ? null : span
    const compared = { value, limit, span: known }
    const monthly = known === null ? [] : [burnEvidence(cite, known), netEvidence(cite, known)]
    const own =
      stated === null
        ? cite.computed(value, 'times', formula ?? METRIC, monthly)
        : cite.datum(stated.path, 'times')
    const isOneMonth = stated === null && known?.months.length === 1
    return found([
      {
        subject: 'company',
        severity: value > Math.max(ALARM, limit.value) ? 'high' : 'medium',
        says: () => ({
          what: `Burn multiple is ${times(value)}${period === null ? '' : ` ${period}`}, ${limit.words}.`,
          why: whyOf(compared),
          how_to_act: [
            act(at, {
              action: `List the spending that brings no net new revenue and what of it ends, to come ${limit.to_stay_under ? 'under' : 'back to'} ${times(limit.value)}`,
              owner,
              role,
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'reported',
        extent: value,
        assumed: isOneMonth ? ['one month of burn and net new revenue stands for a year'] : [],
        evidence: () => [own, limit.evidence, ...(stated === null ? [] : monthly)],
        why_evidence: () => whyEvidence(compared, own, cite),
      },
    ])
  },
}
