import { listed } from '../../analyses/listed.ts'
import type { OrgResult } from '../../analyses/org/org.ts'
import type { MaturityResult } from '../../analyses/process/maturity.ts'
import type { ToldBottleneck, ToldFlow } from '../../analyses/process/told-flow.ts'
import { counted, quoted, say, sayPercent, sayRate } from '../../analyses/words.ts'

function waiting({ constraint }: ToldBottleneck): string {
  const { queue, queue_days: days } = constraint
  if (queue === null || queue <= 0) return ''
  return days === null
    ? counted(queue, 'waits', 'wait')
    : `${counted(queue, 'waits', 'wait')} (${counted(days, 'day', 'days')})`
}

/** @param limits whether it limits the company, and not its process alone */
function aboutConstraint(main: ToldBottleneck, limits: boolean): string {
  const { constraint, process, steps } = main
  const figures = constraint.step_position === null ? undefined : steps[constraint.step_position]
  const step = quoted(constraint.step ?? '')
  const queue = waiting(main)
  const what = limits
    ? `${step} in ${process} limits the company`
    : `${process} is held up at ${step}`
  if (figures === undefined || constraint.basis === 'queue') return `${what}: ${queue}.`
  const { inflow_per_day: inflow } = figures
  const reach =
    inflow === null ? '' : `${counted(inflow, 'a day reaches', 'a day reach', sayRate)} it, `
  const tail = queue === '' ? '' : `; ${queue}`
  const load = figures.load_pct
  if (!limits && load !== null && load <= 100) {
    const by = figures.backlog_inflow_per_day === null ? '' : ' by what arrives'
    return `No step with a known capacity is overloaded${by}; the tightest is ${step} in ${process}, at ${sayPercent(load)} of what it can take${tail}.`
  }
  const capacity = sayRate(figures.capacity_per_day ?? 0)
  if (!limits && constraint.basis === 'utilization') {
    return `What reaches the steps is not known; the most used is ${step} in ${process}, which passes on ${sayRate(figures.throughput_per_day)} a day of the ${capacity} it can take${tail}.`
  }
  return `${what}: ${reach}it can take ${capacity} and passes on ${sayRate(figures.throughput_per_day)}${tail}.`
}

function aboutMaturity({ process_scores }: MaturityResult): string | undefined {
  const assessed = process_scores.filter((process) => process.assessed)
  const [first] = assessed
  if (first === undefined) return undefined
  const least = assessed.reduce((one, other) =>
    other.score_range[1] < one.score_range[1] ? other : one,
  )
  const critical = assessed.filter(({ status }) => status === 'critical').length
  return `${say(critical)} of ${counted(assessed.length, 'process', 'processes')} assessed ${critical === 1 ? 'is' : 'are'} critically immature; the least mature is ${least.name} at ${say(least.maturity_score)} of 5.`
}

function aboutTeam({ team_analysis: team }: OrgResult): string | undefined {
  if (!team.assessed) return undefined
  if (team.unmanaged_total > 0) {
    const { unmanaged_total: without, unmanaged_among: among } = team
    const isPart = among.left_out.length > 0
    const total = isPart ? among.people : team.total_headcount
    const place = isPart ? ` in ${listed(among.departments)}` : ''
    const who =
      total > 0
        ? `${say(without)} of ${counted(total, 'person', 'people')}${place}`
        : counted(without, 'person', 'people')
    return `${who} ${without === 1 ? 'has' : 'have'} no manager in the data.`
  }
  if (team.managers === 0) {
    return team.total_headcount > 0
      ? `${counted(team.total_headcount, 'person is', 'people are')} given, and no manager.`
      : 'A team is given without its headcount and its managers.'
  }
  const issues = team.span_of_control_issues.length
  return `${say(issues)} of ${counted(team.managers, 'manager', 'managers')} ${issues === 1 ? 'has' : 'have'} too few or too many reports.`
}

const aboutNothing = (processes: number): string =>
  processes === 0
    ? 'The data hold nothing that this report reads: no processes, no team, none of its metrics.'
    : `${counted(processes, 'process is', 'processes are')} named without steps or maturity, and the data hold no team and none of the metrics that this report reads.`

/** The one sentence with which the report begins: the constraint that matters most, else the state
 *  of the processes, else of the team.
 *  @param limits whether the first of the flow limits the company */
export function bottomLine(
  maturity: MaturityResult,
  flow: ToldFlow,
  org: OrgResult,
  limits: boolean,
): string {
  const [main] = flow.most_held_up
  if (main !== undefined && main.constraint.step !== null) return aboutConstraint(main, limits)
  const known = aboutMaturity(maturity) ?? aboutTeam(org) ?? org.metric_flags[0]?.because
  if (known === undefined && flow.bottlenecks.length === 0) {
    return aboutNothing(maturity.process_scores.length)
  }
  const unclear = flow.bottlenecks.length
  const flows =
    unclear > 0
      ? `What limits ${unclear === 1 ? 'the one process' : `the ${say(unclear)} processes`} with steps is not known: capacities and queues are missing or empty.`
      : 'What limits the company is not established: it takes processes with their steps.'
  return known === undefined ? flows : `${known} ${flows}`
}
