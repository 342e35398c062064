import { counted, quoted, say } from '../../analyses/words.ts'
import { stagePhrases } from '../../knowledge/stages.ts'
import type { Block, Inline, ReportDocument, Unit } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { andMore, columns, figure, MOST_ROWS, namesOf, paragraph } from '../shared/cells.ts'
import type { Flow } from './capability.ts'
import { productBlocks, wipBlocks } from './limits-report.ts'
import { pipelineBlocks } from './pipeline-report.ts'
import { waitBlocks } from './waiting-report.ts'

type OneFlow = Flow['processes'][number]

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

/** What the whole gains when the constraint is raised, and what limits it then. */
function afterwards(one: OneFlow): string {
  const { constraint, constraint_after: next, throughput_after_per_day: after, gain_pct } = one
  if (constraint === null) return ''
  if (next === null || after === null) {
    return 'Where the constraint goes when it is raised is not known: that takes the capacity of every step.'
  }
  const gain = gain_pct === null ? '' : ` (+${say(gain_pct, 0)}%)`
  const exploited = one.throughput_exploited_per_day
  const first =
    exploited === null || exploited <= (one.throughput_per_day ?? 0)
      ? ''
      : `Used fully it does ${say(exploited)} a day, before anything is added. `
  const limit =
    one.after_limited_by === 'arrivals'
      ? `the ${say(after)} a day that arrive; the next step to limit would be ${quoted(next)}`
      : `${quoted(next)}, at ${say(after)} a day`
  if ((gain_pct ?? 1) <= 0) {
    return `${first}Raising ${quoted(constraint)} alone gains nothing: the limit is then ${limit}.`
  }
  return `${first}Raised, the whole passes on ${say(after)} a day instead of ${say(one.throughput_per_day ?? 0)}${gain}: the limit is then ${limit}.`
}

function lawWords({ littles_law: law, lead_time_hours: lead }: OneFlow): string {
  if (law === null || lead === null) return ''
  const counted = `Little's law: ${say(law.in_process)} in the process leave in ${say(law.lead_time_hours)} h at this pace`
  return law.agrees
    ? `${counted}, which agrees with the lead time of ${say(lead)} h.`
    : `${counted}, against a lead time of ${say(lead)} h: one of the queues, the pace or the lead time is not what the data say, or the queues are changing fast.`
}

function missingWords({ missing }: OneFlow): string {
  if (missing.length === 0) return ''
  const parts = missing.map(({ step, keys }) => `${step} (${keys.join(', ')})`)
  return `Not given: ${namesOf(parts, 3)}.`
}

const stepRow = (step: OneFlow['steps'][number]): Inline[] => [
  step.is_constraint ? [strong(step.name), ' (constraint)'] : step.name,
  orDash(step.wait_hours, 'hours'),
  orDash(step.wait_share_pct, 'percent'),
  orDash(step.inflow_per_day, 'none'),
  orDash(step.throughput_per_day, 'none'),
  orDash(step.capacity_per_day, 'none'),
  orDash(step.load_pct, 'percent'),
  orDash(step.queue, 'count'),
]

function processBlocks(one: OneFlow): Block[] {
  if (one.steps.length === 0) return []
  const growth = one.queue_growth_per_week
  const grows =
    growth !== null && growth > 0
      ? `The queue before it grows by ${say(growth)} a week as long as more arrives than leaves.`
      : ''
  const sentences = [
    one.constraint_because ?? 'What limits it is not known.',
    grows,
    afterwards(one),
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

function bottomLine({ processes }: Flow): string {
  const known = processes.filter(({ constraint }) => constraint !== null)
  if (known.length === 0) return 'No process tells what its steps can take and what waits.'
  const worst = known.reduce((one, other) => {
    const days = ({ steps }: OneFlow) => steps.find(({ is_constraint: is }) => is)?.queue_days ?? 0
    return days(other) > days(one) ? other : one
  })
  const gain =
    worst.gain_pct === null ? '' : `; raised, ${worst.name} gains ${say(worst.gain_pct, 0)}%`
  return `${counted(known.length, 'process has', 'processes have')} a known constraint. Most work waits at ${worst.constraint} in ${worst.name}${gain}.`
}

/** Where work waits, process by process, then pipeline, work in progress and product development. */
export function flowReport(flow: Flow): ReportDocument {
  const { processes, usual_constraint: usual } = flow
  const shown = processes.slice(0, MOST_ROWS)
  const blocks: Block[] = [
    { kind: 'callout', tone: 'info', title: bottomLine(flow), blocks: [] },
    ...(usual === null
      ? []
      : [
          paragraph(
            `A guess before looking: at ${stagePhrases[usual.stage]} it is most often ${usual.constraint} (${usual.because}).`,
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
  blocks.push(...pipelineBlocks(flow.pipeline), ...wipBlocks(flow.work_in_progress))
  blocks.push(...productBlocks(flow.product_development))
  return {
    title: `Flow: ${flow.company ?? 'your company'}`,
    subtitle: ['As of ', { kind: 'date', on: flow.at }],
    blocks,
  }
}
