import { keepsUp } from '../../../analyses/keeps-up.ts'
import { once } from '../../../analyses/once.ts'
import { hiresDecided } from '../../../analyses/throughput/levers.ts'
import { quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { constraintUtilization } from '../../../knowledge/flow.ts'
import { throughputFigures } from '../../../knowledge/throughput.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { type Rule, silent } from '../../rule.ts'
import { goalAssumed, goalEvidence, heldUp } from './support/goals.ts'
import { inflowEvidence } from './support/inflow.ts'
import { hireEvidence, noHire } from './support/no-hire.ts'
import { ownerOf } from './support/owner.ts'
import { said, saidOf } from './support/queue.ts'
import { keepsTarget } from './support/target.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const { at_capacity } = valueOf(constraintUtilization)
const HELD_UP = valueOf(throughputFigures.held_up_days)

/** A constraint that could do more while work waits: blocked, not short. */
export const capacityUnusedAtConstraint: Rule = {
  name: 'capacity_unused_at_constraint',
  area: 'process',
  docs: {
    what: 'The constraint of a process does less than 90 % of what it can do while at least a day of work waits before it, does not keep its target lead time and passes on less than reaches it, or holds a queue of a working week.',
    why: 'A step that could do more and does not is blocked: by missing input, rework, interruptions or approvals. A hire there would wait as well.',
    act: 'List what each piece in the queue waits for, and remove the most frequent reason before adding anybody.',
  },
  needs: ['processes', 'decisions', 'company_okrs', 'department_okrs', 'team_okrs'],
  figures: {
    utilization: constraintUtilization,
    held_up_days: throughputFigures.held_up_days,
    standing_days: throughputFigures.standing_days,
  },
  check(facts, cite) {
    const cases = facts.processCases()
    const faults: Fault[] = []
    let isKnown = false
    for (const { constraint, from, path, steps, process: name } of facts.flow().bottlenecks) {
      const { step_position, queue, queue_days: days } = constraint
      const of = step_position === null ? undefined : steps[step_position]
      const one = cases[Number(path.slice(path.indexOf('[') + 1, -1))]
      if (of === undefined || one === undefined || queue === null || days === null) continue
      const { capacity_per_day: capacity, throughput_per_day: does, inflow_per_day: inflow } = of
      if (capacity === null || capacity <= 0) continue
      isKnown = true
      if ((does / capacity) * 100 >= at_capacity || days < HELD_UP) continue
      const perWeek = facts.queueTrends().get(from.position)?.per_week ?? null
      if (keepsTarget(one.process) || keepsUp(from, step_position ?? 0, perWeek)) continue
      const onPath = one.goal.on_path !== 'none'
      const isShort = !one.funnel && (of.load_pct ?? 0) > 100
      const stepPath = `${path}.steps[${step_position}]`
      const left = capacity - does
      const hires = once(() => hiresDecided(facts.situation.company, from.position, name, of.name))
      const after =
        isShort && inflow !== null
          ? ` Unblocked it is still ${said(inflow - capacity)} a day short of the ${saidOf(inflow, 'that reaches', 'that reach')} it.`
          : ''
      faults.push({
        subject: name,
        severity: onPath ? (isShort ? 'high' : 'medium') : 'low',
        tell: () => ({
          says: () => ({
            what: `${quoted(of.name)} in ${name} does ${said(does)} a day of a possible ${said(capacity)} with ${said(queue)} waiting: it is blocked${isShort ? ' before it is short' : ', not short'}.`,
            why: `Removing the block wins ${said(left)} a day (${formatNumber(left / does, 'ratio')} more) without a hire: the ${saidOf(queue, 'that waits', 'that wait')} would take ${formatNumber(queue / capacity, 'days', 1)} and not ${formatNumber(days, 'days', 1)}.${after} ${heldUp(one.goal)}`.trim(),
            how_to_act: [
              act(facts.situation.at, {
                action: `List the ${said(queue)} waiting at ${quoted(of.name)} and what each waits for; ${noHire(hires())}`,
                ...ownerOf(one),
                within: 'this_week',
              }),
            ],
          }),
          basis: 'reported',
          extent: left,
          why_assumed: goalAssumed(one.goal),
          evidence: () => [
            cite.computed((does / capacity) * 100, 'percent', 'throughput / capacity', [
              cite.datum(`${stepPath}.throughput_per_day`, 'per_day'),
              cite.datum(`${stepPath}.capacity_per_day`, 'per_day'),
            ]),
            cite.datum(`${stepPath}.current_queue`, 'count'),
          ],
          why_evidence: () => {
            const [passed, possible, waiting] = [
              cite.datum(`${stepPath}.throughput_per_day`, 'per_day'),
              cite.datum(`${stepPath}.capacity_per_day`, 'per_day'),
              cite.datum(`${stepPath}.current_queue`, 'count'),
            ]
            const feeder = inflowEvidence(cite, one.process, path, step_position ?? 0, inflow)
            const won = cite.computed(left, 'per_day', 'capacity - throughput', [possible, passed])
            return [
              cite.computed(left / does, 'ratio', '(capacity - throughput) / throughput', [won]),
              cite.computed(queue / capacity, 'days', 'queue / capacity', [waiting, possible]),
              cite.computed(days, 'days', 'queue / throughput', [waiting, passed]),
              ...(isShort && inflow !== null && feeder !== null
                ? [
                    feeder,
                    cite.computed(inflow - capacity, 'per_day', 'what reaches it - capacity', [
                      feeder,
                      possible,
                    ]),
                  ]
                : []),
              ...goalEvidence(cite, one.goal.key_results),
              ...hireEvidence(cite, hires()),
            ]
          },
        }),
      })
    }
    if (!isKnown)
      return silent('what the constraint of a process can do in a day, does, and how much waits')
    return {
      found: singlyOrTogether(faults, 'leave capacity unused at their constraint', cite),
      silent: [],
    }
  },
}
