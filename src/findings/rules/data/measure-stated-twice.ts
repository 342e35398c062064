import type { RateStatedTwice, StatedTwice } from '../../../analyses/checks/stated-twice.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { ownerOf, subjectOf } from '../../../analyses/goals/goals.ts'
import { type LinkedSame, netLinkedSame } from '../../../analyses/goals/linked-same.ts'
import { whoseBeside } from '../../../analyses/goals/told-apart.ts'
import { quoted, upperFirst } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { throughputFigures } from '../../../knowledge/throughput.ts'
import { count, formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { sayMeasure } from '../metrics/say-measure.ts'
import { sayDistance, sayValue, titled } from '../okr/support/say.ts'
import { incidentsApart } from './incidents-apart.ts'
import { netAndGross, ofNetAndGross, ofNetLink, ofUnit } from './net-and-gross.ts'
import { processFigureApart } from './process-figure-apart.ts'
import { queueCountedTwice } from './queue-counted-twice.ts'

/** Points of a percentage, else the plain difference. */
function apart({ metric, other, measure }: StatedTwice): string {
  const difference = Math.abs(metric.value - other.value)
  return measure.unit === 'percent'
    ? formatNumber(difference, 'points', undefined, false)
    : sayMeasure(difference, measure)
}

function why({ metric, other, measure, is_baseline }: StatedTwice): string {
  if (is_baseline) {
    return `${sayMeasure(metric.value, measure)} is also what ${quoted(other.title)} started from: the metric is perhaps of the start of the cycle, and who reads it misses the ${sayMeasure(other.value, measure)} of today.`
  }
  const worse =
    measure.better === 'higher'
      ? Math.min(metric.value, other.value)
      : Math.max(metric.value, other.value)
  return `If ${sayMeasure(worse, measure)} is right, ${measure.name} is ${sayMeasure(Math.abs(metric.value - other.value), measure)} worse than those believe who read the other; perhaps the two are computed differently.`
}

function ofMetric(facts: Facts, cite: Cite, one: StatedTwice): Draft {
  const { metric, other, measure, is_baseline } = one
  return {
    subject: measure.metric,
    severity: is_baseline ? 'low' : 'medium',
    says: () => ({
      what: `${upperFirst(measure.name)} is ${sayMeasure(metric.value, measure)} in the metrics and ${sayMeasure(other.value, measure)} in ${quoted(other.title)}: ${apart(one)} apart.`,
      why: why(one),
      how_to_act: [
        act(facts.situation.at, {
          action: `Settle one definition of ${measure.name} and correct the other figure`,
          owner: other.owner ?? undefined,
          role: measure.role,
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    assumed: [`${quoted(other.title)} is taken for ${measure.name} by its words`],
    evidence: () => [
      cite.computed(metric.value - other.value, measure.unit, 'metric - key result', [
        cite.datum(metric.path, measure.unit),
        cite.datum(other.value_path, measure.unit),
      ]),
      ...(is_baseline && other.baseline_path !== null
        ? [cite.datum(other.baseline_path, measure.unit)]
        : []),
    ],
  }
}

function ofRate(facts: Facts, cite: Cite, one: RateStatedTwice): Draft {
  const { title, value, unit, step, process, throughput_per_day: pace, as_rate } = one
  const ratio = Math.max(as_rate / value, value / as_rate)
  const week = facts.workWeek()
  return {
    subject: title,
    severity: 'low',
    says: () => ({
      what: `${quoted(title)} stands at ${count(value)} a ${unit}, while ${quoted(step)} of ${quoted(process)} passes on ${formatNumber(pace, 'per_day')}, ${count(as_rate)} a ${unit}.`,
      why: `The two are ${formatNumber(ratio, 'times')} apart: either one release holds several pieces of work, or goal and process are not measured on the same thing, and reaching the goal tells nothing of the process.`,
      how_to_act: [
        act(facts.situation.at, {
          action: `Say what ${quoted(title)} counts and what ${quoted(step)} counts`,
          owner: one.owner ?? undefined,
          role: 'COO',
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    assumed: [`${quoted(title)} is taken for ${quoted(step)} by its words`, ...week.days_assumed],
    evidence: () => [
      cite.datum(one.value_path, `per_${unit}`),
      cite.computed(as_rate, `per_${unit}`, `throughput a day x working days a ${unit}`, [
        cite.datum(one.step_path, 'per_day'),
      ]),
    ],
    why_evidence: () => [
      cite.computed(ratio, 'times', 'the greater rate / the other', [
        cite.datum(one.value_path, `per_${unit}`),
        cite.datum(one.step_path, 'per_day'),
      ]),
    ],
  }
}

function ofLinked(facts: Facts, cite: Cite, linked: LinkedSame): Draft {
  const both = netAndGross(linked)
  if (both !== undefined) return ofNetAndGross(facts, cite, linked, both)
  const { parent, part, paths, values, guessed } = linked
  const [one, other] = values
  const whole = () => `${titled(parent.result)}${whoseBeside(parent, part)}`
  const linkedOne = () => `${titled(part.result)}${whoseBeside(part, parent) || ofUnit(part)}`
  return {
    subject: subjectOf(part.result),
    severity: parent.goal.unit.level === 'Company' ? 'medium' : 'low',
    says: () => ({
      what: `${whole()} stands at ${sayValue(parent.result, one)} and ${linkedOne()} at ${sayValue(part.result, other)}, ${guessed ? 'though they seem one measure by their words, unit and target' : 'though a link calls them the same'}: ${sayDistance(parent.result, Math.abs(one - other))} apart.`,
      why: `One of ${sayValue(parent.result, one)} and ${sayValue(part.result, other)} is wrong or of another day, and whoever plans on it plans on a figure that somebody else does not have.`,
      how_to_act: [
        act(facts.situation.at, {
          action: `Settle which of the two values of ${titled(parent.result)} is right, and ${guessed ? `strike the other, or say in ${titled(part.result)} what else it counts` : 'correct the other or its link'}`,
          owner: ownerOf(parent) ?? ownerOf(part),
          role: 'COO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    assumed: guessed ? [`${linkedOne()} is taken for ${whole()} by its words`] : [],
    evidence: () => [
      cite.computed(
        one - other,
        null,
        'value - value of the other',
        paths.map((path) => cite.datum(path)),
      ),
    ],
  }
}

/** One measure with two values. */
export const measureStatedTwice: Rule = {
  name: 'measure_stated_twice',
  area: 'data',
  docs: {
    what: 'A key result of the company whose words name a metric (NRR, burn multiple, churn, CAC payback and others) against that metric, of one time; a goal for a rate against the last step of the process that does it; a key result that names a process and its `measure` (`lead_time_hours`, `error_rate_pct`, `followed_pct`) against that figure of the process, of the same days and where it surely counts the same (a time that is to fall, a share of the cases, or the share that the figure leaves); a metric called as a step and its queue against the queue of that step on the same day; and two key results that a link calls the same, or that are typed twice in one unit: by all words, unit, baseline and target. Where the titles of two that a link calls the same say that one is net and one gross the link is wrong, whatever their values, and what comes off is told. And the incidents that customers felt in the latest month of which the metrics tell them, against those in the log. But for links and what a key result names, which belongs to which is guessed by words, and said so.',
    why: 'Two values of one measure mean two definitions or two dates; the leadership team argues on different figures.',
    act: 'Settle one definition and one source.',
  },
  needs: [
    'metrics',
    'company_okrs',
    'processes',
    'department_okrs',
    'team_okrs',
    'metric_history',
    'incidents',
  ],
  figures: {
    measure_tolerance_pct: checkFigures.measure_tolerance_pct,
    rate_factor: checkFigures.rate_factor,
    rates_agree_pct: throughputFigures.rates_agree_pct,
    same_time_days: checkFigures.same_time_days,
  },
  check: (facts, cite) => {
    const { stated_twice, rates_stated_twice, process_figures, queue_counts, measures_compared } =
      facts.checks()
    const linked = facts.linkedSame()
    const nets = netLinkedSame(facts.rollups(), linked)
    const counts = facts.incidentCounts()
    if (measures_compared === 0 && linked.length + nets.length === 0 && counts === undefined)
      return silent('a metric and a key result of one measure')
    const drafts = [
      ...stated_twice.map((one) => ofMetric(facts, cite, one)),
      ...rates_stated_twice.map((one) => ofRate(facts, cite, one)),
      ...process_figures.map((one) => processFigureApart(facts, cite, one)),
      ...queue_counts.map((one) => queueCountedTwice(facts, cite, one)),
      ...linked.map((one) => ofLinked(facts, cite, one)),
      ...nets.map((one) => ofNetLink(facts, cite, one)),
      ...(counts === undefined || counts.apart.length === 0
        ? []
        : [incidentsApart(facts, cite, counts)]),
    ]
    return drafts.length === 0 ? quiet : found(drafts)
  },
}
