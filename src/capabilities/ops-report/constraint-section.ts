import { holdsUpMore } from '../../analyses/process/holds-up.ts'
import type { ToldBottleneck } from '../../analyses/process/told-flow.ts'
import { upperFirst } from '../../analyses/words.ts'
import type { Block, Inline, Unit } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import {
  andMore,
  columns,
  figure,
  figureOr,
  MOST_ROWS,
  namesOf,
  paragraph,
} from '../shared/cells.ts'
import { type FullAt, fullAtWords } from '../shared/full-at.ts'
import type { OpsReport } from './capability.ts'
import { stepChart } from './step-chart.ts'

/** Processes that are shown in full, with chart and steps to take. */
const MOST_IN_FULL = 5

const isOverloaded = ({ constraint }: ToldBottleneck): boolean =>
  constraint.stands_still ||
  (constraint.basis === 'load' && (constraint.load_pct ?? Infinity) > 100)

const knownBy: Record<ToldBottleneck['constraint']['basis'], string> = {
  load: 'load',
  queue: 'queue',
  utilization: 'utilization',
  not_established: 'not known',
}

const orDash = (value: number | null, unit: Unit): Inline =>
  value === null ? '–' : [figure(value, unit)]

/** By the path of its process the step that is full first. */
type FullByPath = ReadonlyMap<string, OpsReport['full_at'][number]>

/** The multiple, and beside it the one by counts of the queue that deny its rates. */
function fullCell(full: FullAt | undefined): Inline {
  if (full === undefined) return '–'
  const { multiple, multiple_by_counts: counted, denied_at } = full
  const unsure = counted === null ? [' ?'] : [' or ', figure(counted, 'times')]
  return [figure(multiple, 'times'), ...(denied_at === null ? [] : unsure)]
}

const overview = (flows: readonly ToldBottleneck[], full: FullByPath): Block => ({
  kind: 'table',
  columns: columns('Process', 'Limited by', '>Load', '>Waiting', '>Days', '>Full at', 'Known by'),
  rows: flows.map(({ process, path, constraint }): Inline[] => [
    process,
    constraint.step === null
      ? [{ kind: 'missing', what: 'capacities and queues' }]
      : constraint.step,
    orDash(constraint.load_pct, 'percent'),
    orDash(constraint.queue, 'count'),
    orDash(constraint.queue_days, 'none'),
    fullCell(full.get(path)),
    knownBy[constraint.basis],
  ]),
})

const leadTimeBasis = { given: ', as given', steps: ', all steps together', none: '' }

/** The wait that the queue makes beside the wait that is given: they seldom agree. */
function waitAtConstraint({
  constraint,
  steps,
}: ToldBottleneck): { label: string; value: Inline }[] {
  const step = steps.find(({ is_constraint }) => is_constraint)
  if (step === undefined || constraint.queue_days === null) return []
  const byQueue: Inline = [figure(constraint.queue_days, 'days'), ' by its queue']
  const given: Inline = [', ', figure(step.avg_wait_hours, 'hours'), ' as given']
  return [
    {
      label: 'Wait at the constraint',
      value: step.avg_wait_hours > 0 ? [...byQueue, ...given] : byQueue,
    },
  ]
}

/** Which hours of its steps are not given. */
function hoursMissing({ assumed }: ToldBottleneck): string {
  const isMissing = (key: string) => assumed.some((path) => path.endsWith(key))
  const [waits, work] = [isMissing('.avg_wait_hours'), isMissing('.avg_process_hours')]
  return `${waits && work ? 'waits or work' : waits ? 'waits' : 'work'} of some steps`
}

function efficiencyOf(flow: ToldBottleneck): Inline {
  const { flow_efficiency_known_pct: share, lead_time_hours: lead, process_hours: work } = flow
  if (share !== null) return [figure(share, 'percent'), ' of the lead time is work']
  if (lead !== null && work !== null && work > lead) {
    return 'not known: the work alone is more than the lead time'
  }
  return lead !== null && work !== null && (flow.steps_hours ?? 0) > lead
    ? 'not known: waits and work are more than the lead time'
    : [{ kind: 'missing', what: hoursMissing(flow) }]
}

