import { counted } from '../../analyses/words.ts'
import type { Block, Inline, ReportDocument, Tone } from '../../reports/document.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { heading, strong } from '../shared/blocks.ts'
import { andMore, columns, figureOr, MOST_ROWS, paragraph } from '../shared/cells.ts'
import type { Decide } from './decide.ts'
import { requestReport } from './request-report.ts'

const list = (items: readonly Inline[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((text) => ({ text })),
})

const section = (title: string, items: readonly Inline[]): Block[] =>
  items.length === 0 ? [] : [heading(2, title), list(items)]

function bottomLine({ log, requests, reviews_due, speed, contradictions }: Decide): string {
  const overdue = requests.filter(({ state }) => state !== 'open').length
  if (log.length + requests.length === 0) {
    return 'No decisions are in the data: give them in decisions, or log the first with coo decide --log.'
  }
  const count = counted(log.length, 'decision', 'decisions')
  const time =
    speed.median_hours === null
      ? ''
      : ` Half of them were taken within ${formatNumber(speed.median_hours, 'hours')}, nine of ten within ${formatNumber(speed.p90_hours ?? 0, 'hours')}.`
  return `${count} in the log; open: ${requests.length}, overdue: ${overdue}, to be reviewed: ${reviews_due.length}, contradicting: ${contradictions.length}.${time}`
}

const tones: Record<Decide['requests'][number]['state'], Tone> = {
  open: 'info',
  overdue: 'bad',
  default_holds: 'warning',
}

const requestBlocks = ({ requests }: Decide): Block[] =>
  requests.length === 0
    ? []
    : [
        heading(2, 'Waiting for a decision'),
        {
          kind: 'table',
          columns: columns('Decision', 'Decides', 'State'),
          rows: requests.map(({ called, decider, state, says }) => [
            called,
            decider === null
              ? [{ kind: 'missing', what: 'decider' }]
              : [{ kind: 'person', name: decider }],
            [{ kind: 'status', tone: tones[state], label: says }],
          ]),
        },
      ]

const trendWords = { too_few: 'too few to tell', slowing: 'getting slower', none: 'no trend' }

function speedBlocks({ speed }: Decide): Block[] {
  if (speed.decisions === 0) return []
  return [
    heading(2, 'How long decisions take'),
    {
      kind: 'facts',
      items: [
        { label: 'Decisions', value: String(speed.decisions) },
        { label: 'Median', value: figureOr(speed.median_hours, 'hours', 'median') },
        { label: '90th percentile', value: figureOr(speed.p90_hours, 'hours', 'percentile') },
        {
          label: 'Within target',
          value: `${speed.within_target} within ${formatNumber(speed.target_hours, 'hours')}`,
        },
        { label: 'Trend', value: trendWords[speed.trend] },
        { label: 'Earlier half', value: figureOr(speed.earlier_median_hours, 'hours', 'median') },
        { label: 'Later half', value: figureOr(speed.later_median_hours, 'hours', 'median') },
      ],
    },
  ]
}

function logBlocks({ log }: Decide): Block[] {
  if (log.length === 0) return []
  return [
    heading(2, 'Decision log'),
    {
      kind: 'table',
      columns: columns('Decision', 'State', 'Decided', 'By', '>Took', 'Lacks'),
      rows: log
        .slice(-MOST_ROWS)
        .map((one) => [
          `${one.id} ${one.title ?? ''}`.trim(),
          one.state,
          one.decided_on === null
            ? ''
            : [{ kind: 'date', on: one.decided_on.slice(0, 'YYYY-MM-DD'.length) }],
          one.decider ?? '',
          one.cycle_hours === null
            ? ''
            : [{ kind: 'number', value: one.cycle_hours, unit: 'hours' }],
          one.lacks.map((field) => field.replaceAll('_', ' ')).join(', '),
        ]),
    },
    ...andMore(log.length, Math.min(log.length, MOST_ROWS), 'decisions'),
  ]
}

