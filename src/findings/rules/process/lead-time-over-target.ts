import { once } from '../../../analyses/once.ts'
import { timeFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { processCareFigures, throughputFigures } from '../../../knowledge/throughput.ts'
import type { Evidence, Severity } from '../../../model/finding.ts'
import { formatNumber, hours } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { dated } from '../../dated.ts'
import { known } from '../../known.ts'
import { type Rule, silent } from '../../rule.ts'
import { consequence, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence } from './support/goals.ts'
import {
  cutWords,
  longestWait,
  partEvidence,
  waitEvidence,
  waitWords,
} from './support/longest-wait.ts'
import { ownerOf } from './support/owner.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const AGREE = valueOf(throughputFigures.rates_agree_pct) / 100
const LATE = valueOf(processCareFigures.late_multiple)

/** A process that takes longer than it should. */
export const leadTimeOverTarget: Rule = {
  name: 'lead_time_over_target',
  area: 'process',
  docs: {
    what: 'The lead time of a process against its target. Twice the target and more costs the audit two points and is urgent.',
    why: 'The lead time is what a customer feels; the work in it is what the team feels.',
    act: 'Take the longest wait in it first, by the queues where they are counted.',
  },
  needs: [
    'processes',
    'working_hours',
    'company_okrs',
    'department_okrs',
    'team_okrs',
    'incidents',
  ],
  figures: {
    late_multiple: processCareFigures.late_multiple,
    rates_agree_pct: throughputFigures.rates_agree_pct,
    working_hours_per_day: timeFigures.working_hours_per_day,
  },
  check(facts, cite) {
    const { at } = facts.situation
    const week = facts.workWeek()
    const flows = new Map(facts.flow().bottlenecks.map((flow) => [flow.path, flow]))
    const contradicted = once(() => new Set(facts.checks().queues.map((queue) => queue.path)))
    const faults: Fault[] = []
    let isKnown = false
    for (const one of facts.processCases()) {
      const { process, path, name, goal } = one
      const target = process.target_lead_time_hours
      const flow = flows.get(path)
      const lead = process.lead_time_hours ?? flow?.steps_hours ?? undefined
      if (target === undefined || target <= 0 || lead === undefined) continue
      isKnown = true
      if (lead <= target) continue
      const times = lead / target
      const isLate = times >= LATE
      const onPath = goal.on_path !== 'none'
      const severity: Severity = onPath ? (isLate ? 'high' : 'medium') : isLate ? 'medium' : 'low'
      faults.push({
        subject: name,
        severity,
        tell: () => {
          const longest = longestWait(
            path,
            process.steps ?? [],
            (flow?.steps ?? []).map((step) => step.name),
            contradicted(),
            week.hours_per_day,
          )
          const wait = longest === undefined ? '' : waitWords(longest, lead)
          const isLong = lead > week.hours_per_day * week.days_per_week
          const days = isLong
            ? `That is ${formatNumber(lead / week.hours_per_day, 'days')} of ${formatNumber(week.hours_per_day, 'hours')}. `
            : ''
          const counted = facts.leadTimes()[goal.position]?.goal
          const isAgreed =
            counted !== null &&
            counted !== undefined &&
            Math.abs(counted.hours - lead) <= lead * AGREE
          const leadEvidence: Evidence =
            process.lead_time_hours === undefined
              ? cite.computed(lead, 'hours', 'waits and work of all steps', [
                  cite.datum(`${path}.steps`),
                ])
              : cite.datum(`${path}.lead_time_hours`, 'hours')
          return {
            says: () => ({
              what: `${name} takes ${hours(lead)} against a target of ${hours(target)}, ${formatNumber(times, 'times')} as long.`,
              why: `${days}${wait}${consequence(one)}`.trim(),
              how_to_act: [
                act(at, {
                  action:
                    longest === undefined
                      ? `Follow one case of ${name} from start to end and note where it waits`
                      : cutWords(longest, lead - target),
                  ...ownerOf(one),
                  within: isLate ? 'this_week' : 'two_weeks',
                }),
              ],
            }),
            basis: isAgreed ? 'agreed' : 'reported',
            extent: lead,
            tells: () => (isAgreed && counted ? [`${counted.goal.path}.current_value`] : []),
            assumed: isAgreed ? week.hours_assumed : [],
            why_assumed: [
              ...goalAssumed(goal),
              ...(isLong || longest?.queue ? week.hours_assumed : []),
            ],
            evidence: () => [
              cite.computed(times, 'times', 'lead time / target', [
                leadEvidence,
                cite.datum(`${path}.target_lead_time_hours`, 'hours'),
              ]),
              ...(longest === undefined ? [] : [waitEvidence(longest, cite)]),
              ...(isAgreed && counted
                ? [
                    dated(
                      cite.datum(`${counted.goal.path}.current_value`, counted.unit),
                      counted.points.at(-1)?.on,
                    ),
                  ]
                : []),
            ],
            why_evidence: () => [
              ...(isLong
                ? [
                    cite.computed(
                      lead / week.hours_per_day,
                      'days',
                      `lead time / ${formatNumber(week.hours_per_day, 'hours')} a day`,
                      [
                        leadEvidence,
                        week.hours_assumed.length === 0
                          ? cite.computed(week.hours_per_day, 'hours', 'end - start', [
                              cite.datum('working_hours'),
                            ])
                          : known(
                              cite,
                              'checks.working_hours_per_day',
                              timeFigures.working_hours_per_day,
                            ),
                      ],
                    ),
                  ]
                : []),
              ...(longest === undefined ? [] : partEvidence(longest, lead, leadEvidence, cite)),
              cite.computed(lead - target, 'hours', 'lead time - target', [
                leadEvidence,
                cite.datum(`${path}.target_lead_time_hours`, 'hours'),
              ]),
              ...wrongEvidence(cite, one),
              ...goalEvidence(cite, goal.key_results),
            ],
          }
        },
      })
    }
    if (!isKnown) return silent('the lead time of a process and its target')
    return { found: singlyOrTogether(faults, 'take longer than their target', cite), silent: [] }
  },
}