function timeFacts(flow: ToldBottleneck): Block {
  return {
    kind: 'facts',
    items: [
      {
        label: 'Lead time',
        value: [
          ...figureOr(flow.lead_time_hours, 'hours', hoursMissing(flow)),
          leadTimeBasis[flow.lead_time_basis ?? 'none'],
        ],
      },
      ...waitAtConstraint(flow),
      {
        label: 'Of which work',
        value: figureOr(flow.process_hours, 'hours', 'work of some steps'),
      },
      { label: 'Flow efficiency', value: efficiencyOf(flow) },
    ],
  }
}

const byScript = (flow: ToldBottleneck): Block => ({
  kind: 'details',
  summary: 'By the analyzer script',
  blocks: [
    {
      kind: 'facts',
      items: [
        {
          label: 'Lowest throughput',
          value: [`${flow.bottleneck_step}, `, figure(flow.bottleneck_throughput, 'per_day')],
        },
        {
          label: 'Severity',
          value: [
            'queue x throughput ',
            figure(flow.severity_score, 'none'),
            '; queue x utilization ',
            figure(flow.severity_by_utilization, 'none'),
          ],
        },
        { label: 'Flow efficiency', value: [figure(flow.flow_efficiency_pct, 'percent')] },
        { label: 'Advice', value: flow.toc_recommendation },
      ],
    },
  ],
})

function inFull(flow: ToldBottleneck, full: FullByPath): Block[] {
  const { constraint, focusing_steps: todo, inconsistencies: odd } = flow
  const first = full.get(flow.path)
  return [
    heading(3, flow.process),
    paragraph(constraint.because),
    ...(first === undefined ? [] : [paragraph(fullAtWords(first))]),
    ...(constraint.step === null && constraint.would_establish.length > 0
      ? [paragraph(`What would tell: ${namesOf(constraint.would_establish, MOST_IN_FULL)}.`)]
      : []),
    ...stepChart(flow),
    ...(todo.length > 0
      ? [
          {
            kind: 'list' as const,
            ordered: true,
            items: todo.map(({ step, what }) => ({
              text: [strong(`${upperFirst(step)}.`), ` ${what}`],
            })),
          },
        ]
      : []),
    timeFacts(flow),
    ...(odd.length > 0
      ? [
          {
            kind: 'callout' as const,
            tone: 'warning' as const,
            title: 'Figures that do not fit together',
            blocks: [
              {
                kind: 'list' as const,
                ordered: false,
                items: odd.slice(0, MOST_IN_FULL).map(({ what }) => ({ text: what })),
              },
              ...andMore(odd.length, MOST_IN_FULL, 'of them'),
            ],
          },
        ]
      : []),
    ...(constraint.step === null ? [] : [byScript(flow)]),
  ]
}

/** What limits each process: the main constraint first, then the one that holds up most work. */
export function constraintSection(output: OpsReport): Block[] {
  const { bottlenecks, without_steps } = output.bottleneck_analysis
  const isMain = ({ path }: ToldBottleneck) => Number(path === output.main_constraint?.path)
  const flows = bottlenecks.toSorted(
    (one, other) => isMain(other) - isMain(one) || holdsUpMore(other.constraint, one.constraint),
  )
  const full = new Map(output.full_at.map((one) => [one.path, one]))
  const without =
    without_steps.length > 0
      ? [
          paragraph(
            `Without steps, so that nothing is known of their flow: ${namesOf(without_steps)}.`,
          ),
        ]
      : []
  if (flows.length === 0) {
    return without.length > 0 ? [heading(2, 'What limits the work'), ...without] : []
  }
  return [
    heading(2, 'What limits the work'),
    overview(flows.slice(0, MOST_ROWS), full),
    ...andMore(flows.length, MOST_ROWS, 'processes'),
    ...without,
    ...flows.slice(0, MOST_IN_FULL).flatMap((flow) => inFull(flow, full)),
    ...andMore(flows.length, MOST_IN_FULL, 'processes in full'),
  ]
}

/** Whether work piles up at the main constraint. */
export function isHeldUp({ bottleneck_analysis, main_constraint }: OpsReport): boolean {
  const main = bottleneck_analysis.bottlenecks.find(({ path }) => path === main_constraint?.path)
  return main !== undefined && (isOverloaded(main) || main.constraint.basis === 'queue')
}
