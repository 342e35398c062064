import { listed } from '../../analyses/listed.ts'
import { counted, quoted } from '../../analyses/words.ts'
import { decisionFigures } from '../../knowledge/decisions.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { dayOf } from '../../model/hours.ts'
import type { Block, Cell, Inline, ReportDocument, Tone } from '../../reports/document.ts'
import { formatDate } from '../../reports/format-date.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { heading, textList } from '../shared/blocks.ts'
import { andMore, columns, figure, MOST_ROWS } from '../shared/cells.ts'
import { deciderCell } from '../shared/decider-cell.ts'
import type { Decide } from './decide.ts'
import { requestReport } from './request-report.ts'
import { guideBlock, rightsBlocks } from './rights-section.ts'

const section = (title: string, items: readonly Inline[]): Block[] =>
  items.length === 0 ? [] : [heading(2, title), textList(items)]

const HOURS_PER_DAY = valueOf(decisionFigures.hours_per_day)

/** A time in hours up to the target for a decision, else in days. */
const lasting = (hours: number, target: number): Cell =>
  hours <= target ? figure(hours, 'hours') : figure(hours / HOURS_PER_DAY, 'days')

const lastingWords = (hours: number, target: number): string =>
  hours <= target ? formatNumber(hours, 'hours') : formatNumber(hours / HOURS_PER_DAY, 'days')

function timeWords({
  decisions,
  days_looked_at,
  earlier_decisions,
  decided_before_asked,
  median_hours,
  p90_hours,
  target_hours,
}: Decide['speed']): string {
  const inOrder = decided_before_asked.length === 0 ? '' : ' in their order'
  if (median_hours === null || p90_hours === null) return ''
  const [half, most] = [median_hours, p90_hours].map((one) => lastingWords(one, target_hours))
  const when =
    earlier_decisions === 0
      ? ''
      : ` taken in the ${counted(days_looked_at, 'day', 'days')} up to the newest`
  return decisions === 1
    ? ` The 1${when} with both its days${inOrder} took ${half}.`
    : ` Of the ${decisions}${when} with both their days${inOrder} half were taken within ${half}, nine of ten within ${most}.`
}

function bottomLine(decide: Decide): string {
  const { log, requests, reviews_due, speed, contradictions, same_subject } = decide
  const overdue = requests.filter(({ state }) => state !== 'open').length
  if (log.length + requests.length === 0) {
    return 'No decisions are in the data: give them in decisions, or log the first with coo decide --log.'
  }
  const count = counted(log.length, 'decision', 'decisions')
  // Of a pair of which nobody has said whether one replaces the other, none is no answer.
  const unsettled =
    same_subject.length === 0
      ? ''
      : `, unsettled on one subject: ${counted(same_subject.length, 'pair', 'pairs')}`
  return `${count} in the log; open: ${requests.length}, overdue: ${overdue}, to be reviewed: ${reviews_due.length}, contradicting: ${contradictions.length}${unsettled}.${timeWords(speed)}`
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
          rows: requests.map((one) => [
            one.called,
            deciderCell(one),
            [{ kind: 'status', tone: tones[one.state], label: one.says }],
          ]),
        },
      ]

const trendWords = { too_few: 'too few to tell', slowing: 'getting slower', none: 'no trend' }

/** Which decisions the times are of. */
function countedOf({
  decisions,
  since,
  days_looked_at,
  earlier_decisions,
  decided_before_asked: reversed,
}: Decide['speed']): Inline {
  const wrong =
    reversed.length === 0
      ? ''
      : `; left out: ${listed(reversed)}, by the days decided before the request`
  const left =
    earlier_decisions === 0
      ? ''
      : `; ${counted(earlier_decisions, 'earlier one is', 'earlier ones are')} not counted (${counted(days_looked_at, 'day', 'days')} up to the newest)`
  return [
    `${decisions} taken since `,
    since === null ? { kind: 'missing', what: 'day' } : { kind: 'date', on: since },
    ` with both ${decisions === 1 ? 'its' : 'their'} days, without rejected ones${wrong}${left}`,
  ]
}

