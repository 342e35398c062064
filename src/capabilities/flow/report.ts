import { counted, quoted, say, sayPercent, sayRate } from '../../analyses/words.ts'
import { stagePhrases } from '../../knowledge/stages.ts'
import type { Block, Inline, ReportDocument, Unit } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { andMore, columns, figure, MOST_ROWS, namesOf, paragraph } from '../shared/cells.ts'
import { sayLimit } from '../shared/company-limit.ts'
import { fullAtWords } from '../shared/full-at.ts'
import type { Flow } from './capability.ts'
import { productBlocks, wipBlocks } from './limits-report.ts'
import { pipelineBlocks } from './pipeline-report.ts'
import { waitBlocks } from './waiting-report.ts'

type OneFlow = Flow['processes'][number]
type Step = OneFlow['steps'][number]

/** A figure, or a dash where it is not known: the table names what is missing below it. */
const orDash = (value: number | null, unit: Unit): Inline =>
  value === null ? '-' : [figure(value, unit)]

const summaryRow = (one: OneFlow): Inline[] => [
  one.name,
  orDash(one.lead_time_hours, 'hours'),
  orDash(one.cycle_time_hours, 'hours'),
  orDash(one.wait_hours, 'hours'),
  orDash(one.flow_efficiency_pct, 'percent'),
  one.constraint ?? '-',
  orDash(one.throughput_per_day, 'per_day'),
]

/** What arrives, or what stands in for it, and the step that would limit next. */
function arriving({ arrivals_assumed, steps }: OneFlow, after: number, next: string): string {
  const [first] = steps
  const perDay = Math.min(after, first?.inflow_per_day ?? after)
  const queued = perDay < after ? `, ${sayRate(after)} only while its queue lasts` : ''
  const then = `${queued}; the next step to limit would be ${quoted(next)}`
  if (!arrivals_assumed || first === undefined) {
    return `the ${sayRate(perDay)} a day that ${perDay === 1 ? 'arrives' : 'arrive'}${then}`
  }
  return `the ${sayRate(perDay)} a day that ${quoted(first.name)} passes on, in place of arrivals that are not given${first.name === next ? queued : then}`
}

/** What the whole gains when the constraint is raised, and what limits it then. */
function afterwards(one: OneFlow): string {
  const { constraint, constraint_after: next, throughput_after_per_day: after, gain_pct } = one
  if (constraint === null) return ''
  if (one.steps.length === 1) {
    return `${quoted(constraint)} is the only step: once it is raised, what arrives is the limit.`
  }
  if (next === null || after === null) {
    return 'Where the constraint goes when it is raised is not known: that takes the capacity of every step.'
  }
  const gain = gain_pct === null ? '' : ` (+${sayPercent(gain_pct)})`
  const exploited = one.throughput_exploited_per_day
  const first =
    exploited === null || exploited <= (one.throughput_per_day ?? 0)
      ? ''
      : `Used fully it does ${sayRate(exploited)} a day, before anything is added. `
  const today = one.throughput_per_day ?? 0
  if (gain_pct === null && today > 0) {
    const step = one.steps.find(({ name }) => name === next)
    const unknown = one.rates_refuted
      ? 'the counts of its queue deny what is said to reach and leave it'
      : one.steps.some((of) => of.is_constraint && of.inflow_per_day === null)
        ? `how much of what enters would reach ${quoted(constraint)} is not known`
        : 'how much arrives is not known (arrivals_per_day)'
    const here = step?.capacity_per_day === after ? '' : ` at ${quoted(constraint)}`
    return `${first}Raised, it is ${quoted(next)} that can take least, ${sayRate(after)} a day${here}. What the whole gains is not known: ${unknown}.`
  }
  const limit =
    one.after_limited_by === 'arrivals'
      ? arriving(one, after, next)
      : `${quoted(next)}, at ${sayRate(after)} a day`
  if ((gain_pct ?? 1) <= 0) {
    return `${first}Raising ${quoted(constraint)} alone gains nothing: the limit is then ${limit}.`
  }
  return `${first}Raised, the whole passes on ${sayRate(after)} a day instead of ${sayRate(today)}${gain}: the limit is then ${limit}.`
}

/** Why waiting is not told although lead time and work are. */
function shortWords({ lead_time_hours: lead, cycle_time_hours: work, wait_hours, steps }: OneFlow) {
  if (lead === null || work === null || wait_hours !== null) return ''
  const waits = steps.reduce((sum, { wait_hours: hours }) => sum + (hours ?? 0), 0)
  const [what, hours] = work > lead ? ['The work', work] : ['Waits and work', waits + work]
  return `${what} of its steps, ${say(hours)} h, ${work > lead ? 'is' : 'are'} more than the lead time of ${say(lead)} h that is given: one of them is wrong, so that what is waiting is not known.`
}

function lawWords({ littles_law: law, lead_time_hours: lead }: OneFlow): string {
  if (law === null || lead === null) return ''
  const counted = `Little's law: with ${say(law.in_process)} in the process and each step at its pace, work takes ${say(law.lead_time_hours)} h`
  return law.agrees
    ? `${counted}, which agrees with the lead time of ${say(lead)} h.`
    : `${counted}, against a lead time of ${say(lead)} h: one of the queues, the pace or the lead time is not what the data say, or the queues are changing fast.`
}

function missingWords({ missing }: OneFlow): string {
  if (missing.length === 0) return ''
  const parts = missing.map(({ step, keys }) => `${step} (${keys.join(', ')})`)
  return `Not given: ${namesOf(parts, 3)}.`
}

