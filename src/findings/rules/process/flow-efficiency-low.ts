import { listed } from '../../../analyses/listed.ts'
import { quoted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { processCareFigures } from '../../../knowledge/throughput.ts'
import { formatNumber, hours } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { type Rule, silent } from '../../rule.ts'
import { goalAssumed, goalEvidence, heldUp } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const USUAL = valueOf(processCareFigures.flow_efficiency_pct)

/** A lead time that is nearly all waiting. */
export const flowEfficiencyLow: Rule = {
  name: 'flow_efficiency_low',
  area: 'process',
  docs: {
    what: 'Work as a share of the lead time of a process, where the hours of every step are known. Found below the 10 % that is said to be usual, unless the process keeps its target lead time.',
    why: 'Working faster changes nothing where nearly all of the time is waiting.',
    act: 'Look at the longest wait only: why it waits, and who could let it through.',
  },
  needs: ['processes', 'company_okrs', 'department_okrs', 'team_okrs'],
  figures: { flow_efficiency_pct: processCareFigures.flow_efficiency_pct },
  check(facts, cite) {
    const { company, at } = facts.situation
    const cases = facts.processCases()
    const unknown: string[] = []
    const faults: Fault[] = []
    for (const flow of facts.flow().bottlenecks) {
      const position = Number(flow.path.slice(flow.path.indexOf('[') + 1, -1))
      const one = cases[position]
      const share = flow.flow_efficiency_known_pct
      const { process_hours: work, lead_time_hours: lead } = flow
      if (one === undefined) continue
      if (share === null || work === null || lead === null) {
        unknown.push(flow.process)
        continue
      }
      const target = one.process.target_lead_time_hours
      if (share >= USUAL || (target !== undefined && lead <= target)) continue
      faults.push({
        subject: flow.process,
        severity: one.goal.on_path === 'none' ? 'low' : 'medium',
        tell: () => {
          const steps = company.processes?.[position]?.steps ?? []
          const longest = steps.reduce(
            (best, { avg_wait_hours: wait = 0 }, index) =>
              wait > best.wait ? { wait, index } : best,
            { wait: 0, index: 0 },
          )
          const step = flow.steps[longest.index]?.name ?? ''
          const against = target === undefined ? '' : ` against a target of ${hours(target)}`
          return {
            says: () => ({
              what: `Of the ${hours(lead)} that ${flow.process} takes ${formatNumber(share, 'percent')} are work (${hours(work)})${against}.`,
              why: `${longest.wait <= 0 ? '' : `The longest wait is ${hours(longest.wait)} before ${quoted(step)}: without it ${hours(lead - longest.wait)} remain, without all of the work ${hours(lead - work)}. `}${heldUp(one.goal)}`.trim(),
              how_to_act: [
                act(at, {
                  action:
                    longest.wait > 0
                      ? `Find out why work waits ${hours(longest.wait)} before ${quoted(step)}, and take that reason away`
                      : `Follow one case of ${flow.process} and note where its ${hours(lead - work)} of waiting go`,
                  ...ownerOf(one),
                  within: 'two_weeks',
                }),
              ],
            }),
            basis: 'reported',
            extent: -share,
            why_assumed: goalAssumed(one.goal),
            evidence: () => [
              cite.computed(share, 'percent', 'work of all steps / lead time', [
                cite.computed(
                  work,
                  'hours',
                  'work of all steps',
                  steps.map((_, index) =>
                    cite.datum(`${flow.path}.steps[${index}].avg_process_hours`, 'hours'),
                  ),
                ),
                flow.lead_time_basis === 'given'
                  ? cite.datum(`${flow.path}.lead_time_hours`, 'hours')
                  : cite.computed(lead, 'hours', 'waits and work of all steps', [
                      cite.datum(`${flow.path}.steps`),
                    ]),
              ]),
              ...(target === undefined
                ? []
                : [cite.datum(`${flow.path}.target_lead_time_hours`, 'hours')]),
              ...(longest.wait > 0
                ? [cite.datum(`${flow.path}.steps[${longest.index}].avg_wait_hours`, 'hours')]
                : []),
            ],
            why_evidence: () => [
              cite.computed(lead - longest.wait, 'hours', 'lead time - longest wait', [
                cite.datum(`${flow.path}.steps`),
              ]),
              cite.computed(lead - work, 'hours', 'lead time - work of all steps', [
                cite.datum(`${flow.path}.steps`),
              ]),
              ...goalEvidence(cite, one.goal.key_results),
            ],
          }
        },
      })
    }
    const { bottlenecks } = facts.flow()
    if (bottlenecks.length === 0) return silent('the waits and the work of the steps of a process')
    return {
      found: singlyOrTogether(faults, 'are nearly all waiting', cite),
      silent:
        unknown.length === 0 ? [] : [`the waits and the work of every step of ${listed(unknown)}`],
    }
  },
}
