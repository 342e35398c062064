import { keepsUp } from '../../../analyses/keeps-up.ts'
import { quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { constraintUtilization } from '../../../knowledge/flow.ts'
import { throughputFigures } from '../../../knowledge/throughput.ts'
import type { Severity } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { type Rule, silent } from '../../rule.ts'
import { goalAssumed, goalEvidence, heldUp } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { queueEvidence, said, saidOf } from './support/queue.ts'
import { keepsTarget } from './support/target.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const HELD_UP = valueOf(throughputFigures.held_up_days)

/** Work that waits before the step that limits a process. */
export const queueBeforeConstraint: Rule = {
  name: 'queue_before_constraint',
  area: 'process',
  docs: {
    what: 'The queue before the constraint of each process, in working days at its present throughput. Found from a day of work on, unless the process keeps its target lead time and the queue does not grow, or the step has room and passes on all that reaches it, where a queue is found from a working week on.',
    why: 'Who joins a queue waits as long as it takes to pass; all other speed in the process is lost on it.',
    act: 'Work on what waits longest, send back what is incomplete, and let no new work overtake.',
  },
  needs: ['processes', 'company_okrs', 'department_okrs', 'team_okrs', 'metric_history'],
  figures: {
    held_up_days: throughputFigures.held_up_days,
    standing_days: throughputFigures.standing_days,
    utilization: constraintUtilization,
  },
  check(facts, cite) {
    const { bottlenecks } = facts.flow()
    const cases = facts.processCases()
    const { days_per_week } = facts.workWeek()
    const faults: Fault[] = []
    let isKnown = false
    for (const { constraint, from, path, process: name } of bottlenecks) {
      const position = Number(path.slice(path.indexOf('[') + 1, -1))
      const one = cases[position]
      const { queue, queue_days: days, stands_still, step, step_position } = constraint
      if (queue === null || (days === null && !stands_still) || one === undefined) continue
      isKnown = true
      const perWeek = facts.queueTrends().get(position)?.per_week ?? 0
      const isOnTime =
        (keepsTarget(one.process) && perWeek <= 0) || keepsUp(from, step_position ?? 0, perWeek)
      if (queue <= 0 || (days ?? Infinity) < HELD_UP || isOnTime) continue
      const onPath = one.goal.on_path !== 'none'
      const isLong = (days ?? Infinity) >= days_per_week
      const severity: Severity = onPath ? (isLong ? 'high' : 'medium') : isLong ? 'medium' : 'low'
      const stepPath = `${path}.steps[${step_position}]`
      const waits =
        days === null
          ? 'Nobody who waits there is served: none leave.'
          : `Who joins today waits ${formatNumber(days, 'days', 1)} before work on it begins.`
      faults.push({
        subject: name,
        severity,
        tell: () => ({
          says: () => ({
            what:
              days === null
                ? `${saidOf(queue, 'waits', 'wait')} before ${quoted(step ?? '')} in ${name}, and none leave.`
                : `${saidOf(queue, 'waits', 'wait')} before ${quoted(step ?? '')} in ${name}, ${formatNumber(days, 'days', 1)} of work at its present pace.`,
            why: `${waits} ${heldUp(one.goal)}`.trim(),
            how_to_act: [
              act(facts.situation.at, {
                action: `Go through the ${said(queue)} before ${quoted(step ?? '')}: oldest first, what is incomplete goes back today`,
                ...ownerOf(one),
                within: 'this_week',
              }),
            ],
          }),
          basis: 'reported',
          extent: queue,
          why_assumed: goalAssumed(one.goal),
          evidence: () => [
            cite.datum(`${stepPath}.current_queue`, 'count'),
            ...queueEvidence(cite, stepPath, days).slice(1),
          ],
          why_evidence: () => goalEvidence(cite, one.goal.key_results),
        }),
      })
    }
    if (!isKnown) return silent('the queue and the throughput of the steps of a process')
    return { found: singlyOrTogether(faults, 'hold up a day of work or more', cite), silent: [] }
  },
}
