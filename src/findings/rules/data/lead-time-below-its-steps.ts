import type { ShortLeadTime } from '../../../analyses/checks/lead-times.ts'
import { quoted } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import type { Process } from '../../../model/company.ts'
import { hours } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

const isTold = ({ lead_time_hours: lead, steps = [] }: Process): boolean =>
  lead !== undefined &&
  steps.some((step) => step.avg_wait_hours !== undefined || step.avg_process_hours !== undefined)

/** A lead time that is less than what its steps take. */
export const leadTimeBelowItsSteps: Rule = {
  name: 'lead_time_below_its_steps',
  area: 'data',
  docs: {
    what: 'Found where the lead time given for a process is less than the waits and the work of its steps, which follow each other; what is missing of them would add to it. Where steps branch a piece passes a part of them, and nothing is said.',
    why: 'One of the figures is wrong, and what is promised, and the health of the process, rest on them.',
    act: 'Follow a few cases from start to end, and correct the figure that they contradict.',
  },
  needs: ['processes'],
  figures: { measure_tolerance_pct: checkFigures.measure_tolerance_pct },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    if (company.processes?.some(isTold) !== true) {
      return silent('a lead time of a process, with wait or work of a step')
    }
    const { lead_times: short } = facts.checks()
    if (short.length === 0) return quiet
    const owners = facts.processOwners()
    const draft = (one: ShortLeadTime): Draft => {
      const {
        process,
        process_position,
        path,
        lead_time_hours: lead,
        steps_hours,
        step_paths,
      } = one
      const owner = owners[process_position]
      const over = steps_hours - lead
      return {
        subject: process,
        severity: 'medium',
        says: () => ({
          what: `${quoted(process)} is said to take ${hours(lead)}, while waits and work of its steps come to ${hours(steps_hours)}.`,
          why: `If the steps are right, who is promised ${quoted(process)} in ${hours(lead)} waits ${hours(over)} longer. Until that is settled its waiting, its share of work and the points of its lead time are not told.`,
          how_to_act: [
            act(at, {
              action: `Follow three cases of ${quoted(process)} from start to end, and correct its lead time or the hours of its steps`,
              owner: owner?.named,
              role: owner?.role ?? 'COO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        evidence: () => {
          const stated = cite.datum(`${path}.lead_time_hours`, 'hours')
          const parts = step_paths.map((at) => cite.datum(at, 'hours'))
          const sum = cite.computed(steps_hours, 'hours', 'waits and work of all steps', parts)
          return [
            stated,
            sum,
            cite.computed(over, 'hours', 'waits and work - lead time', [sum, stated]),
          ]
        },
      }
    }
    return found(short.map(draft))
  },
}
