import type { DecisionSpeed, Taken } from '../../../analyses/decisions/speed.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { counted } from '../../../analyses/words.ts'
import { decisionFigures, trendTest } from '../../../knowledge/decisions.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { ComputedEvidence } from '../../../model/finding.ts'
import { dayOf } from '../../../model/hours.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { dated } from '../../dated.ts'
import { known } from '../../known.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const LIMIT = valueOf(decisionFigures.decision_hours)
const DAY = valueOf(decisionFigures.hours_per_day)
const FOR_TREND = valueOf(decisionFigures.decisions_for_trend)
const FOR_MEDIAN = valueOf(decisionFigures.decisions_for_median)

/** A time in days; in hours where it, and what it is compared with, is below two of them. */
const time = (hours: number, other = hours): string =>
  Math.max(hours, other) < LIMIT ? formatNumber(hours, 'hours') : formatNumber(hours / DAY, 'days')

/** A time as evidence, in the unit in which {@link time} says it. */
const timed = (
  hours: number,
  formula: string,
  inputs: readonly Evidence[],
  cite: Cite,
  other = hours,
): ComputedEvidence =>
  Math.max(hours, other) < LIMIT
    ? cite.computed(hours, 'hours', formula, inputs)
    : cite.computed(hours / DAY, 'days', formula, inputs)

/** The cycle times of decisions, each from its two dates. */
const cycles = (taken: readonly Taken[], newest: string, cite: Cite): ComputedEvidence[] =>
  taken.map(({ path, cycle_hours }) =>
    cite.computed(
      cycle_hours,
      'hours',
      'decided_on - requested_on',
      ['requested_on', 'decided_on'].map((key) => dated(cite.datum(`${path}.${key}`), newest)),
    ),
  )

interface Wait {
  says: string
  evidence: ComputedEvidence[]
}

/** Open requests that wait longer than decisions now take. */
function waiting(facts: Facts, speed: DecisionSpeed, cite: Cite): Wait | undefined {
  const { at } = facts.situation
  const open = facts.decisions().flatMap(({ state, decision, called, path }) => {
    if (state !== 'open' || decision.requested_on === undefined) return []
    const days = daysBetween(dayOf(decision.requested_on), at)
    return days * DAY > speed.later_median_hours ? [{ called, days, path }] : []
  })
  const longest = open.reduce((most, one) => (one.days > most.days ? one : most), {
    called: '',
    days: 0,
    path: '',
  })
  if (longest.days === 0) return undefined
  return {
    says: ` ${longest.called} has been open for ${counted(longest.days, 'day', 'days')}.`,
    evidence: [
      cite.computed(longest.days, 'days', 'today - requested_on', [
        cite.datum(`${longest.path}.requested_on`),
      ]),
    ],
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
    const { taken, trend, earlier, later, reversible, reversible_median_hours } = speed
    if (trend === null && reversible_median_hours === null) {
      return silent(
        `request and decision dates of ${FOR_TREND} decisions, or of ${FOR_MEDIAN} reversible ones (${taken.length} are dated)`,
      )
    }
    const rises = trend?.rises ?? false
    const isSlow = reversible_median_hours !== null && reversible_median_hours > LIMIT
    if (!rises && !isSlow) return quiet
    const newest = taken.at(-1)?.on ?? facts.situation.at
    const over = reversible.filter(({ cycle_hours }) => cycle_hours > LIMIT)
    const lost = over.reduce((sum, { cycle_hours }) => sum + cycle_hours - LIMIT, 0)
    const median = isSlow
      ? `${counted(reversible.length, 'reversible one', 'reversible ones')} took ${time(reversible_median_hours)} in the median, against ${LIMIT} hours`
      : ''
    const rising = `Decisions take ever longer: ${time(speed.earlier_median_hours, speed.later_median_hours)} in the median for the first ${earlier.length}, ${time(speed.later_median_hours, speed.earlier_median_hours)} for the last ${later.length} of ${taken.length} since ${taken[0]?.on}`
    const wait = waiting(facts, speed, cite)
    const evidence: ComputedEvidence[] = []
    if (rises) {
      const halves = [earlier, later].map((half, place) =>
        cite.computed(
          place === 0 ? speed.earlier_median_hours : speed.later_median_hours,
          'hours',
          `median of the ${place === 0 ? 'first' : 'last'} ${half.length}`,
          cycles(half, newest, cite),
        ),
      )
      evidence.push(
        cite.computed(
          trend?.s ?? 0,
          'pairs',
          'pairs of decisions that rise less pairs that fall',
          halves,
        ),
      )
    }
    if (isSlow) {
      evidence.push(
        cite.computed(
          reversible_median_hours,
          'hours',
          'median of the reversible decisions',
          cycles(reversible, newest, cite),
        ),
      )
    }
    return found([
      {
        subject: 'company',
        severity: rises && isSlow ? 'high' : 'medium',
        what: rises ? `${rising}${isSlow ? `; the ${median}` : ''}.` : `The ${median}.`,
        basis: 'counted',
        why:
          over.length > 0
            ? `${counted(over.length, 'reversible decision', 'reversible decisions')} together waited ${time(lost)} longer than ${LIMIT} hours each would have taken.${wait?.says ?? ''}`
            : `The last ${later.length} decisions waited ${time(speed.later_median_hours)} in the median, while the work behind them stood.${wait?.says ?? ''}`,
        how_to_act: [
          act(facts.situation.at, {
            action: `Go through ${over.length > 0 ? over.map(({ subject }) => subject).join(', ') : later.map(({ subject }) => subject).join(', ')}: who could have decided each alone, and what from now on need not come up`,
            owner: facts.owners().role('COO'),
            role: 'COO',
            within: 'two_weeks',
          }),
        ],
        evidence: [
          cite.computed(taken.length, 'decisions', 'decisions taken in the last year', evidence),
          known(cite, 'decisions.decision_hours', decisionFigures.decision_hours),
        ],
        why_evidence: wait?.evidence ?? [],
      },
    ])
  },
}