/** What reaches a step, and what comes to it now where a queue before it is worked off. */
const reachCell = ({ inflow_per_day: lasting, backlog_inflow_per_day: now }: Step): Inline =>
  now === null || lasting === null
    ? orDash(lasting, 'none')
    : [figure(lasting, 'none'), ', now ', figure(now, 'none')]

const stepRow = (step: Step): Inline[] => [
  step.is_constraint ? [strong(step.name), ' (constraint)'] : step.name,
  orDash(step.wait_hours, 'hours'),
  orDash(step.wait_share_pct, 'percent'),
  reachCell(step),
  orDash(step.throughput_per_day, 'none'),
  orDash(step.capacity_per_day, 'none'),
  orDash(step.load_pct, 'percent'),
  orDash(step.queue, 'count'),
]

/** How fast the queue before the constraint grows, unless what limits it says so already. */
function growsWords(one: OneFlow, because: string): string {
  const { queue_growth_per_week: growth, queue_growth_by: by } = one
  if (growth === null || growth <= 0) return ''
  const grows = `grows by ${sayRate(growth)} a week`
  if (because.includes(grows)) return ''
  return `The queue before it ${grows}${by === 'counts' ? ', as it was counted' : ' as long as more arrives than leaves'}.`
}

function processBlocks(one: OneFlow): Block[] {
  if (one.steps.length === 0) return []
  const because = one.constraint_because ?? 'What limits it is not known.'
  const sentences = [
    because,
    growsWords(one, because),
    afterwards(one),
    one.full_at === null ? '' : fullAtWords(one.full_at),
    shortWords(one),
    lawWords(one),
    missingWords(one),
  ].filter((words) => words !== '')
  return [
    heading(2, one.name),
    {
      kind: 'table',
      columns: columns(
        'Step',
        '>Waits',
        '>Of all waiting',
        '>Reach it a day',
        '>Leave it',
        '>It can take',
        '>Load',
        '>Queue',
      ),
      rows: one.steps.slice(0, MOST_ROWS).map(stepRow),
    },
    ...andMore(one.steps.length, MOST_ROWS, 'steps'),
    ...sentences.map((words) => paragraph(words)),
    ...waitBlocks(one.steps),
    ...(one.focusing_steps.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            ordered: true,
            items: one.focusing_steps.map(({ step, what }) => ({
              text: [strong(`${step}: `), what],
            })),
          },
        ]),
  ]
}

/** Days that what waits at a step takes to pass: without end where none leaves. */
const daysAt = ({ queue, queue_days: days, throughput_per_day: rate }: OneFlow['steps'][number]) =>
  days ?? ((queue ?? 0) > 0 && rate === 0 ? Infinity : 0)

/** Where work waits longest, whatever limits the process, and what raising that step gains. */
function longestWait(processes: readonly OneFlow[]): string {
  let most = 0
  let longest: { one: OneFlow; step: OneFlow['steps'][number] } | undefined
  for (const one of processes) {
    for (const step of one.steps) {
      const days = daysAt(step)
      if (days <= most) continue
      most = days
      longest = { one, step }
    }
  }
  if (longest === undefined) return ''
  const { one, step } = longest
  const time = most === Infinity ? 'none leave' : counted(most, 'day', 'days')
  const gain = one.gain_pct === null || !step.is_constraint ? null : one.gain_pct
  const raised =
    gain === null ? '' : `; raised, ${one.name} gains ${gain <= 0 ? 'nothing' : sayPercent(gain)}`
  return ` Work waits longest at ${step.name} in ${one.name} (${time})${raised}.`
}

/** What limits the company leads where it is known: work may wait longer where it holds up no goal. */
function bottomLine({ processes, limit }: Flow): string {
  const known = processes.filter(({ constraint }) => constraint !== null)
  if (known.length === 0) return 'No process tells what its steps can take and what waits.'
  const all = `${counted(known.length, 'process has', 'processes have')} a known constraint.${longestWait(processes)}`
  const said = sayLimit(limit)
  return limit.constraint === null
    ? `${all} ${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`
    : `${said}. ${all}`
}

const ofOthers = (sector: string | null): string =>
  sector === null ? '' : ` That is of software companies, and the sector is ${sector}.`

/** Where work waits, process by process, the one that limits the company first; then pipeline, work in
 *  progress and product development. */
export function flowReport(flow: Flow): ReportDocument {
  const { usual_constraint: usual, limit } = flow
  const isFirst = ({ name }: OneFlow) => Number(name === limit.constraint?.process)
  const processes = flow.processes.toSorted((one, other) => isFirst(other) - isFirst(one))
  const shown = processes.slice(0, MOST_ROWS)
  const blocks: Block[] = [
    { kind: 'callout', tone: 'info', title: bottomLine(flow), blocks: [] },
    ...(usual === null
      ? []
      : [
          paragraph(
            `A guess before looking: at ${stagePhrases[usual.stage]} it is most often ${usual.constraint} (${usual.because}).${ofOthers(usual.other_sector)}`,
          ),
        ]),
  ]
  if (shown.length > 0) {
    blocks.push(
      {
        kind: 'table',
        columns: columns(
          'Process',
          '>Lead time',
          '>Work',
          '>Waiting',
          '>Work of lead time',
          'Constraint',
          '>It does',
        ),
        rows: shown.map(summaryRow),
      },
      ...andMore(processes.length, shown.length, 'processes'),
      paragraph('Lead time is what those who wait see; work is what is done to a piece of it.'),
      ...shown.flatMap(processBlocks),
    )
  }
  blocks.push(...pipelineBlocks(flow.pipeline), ...wipBlocks(flow))
  blocks.push(...productBlocks(flow.product_development))
  return {
    title: `Flow: ${flow.company ?? 'your company'}`,
    subtitle: ['As of ', { kind: 'date', on: flow.at }],
    blocks,
  }
}
