import type { DecisionSpeed, Taken } from '../../../analyses/decisions/speed.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { listed } from '../../../analyses/listed.ts'
import { counted } from '../../../analyses/words.ts'
import { decisionFigures, trendTest } from '../../../knowledge/decisions.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { ComputedEvidence, Evidence } from '../../../model/finding.ts'
import { dayOf } from '../../../model/hours.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { isPast, ofNewest } from '../../dated.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

const LIMIT = valueOf(decisionFigures.decision_hours)
const DAY = valueOf(decisionFigures.hours_per_day)
const FOR_TREND = valueOf(decisionFigures.decisions_for_trend)
const FOR_MEDIAN = valueOf(decisionFigures.decisions_for_median)

/** A time as a sentence says it and as evidence of it, both in the same unit. */
interface Time {
  says: string
  evidence: ComputedEvidence
}

interface Telling {
  cite: Cite
  /** Day of the newest decision: the log was still kept then. */
  newest: string
  /** That day is so long ago that nobody knows how it goes now. */
  past: boolean
}

/** The cycle times of decisions, each from its two dates; of very many the first hundred. */
const cycles = (taken: readonly Taken[], { cite, newest }: Telling): ComputedEvidence[] =>
  taken.slice(0, MOST_CITED).map(({ path, cycle_hours }) =>
    cite.computed(
      cycle_hours,
      'hours',
      'decided_on - requested_on',
      ['requested_on', 'decided_on'].map((key) => ofNewest(cite.datum(`${path}.${key}`), newest)),
    ),
  )

/** A time in days; in hours where it, and what it is compared with, is below two of them. */
function timeOf(
  hours: number,
  formula: string,
  inputs: readonly Evidence[],
  cite: Cite,
  comparedWith = hours,
): Time {
  const unit = Math.max(hours, comparedWith) < LIMIT ? 'hours' : 'days'
  const value = unit === 'hours' ? hours : hours / DAY
  return { says: formatNumber(value, unit), evidence: cite.computed(value, unit, formula, inputs) }
}

/** The open request that has waited longest, where that is longer than decisions now take. */
function longestWait(facts: Facts, { later_median_hours }: DecisionSpeed, cite: Cite) {
  let longest = { called: '', days: later_median_hours / DAY, path: '' }
  for (const { state, decision, called, path } of facts.decisions()) {
    if (state !== 'open' || decision.requested_on === undefined) continue
    const days = daysBetween(dayOf(decision.requested_on), facts.situation.at)
    if (days > longest.days) longest = { called, days, path }
  }
  if (longest.path === '') return undefined
  const inputs = [cite.datum(`${longest.path}.requested_on`)]
  return {
    says: ` ${longest.called} has been open for ${counted(longest.days, 'day', 'days')}.`,
    evidence: cite.computed(longest.days, 'days', 'today - requested_on', inputs),
  }
}

/** Says that decisions take longer and longer, where they do. */
function rising(speed: DecisionSpeed, telling: Telling) {
  const { taken, trend, earlier, later, earlier_median_hours, later_median_hours } = speed
  if (trend === null || !trend.rises) return undefined
  const { cite, past } = telling
  const half = (some: readonly Taken[], which: string, hours: number, other: number): Time =>
    timeOf(hours, `median of the ${which} ${some.length}`, cycles(some, telling), cite, other)
  const before = half(earlier, 'first', earlier_median_hours, later_median_hours)
  const now = half(later, 'last', later_median_hours, earlier_median_hours)
  const halves = [before.evidence, now.evidence]
  return {
    says: `Decisions ${past ? 'took' : 'take'} ever longer: ${before.says} in the median for the first ${earlier.length}, ${now.says} for the last ${later.length} of ${taken.length} since ${formatDate(taken[0]?.on)}`,
    evidence: [
      ...halves,
      cite.computed(trend.s, 'pairs', 'pairs of decisions that rise less pairs that fall', halves),
    ],
  }
}

/** Says that reversible decisions take too long, where they do. */
function slow({ reversible, reversible_median_hours: hours }: DecisionSpeed, telling: Telling) {
  if (hours === null || hours <= LIMIT) return undefined
  const inputs = cycles(reversible, telling)
  const { says, evidence } = timeOf(hours, 'median of the reversible ones', inputs, telling.cite)
  const took = `took ${says} in the median, over ${LIMIT} hours`
  return { count: reversible.length, took, evidence }
}

