import type { CountedAs, ProcessMeasure } from '../../../analyses/checks/counted-as.ts'
import type { ProcessFigureApart } from '../../../analyses/checks/process-figures.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { baselineOf, subjectOf, targetOf } from '../../../analyses/goals/goals.ts'
import { quoted } from '../../../analyses/words.ts'
import { count, formatNumber, percent } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import type { Draft } from '../../rule.ts'
import { sayValue, titled } from '../okr/support/say.ts'

const called: Record<ProcessMeasure, string> = {
  lead_time_hours: 'the lead time of',
  error_rate_pct: 'the error rate of',
  followed_pct: 'the share of cases that follow',
}

/** A value as it stands for the process: in the unit of the key result. */
function sayIn({ counted: { unit }, goal }: ProcessFigureApart, value: number): string {
  return unit === 'percent' || unit === 'hours'
    ? formatNumber(value, unit)
    : sayValue(goal.key_result, value)
}

/** The figure of the process, and what it comes to as the key result counts it. */
function sayFigure({ counted: { unit, is_rest }, figure, as_result }: ProcessFigureApart): string {
  if (unit === 'percent') {
    const share = formatNumber(figure, unit)
    return is_rest ? `${share} and leaves ${formatNumber(as_result, unit)}` : share
  }
  const hours = formatNumber(figure, 'hours')
  if (unit === 'hours') return hours
  return `${hours} (${count(as_result)} ${unit === 'minutes' ? unit : `working ${unit}`})`
}

/** How {@link sayFigure} comes to it; null where the figure itself is said. */
function formulaOf({ unit, is_rest }: CountedAs, hoursPerDay: number): string | null {
  if (is_rest) return '100 - the figure of the process'
  if (unit === 'minutes') return 'lead time in minutes'
  if (unit !== 'days' && unit !== 'weeks') return null
  return `lead time / ${hoursPerDay} hours a day${unit === 'weeks' ? ' / working days a week' : ''}`
}

/** How much of its way a key result has made at some value; null where it has no way. */
function wayMade({ goal: { key_result: result } }: ProcessFigureApart, value: number) {
  const [from, to] = [baselineOf(result), targetOf(result)]
  if (from === undefined || to === undefined || from === to) return null
  return Math.min(Math.max((value - from) / (to - from), 0), 1) * 100
}

/** The two ways, where they differ. */
function waysOf(one: ProcessFigureApart) {
  const [said, real] = [wayMade(one, one.value), wayMade(one, one.as_result)]
  if (said === null || real === null || said === real) return null
  return { said, real }
}

function why(one: ProcessFigureApart): string {
  const ways = waysOf(one)
  if (ways === null) {
    return `One of the two is wrong, and whoever plans on ${sayIn(one, one.value)} plans on a figure that the process does not have.`
  }
  return `By the figure of the process ${percent(ways.real)} of the way to the target is made, by the key result ${percent(ways.said)}; one of the two is wrong, or is not of the same work.`
}

/** A key result that names the figure of a process, which says otherwise. */
export function processFigureApart(facts: Facts, cite: Cite, one: ProcessFigureApart): Draft {
  const { goal, process, measure, counted, as_result } = one
  const { unit } = counted
  const { hours_assumed, days_assumed, hours_per_day } = facts.workWeek()
  const formula = formulaOf(counted, hours_per_day)
  const value = () => cite.datum(one.value_path, unit)
  const figure = () => {
    const given = cite.datum(one.figure_path, unit === 'percent' ? unit : 'hours')
    return formula === null ? given : cite.computed(as_result, unit, formula, [given])
  }
  const bound = (key: 'baseline' | 'target') =>
    cite.datum(one.value_path.replace(/\.current_(\w+)$/, `.${key}_$1`), unit)
  const wayTo = (made: number, now: ReturnType<typeof figure>) =>
    cite.computed(made, 'percent', '(value - baseline) / (target - baseline), from 0 to 100', [
      now,
      bound('baseline'),
      bound('target'),
    ])
  return {
    subject: subjectOf(goal.key_result),
    severity: goal.path.startsWith('company_okrs') ? 'medium' : 'low',
    says: () => ({
      what: `${titled(goal.key_result)} is at ${sayIn(one, one.value)}, though it stands for ${called[measure]} ${quoted(process)}, which is ${sayFigure(one)}.`,
      why: why(one),
      how_to_act: [
        act(facts.situation.at, {
          action: `Measure ${called[measure]} ${quoted(process)} once and enter that figure for the process and for the key result`,
          owner: goal.owner ?? undefined,
          role: 'COO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    assumed: [
      ...(unit === 'days' || unit === 'weeks' ? hours_assumed : []),
      ...(unit === 'weeks' ? days_assumed : []),
    ],
    evidence: () => [value(), figure()],
    why_evidence: () => {
      const ways = waysOf(one)
      return ways === null ? [value()] : [wayTo(ways.real, figure()), wayTo(ways.said, value())]
    },
  }
}