function rightsBlocks({ rapid, raci, dri }: Decide): Block[] {
  const faulty = raci.filter(({ problems }) => problems.length > 0)
  const rapidFaults = rapid.filter(({ problems }) => problems.length > 0)
  const told = [
    ...rapidFaults.map(({ id, problems }) => ({ name: id, problems })),
    ...faulty.map(({ process, task, problems }) => ({
      name: process === null ? task : `${process}: ${task}`,
      problems,
    })),
  ]
  return [
    heading(2, 'Who has which part'),
    paragraph(
      `${counted(rapid.length, 'decision has', 'decisions have')} a RAPID, ${rapidFaults.length} with faults; ${counted(raci.length, 'task is', 'tasks are')} in a RACI matrix, ${faulty.length} with faults; ${dri.with_one} of ${counted(dri.things, 'thing has', 'things have')} exactly one person who answers for it.`,
    ),
    ...(told.length === 0
      ? []
      : [
          list(
            told
              .slice(0, MOST_ROWS)
              .map(({ name, problems }) => [
                strong(name),
                `: ${problems.map(({ says }) => says).join('; ')}`,
              ]),
          ),
          ...andMore(told.length, Math.min(told.length, MOST_ROWS), 'faults'),
        ]),
    ...(dri.shared.length === 0
      ? []
      : [
          list(
            dri.shared
              .slice(0, MOST_ROWS)
              .map(({ what, subject, owner }) => `${what} ${subject} is owned by ${owner}`),
          ),
        ]),
  ]
}

const guideBlock = ({ guide }: Decide): Block => ({
  kind: 'details',
  summary: 'Which way of deciding, when',
  blocks: (['rapid', 'raci', 'dri'] as const).flatMap((name): Block[] => {
    const { use, roles, habits } = guide[name]
    return [
      heading(3, name.toUpperCase()),
      paragraph(`${use}.`),
      {
        kind: 'table',
        columns: columns('', 'Part', 'What it means'),
        rows: roles.map(({ letter, name: part, means }) => [letter, part, means]),
      },
      list(habits),
    ]
  }),
})

/** Decisions: what waits, how long they take, the log, and who has which part. */
export function decideReport(output: Decide): ReportDocument {
  if (output.request !== null) return requestReport(output.request)
  const { at, company, reviews_due, contradictions, returned, rejected, guide } = output
  return {
    title: `Decisions of ${company ?? 'your company'}`,
    subtitle: ['As of ', { kind: 'date', on: at }],
    blocks: [
      { kind: 'callout', tone: 'info', title: bottomLine(output), blocks: [] },
      ...requestBlocks(output),
      ...section(
        'To be reviewed',
        reviews_due.map(
          ({ called, review_on, decider }) =>
            `${called}: since ${review_on}${decider === null ? '' : `, ${decider}`}`,
        ),
      ),
      ...section(
        'Contradicting each other',
        contradictions.map(
          ({ subject, earlier, later }) => `${subject}: ${earlier} and ${later} are both in force`,
        ),
      ),
      ...section(
        'Back after a rejection',
        returned.map(({ rejected: before, again }) => `${again} was rejected as ${before}`),
      ),
      ...section(
        'Rejected',
        rejected.map(
          ({ called, decided_on, rationale }) =>
            `${called}${decided_on === null ? '' : `, on ${decided_on.slice(0, 'YYYY-MM-DD'.length)}`}: ${rationale ?? 'no reason given'}`,
        ),
      ),
      ...speedBlocks(output),
      ...rightsBlocks(output),
      ...logBlocks(output),
      {
        kind: 'details',
        summary: `When a decision is logged: ${guide.log_when.charAt(0).toLowerCase()}${guide.log_when.slice(1)}`,
        blocks: [
          {
            kind: 'table',
            columns: columns('Field', 'What it says'),
            rows: guide.log_fields.map(({ field, says }) => [field.replaceAll('_', ' '), says]),
          },
        ],
      },
      guideBlock(output),
    ],
  }
}