/** "The 3 reversible ones took ..." behind a statement about all, else "3 reversible decisions took
 *  ...". */
const sayDelay = ({ count, took }: { count: number; took: string }, follows: boolean): string =>
  follows
    ? `the ${counted(count, 'reversible one', 'reversible ones')} ${took}`
    : `${counted(count, 'reversible decision', 'reversible decisions')} ${took}`

function draftOf(speed: DecisionSpeed, facts: Facts, cite: Cite): Draft | undefined {
  const { taken, later, reversible } = speed
  const { at } = facts.situation
  const last = taken.at(-1)
  const newest = last?.on ?? at
  const past = isPast(newest, at)
  const telling = { cite, newest, past }
  const rise = rising(speed, telling)
  const delay = slow(speed, telling)
  if (rise === undefined && delay === undefined) return undefined
  const over = reversible.filter(({ cycle_hours }) => cycle_hours > LIMIT)
  const looked = over.length > 0 ? over : later
  const beyond = looked.reduce((sum, { cycle_hours }) => sum + Math.max(0, cycle_hours - LIMIT), 0)
  const formula = `sum of what each took beyond ${LIMIT} hours`
  const lost = timeOf(beyond, formula, cycles(looked, telling), cite)
  const wait = longestWait(facts, speed, cite)
  const parts = [
    ...(rise === undefined ? [] : [rise.says]),
    ...(delay === undefined ? [] : [sayDelay(delay, rise !== undefined)]),
    ...(past ? [`none taken since ${formatDate(newest)} is logged`] : []),
  ]
  const said = parts.join('; ')
  const ones = over.length > 0 ? 'reversible decision' : 'decision'
  return {
    subject: 'company',
    severity: rise !== undefined && delay !== undefined ? 'high' : 'medium',
    says: () => ({
      what: `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
      why: `${counted(looked.length, ones, `${ones}s`)} together took ${lost.says} more than ${LIMIT} hours each.${wait?.says ?? ''}`,
      how_to_act: [
        act(at, {
          action: `Go through ${listed(looked.map(({ subject }) => subject))}: who could have decided each alone, and what from now on need not come up`,
          owner: undefined,
          role: 'COO',
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    extent: speed.reversible_median_hours ?? undefined,
    why_basis: 'reported',
    evidence: () => [
      cite.computed(taken.length, 'decisions', 'decisions taken in the last year', [
        ...(rise?.evidence ?? []),
        ...(delay === undefined ? [] : [delay.evidence]),
      ]),
      ...(past && last !== undefined
        ? [ofNewest(cite.datum(`${last.path}.decided_on`), newest)]
        : []),
      known(cite, 'decisions.decision_hours', decisionFigures.decision_hours),
    ],
    why_evidence: () => [lost.evidence, ...(wait === undefined ? [] : [wait.evidence])],
  }
}

/** Decisions that take longer and longer, or too long where they could be undone. */
export const decisionsSlowing: Rule = {
  name: 'decisions_slowing',
  area: 'decisions',
  docs: {
    what: 'The time from request to decision rises over six decisions or more of the last year (Mann-Kendall, one-sided at 5%, so that an outlier decides nothing), or three reversible ones or more took over 48 hours in the median. Rejected proposals and open requests do not count.',
    why: 'Work stands while it waits; a rising time says that too much goes to too few.',
    act: 'Say which decisions may be taken where, and hand the reversible ones down.',
  },
  needs: ['decisions'],
  figures: {
    decision_hours: decisionFigures.decision_hours,
    decisions_for_trend: decisionFigures.decisions_for_trend,
    decisions_for_median: decisionFigures.decisions_for_median,
    days_looked_at: decisionFigures.days_looked_at,
    trend_test: trendTest,
  },
  check(facts, cite) {
    const speed = facts.decisionSpeed()
    if (speed.trend === null && speed.reversible_median_hours === null) {
      return silent(
        `request and decision dates of ${FOR_TREND} decisions, or of ${FOR_MEDIAN} reversible ones (${speed.taken.length} are dated)`,
      )
    }
    const draft = draftOf(speed, facts, cite)
    return draft === undefined ? quiet : found([draft])
  },
}
