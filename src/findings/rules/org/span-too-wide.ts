import type { Facts } from '../../../analyses/facts.ts'
import type { SpanFault } from '../../../analyses/reporting/spans.ts'
import { counted } from '../../../analyses/words.ts'
import { timeFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { growthFigures, oneOnOneMinutes } from '../../../knowledge/growth.ts'
import { spanOfControl } from '../../../knowledge/org.ts'
import { headOf } from '../../../knowledge/roles.ts'
import { addDays } from '../../../model/dates.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { aboveOf, citeLimit, citeSpan } from './cite-span.ts'

const [SHORT, LONG] = valueOf(oneOnOneMinutes)
const MINUTES = valueOf(timeFigures.minutes_per_hour)
const QUARTER = valueOf(growthFigures.quarter_days)

/** How many of the reports started within the last quarter. */
function newcomers({ situation, reportingLines }: Facts, { position }: SpanFault): number {
  const { company, at } = situation
  const manager = reportingLines().managers_at.get(position ?? -1)
  const since = addDays(at, -QUARTER)
  return (manager?.reports ?? []).filter((report) => {
    const started = company.people?.[report]?.started_on
    return started !== undefined && started > since && started <= at
  }).length
}

function draftOf(facts: Facts, cite: Cite, fault: SpanFault): Draft {
  const { name, department, reports, limit, subject } = fault
  const recent = newcomers(facts, fault)
  const hours = (minutes: number) => (reports * minutes) / MINUTES
  const [least, most] = [hours(SHORT), hours(LONG)]
  const time = `${formatNumber(least, 'none')} to ${formatNumber(most, 'none')} hours a week`
  return {
    subject,
    severity: most >= facts.workWeek().hours_per_day ? 'medium' : 'low',
    says: () => ({
      what: `${name} has ${formatNumber(reports, 'count')} direct reports, more than the ${formatNumber(limit, 'count')} that any source allows.`,
      why: `A weekly one-on-one with each takes ${time} alone${recent > 0 ? `, and ${formatNumber(recent, 'count')} of the ${formatNumber(reports, 'count')} started within the last ${QUARTER} days and need more` : ''}.`,
      how_to_act: [
        act(facts.situation.at, {
          action: `Name a second lead and give them ${counted(reports - limit, 'report', 'reports')} or more of ${name}`,
          owner: aboveOf(facts, fault),
          role: headOf(department),
          within: 'month',
        }),
      ],
    }),
    basis: 'counted',
    extent: reports,
    why_basis: 'benchmark',
    evidence: () => [citeSpan(facts, cite, fault), citeLimit(cite, ([, high]) => high === limit)],
    why_evidence: () => {
      const span = citeSpan(facts, cite, fault)
      return [
        ...[least, most].map((each) =>
          cite.computed(each, 'hours', 'direct reports x minutes of a one-on-one / 60', [
            span,
            known(cite, 'growth.one_on_one_minutes', oneOnOneMinutes),
          ]),
        ),
        cite.computed(reports - limit, 'count', 'direct reports - limit', [span]),
        ...(recent > 0
          ? [
              cite.computed(recent, 'count', 'direct reports who started in the last quarter', [
                cite.datum('people'),
                known(cite, 'growth.quarter_days', growthFigures.quarter_days),
              ]),
            ]
          : []),
      ]
    },
  }
}

/** A manager with more reports than any source allows. */
export const spanTooWide: Rule = {
  name: 'span_too_wide',
  area: 'org',
  docs: {
    what: 'Direct reports of each manager, from the people, else the team. The sources disagree; found only where every one of them calls the span too wide.',
    why: 'Who has too many reports has no time for any: good people leave quietly and new ones learn slowly.',
    act: 'Name a second lead and divide the team.',
  },
  needs: ['people', 'team'],
  figures: {
    span_of_control: spanOfControl,
    one_on_one: oneOnOneMinutes,
    quarter_days: growthFigures.quarter_days,
  },
  check: (facts, cite) => {
    const faults = facts.spanFaults()
    if (faults === undefined) return silent('who reports to whom, or direct reports of managers')
    const wide = faults.filter(({ kind }) => kind === 'wide')
    return wide.length === 0 ? quiet : found(wide.map((fault) => draftOf(facts, cite, fault)))
  },
}
