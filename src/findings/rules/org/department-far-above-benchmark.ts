import type { Facts } from '../../../analyses/facts.ts'
import type { Bottleneck } from '../../../analyses/process/flow.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { functionBenchmarks, revenuePerEmployee } from '../../../knowledge/org.ts'
import { headOf } from '../../../knowledge/roles.ts'
import { plainName } from '../../../model/plain-name.ts'
import { formatNumber, usDollars } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule } from '../../rule.ts'
import { inflowEvidence } from '../process/support/inflow.ts'
import {
  benchmarkCaveat,
  citeDepartment,
  citeUsual,
  judgedDepartments,
} from './department-benchmark.ts'

const STRAINED = valueOf(checkFigures.strained_days)

/** Processes that are filed under each department and whose constraint gets more than it passes on
 *  with days of queue before it, the longest first. A short queue shows that the rest drops out. */
function strained(facts: Facts): Map<string, Bottleneck> {
  const found = new Map<string, Bottleneck>()
  const categories = new Map(
    (facts.situation.company.processes ?? []).map(({ category }, position) => [
      `processes[${position}]`,
      plainName(category ?? ''),
    ]),
  )
  for (const flow of facts.flow().most_held_up) {
    const { step_position: index } = flow.constraint
    const step = index === null ? undefined : flow.steps[index]
    const category = categories.get(flow.path) ?? ''
    const grows = (step?.inflow_per_day ?? 0) > (step?.throughput_per_day ?? 0)
    const waits = (step?.queue_days ?? 0) >= STRAINED
    if (category === '' || !grows || !waits || found.has(category)) continue
    found.set(category, flow)
  }
  return found
}

/** What reaches the constraint of a process, as evidence. */
function inflowOf(cite: Cite, { from, path, steps, constraint }: Bottleneck) {
  const position = constraint.step_position ?? 0
  const inflow = steps[position]?.inflow_per_day ?? null
  const reaching = inflowEvidence(cite, from.process, path, position, inflow)
  return reaching === null ? [] : [reaching]
}

/** What it says that no queue presses, given how many of its processes are in the data. */
const sayUnpressed = (described: number, department: string, each: string): string =>
  described === 0
    ? `No process of ${department} is in the data, so that nothing says which of the two its ${each} a person mean.`
    : `No step of its ${counted(described, 'process', 'processes')} in the data gets more than it passes on with ${STRAINED} days of work before it, which speaks for efficient.`

/** A department with far fewer people for the revenue than its benchmark: efficient, or starved. */
export const departmentFarAboveBenchmark: Rule = {
  name: 'department_far_above_benchmark',
  area: 'org',
  docs: {
    what: 'Annual revenue for each person of a department, against the playbook’s benchmark for its function and stage; found where it is above by as much as the stage’s range reaches from end to end. Looks whether work piles up in its processes.',
    why: 'It may be efficient, or starved: the figure alone does not tell, a growing queue does.',
    act: 'Look at its queues before praising it, and before cutting anything there.',
  },
  needs: ['team', 'stage', 'processes', 'currency', 'fx'],
  figures: {
    function_benchmarks: functionBenchmarks,
    revenue_per_employee: revenuePerEmployee,
    strained_days: checkFigures.strained_days,
  },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const departments = judgedDepartments(facts)
    if (!Array.isArray(departments)) return departments
    const above = departments.filter(({ right_status }) => right_status === 'far_above')
    if (above.length === 0) return quiet
    const pressed = strained(facts)
    const described = (department: string): string[] =>
      (company.processes ?? []).flatMap(({ category }, position) =>
        plainName(category ?? '') === plainName(department) ? [`processes[${position}]`] : [],
      )
    return found(
      above.map((one): Draft => {
        const { department, headcount, matched_benchmark, people_at_benchmark: usual } = one
        const each = (matched_benchmark * one.matched_pct) / 100
        const processes = described(department)
        const flow = pressed.get(plainName(department))
        const step = flow?.steps[flow.constraint.step_position ?? -1]
        const queue = step?.queue_depth ?? 0
        const sign =
          flow === undefined || step === undefined
            ? sayUnpressed(processes.length, department, usDollars(each))
            : `${quoted(step.name)} of ${quoted(flow.process)} gets ${formatNumber(step.inflow_per_day ?? 0, 'per_day')} and passes on ${formatNumber(step.throughput_per_day, 'per_day')} with ${formatNumber(queue, 'count')} waiting, which speaks for starved.`
        const stepPath = flow && `${flow.path}.steps[${flow.constraint.step_position ?? 0}]`
        return {
          subject: department,
          severity: flow === undefined ? 'low' : 'medium',
          says: () => ({
            what: `${department} has ${counted(headcount, 'person', 'people')}, ${usDollars(each)} of revenue each, ${formatNumber(one.matched_pct / 100, 'times')} its benchmark of ${usDollars(matched_benchmark)}: efficient, or starved.`,
            why: `The benchmark would have ${counted(usual, 'person', 'people')} for this revenue. ${sign}${benchmarkCaveat(facts, one, usDollars)}`,
            how_to_act: [
              act(at, {
                action:
                  flow === undefined || step === undefined
                    ? `Ask ${department} what it has stopped doing, before cutting or praising it`
                    : `Look at ${quoted(step.name)} before cutting or praising ${department}`,
                owner: facts.owners().department(department),
                role: headOf(department),
                within: 'month',
              }),
            ],
          }),
          basis: 'reported',
          extent: one.matched_pct,
          why_basis: 'benchmark',
          assumed: company.sector === undefined ? ['the sector is SaaS'] : [],
          why_evidence: () => {
            const sized = citeUsual(facts, cite, one)
            if (flow !== undefined) return [...sized, ...inflowOf(cite, flow)]
            if (processes.length === 0) return sized
            return [
              ...sized,
              cite.computed(
                processes.length,
                'count',
                'processes filed under the department',
                processes.slice(0, MOST_CITED).map((path) => cite.datum(`${path}.category`)),
              ),
              known(cite, 'checks.strained_days', checkFigures.strained_days),
            ]
          },
          evidence: () => [
            cite.computed(
              one.matched_pct / 100,
              'times',
              'revenue per person / benchmark',
              citeDepartment(facts, cite, one),
            ),
            ...(stepPath === undefined || company.processes === undefined
              ? []
              : [cite.datum(`${stepPath}.throughput_per_day`, 'per_day')]),
            ...(stepPath === undefined || queue === 0
              ? []
              : [cite.datum(`${stepPath}.current_queue`, 'count')]),
          ],
        }
      }),
    )
  },
}