function speedBlocks({ speed }: Decide): Block[] {
  if (speed.decisions === 0) return []
  const time = (hours: number | null, what: string): Cell[] => [
    hours === null ? { kind: 'missing', what } : lasting(hours, speed.target_hours),
  ]
  return [
    heading(2, 'How long decisions take'),
    {
      kind: 'facts',
      items: [
        { label: 'Decisions', value: countedOf(speed) },
        { label: 'Median', value: time(speed.median_hours, 'median') },
        { label: '90th percentile', value: time(speed.p90_hours, 'percentile') },
        {
          label: 'Within target',
          value: `${speed.within_target} in less than ${formatNumber(speed.target_hours, 'hours')}`,
        },
        { label: 'Trend', value: trendWords[speed.trend] },
        { label: 'Earlier half', value: time(speed.earlier_median_hours, 'median') },
        { label: 'Later half', value: time(speed.later_median_hours, 'median') },
      ],
    },
  ]
}

/** What an entry lacks; where nothing tells whether it must be logged, what would tell it. */
function lacksOf({ state, lacks, weight_lacks }: Decide['log'][number]): string {
  const isTold = state === 'decided' || state === 'superseded'
  if (!isTold || weight_lacks.length === 0) {
    return lacks.map((field) => field.replaceAll('_', ' ')).join(', ')
  }
  const words = weight_lacks.map((field) => (field === 'cost_usd' ? 'cost' : field))
  return [words.slice(0, -1).join(', '), words.at(-1) ?? '']
    .filter((one) => one !== '')
    .join(' or ')
}

function logBlocks({ log, speed }: Decide): Block[] {
  if (log.length === 0) return []
  return [
    heading(2, 'Decision log'),
    {
      kind: 'table',
      columns: columns('Decision', 'State', 'Decided', 'By', '>Took', 'Lacks'),
      rows: log
        .slice(-MOST_ROWS)
        .map((one) => [
          one.id === one.title ? one.id : `${one.id} ${one.title ?? ''}`.trim(),
          one.state,
          one.decided_on === null
            ? one.state === 'open'
              ? ''
              : [{ kind: 'missing', what: '' }]
            : [{ kind: 'date', on: one.decided_on.slice(0, 'YYYY-MM-DD'.length) }],
          one.decider === null ? [{ kind: 'missing', what: '' }] : deciderCell(one),
          one.cycle_hours === null ? '' : [lasting(one.cycle_hours, speed.target_hours)],
          lacksOf(one),
        ]),
    },
    ...andMore(log.length, Math.min(log.length, MOST_ROWS), 'decisions'),
  ]
}

/** Decisions: what waits, how long they take, the log, and who has which part. */
export function decideReport(output: Decide): ReportDocument {
  if (output.request !== null) return requestReport(output.request)
  const {
    at,
    company,
    reviews_due,
    contradictions,
    same_subject,
    replaces_unknown,
    out_of_order,
    returned,
    rejected,
    guide,
  } = output
  return {
    title: `Decisions of ${company ?? 'your company'}`,
    subtitle: ['As of ', { kind: 'date', on: at }],
    blocks: [
      { kind: 'callout', tone: 'info', title: bottomLine(output), blocks: [] },
      ...requestBlocks(output),
      ...section(
        'To be reviewed',
        reviews_due.map((one): Inline => {
          const { called, review_on, days_late, decider } = one
          const due = `${called}: ${days_late === 0 ? 'today' : `since ${formatDate(review_on)}`}`
          return decider === null ? due : [`${due}, `, deciderCell(one)].flat()
        }),
      ),
      ...section(
        'Contradicting each other',
        contradictions.map(
          ({ subject, earlier, later }) => `${subject}: ${earlier} and ${later} are both in force`,
        ),
      ),
      ...section(
        'On one subject',
        same_subject.map(
          ({ subject, earlier, later }) =>
            `${subject}: ${earlier} and ${later} are both in force; is the later one meant to replace the earlier?`,
        ),
      ),
      ...section(
        'Replacing what is not in the log',
        replaces_unknown.map(
          ({ called, supersedes }) =>
            `${called} supersedes ${quoted(supersedes)}, which is no id or title of a decision`,
        ),
      ),
      ...section(
        'In an order that cannot be',
        out_of_order.map(({ says }) => says),
      ),
      ...section(
        'Back after a rejection',
        returned.map(({ rejected: before, again }) => `${again} was rejected as ${before}`),
      ),
      ...section(
        'Rejected',
        rejected.map(
          ({ called, decided_on, rationale }) =>
            `${called}${decided_on === null ? '' : `, on ${formatDate(dayOf(decided_on))}`}: ${rationale ?? 'no reason given'}`,
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
