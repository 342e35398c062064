import { counted } from '../../analyses/words.ts'
import { fiveS, kaizenRhythm, wasteKinds } from '../../knowledge/waste.ts'
import type { Block, Cell, Inline, ReportDocument, Tone } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { andMore, columns, figure, MOST_ROWS, namesOf, paragraph } from '../shared/cells.ts'
import type { Waste } from './capability.ts'

const words = (key: string): string => key.replaceAll('_', ' ')

const money = (value: number | null): Inline => (value === null ? '' : [figure(value, 'usd')])

function kindRows({ by_kind, signs }: Waste): Inline[][] {
  return by_kind.map(({ kind, hours_per_week: hours, cost_usd_per_week: cost }) => {
    const seen = signs.filter((sign) => sign.kind === kind)
    const [first] = seen
    const rest = seen.length > 1 ? `, and in ${seen.length - 1} more` : ''
    return [
      words(kind),
      hours === null ? [{ kind: 'missing', what: 'hours' }] : [figure(hours, 'hours')],
      money(cost),
      first === undefined
        ? `Ask: ${wasteKinds[kind].ask}`
        : `${first.process}: ${first.sign}${rest}`,
    ]
  })
}

const states: Record<Waste['five_s'][number]['state'], { tone: Tone; label: string }> = {
  kept: { tone: 'good', label: 'kept' },
  lacking: { tone: 'warning', label: 'lacking' },
  not_known: { tone: 'neutral', label: 'not known' },
}
const stateCell = (state: keyof typeof states): Cell => ({ kind: 'status', ...states[state] })

function backlog({ kaizen_backlog: items, reviews }: Waste): Block[] {
  return [
    heading(2, 'Small improvements'),
    ...(items.length === 0
      ? [paragraph('No waste with hours is in the data: give `waste` on the steps of a process.')]
      : [
          {
            kind: 'table' as const,
            columns: columns('Process', 'Step', 'Waste', '>A week', 'Owner'),
            rows: items
              .slice(0, MOST_ROWS)
              .map(({ process, step, kind, called, ...item }) => [
                process,
                step,
                kind === null ? called : words(kind),
                [figure(item.hours_per_week, 'hours')],
                [
                  item.owner === null
                    ? { kind: 'missing' as const, what: 'owner' }
                    : { kind: 'person' as const, name: item.owner },
                ],
              ]),
          },
          ...andMore(items.length, MOST_ROWS, 'improvements'),
        ]),
    {
      kind: 'facts',
      items: (Object.keys(kaizenRhythm) as (keyof typeof kaizenRhythm)[]).map((when) => ({
        label: `${words(when)}, next`,
        value: [{ kind: 'date', on: reviews[when] }, `: ${kaizenRhythm[when]}`],
      })),
    },
  ]
}

function pushBlocks({ pushed, pulled }: Waste): Block[] {
  const all = pushed.length + pulled
  if (all === 0) return []
  return [
    heading(2, 'Pushed or pulled'),
    paragraph(
      pushed.length === 0
        ? `At none of ${counted(all, 'step', 'steps')} does more arrive than leaves with more than a day of work waiting.`
        : `Onto ${pushed.length} of ${counted(all, 'step', 'steps')} work is pushed: more arrives than leaves, and more than a day of work waits. Let the step before release only what is asked for.`,
    ),
    {
      kind: 'list',
      ordered: false,
      items: pushed.slice(0, MOST_ROWS).map(({ process, step, queue_days }) => ({
        text: [strong(step), ` in ${process}: `, figure(queue_days, 'days'), ' of work waits'],
      })),
    },
  ]
}

function bottomLine(output: Waste): Inline {
  const { hours_per_week: hours, cost_usd_per_week: cost, possible_hours_per_week } = output
  if (hours === 0) return 'No hours of waste are in the data; what other figures show is below.'
  const [low, high] = possible_hours_per_week
  return [
    figure(hours, 'hours'),
    ' a week are lost as far as the data tell',
    ...(cost === null
      ? []
      : ([', ', figure(cost, 'usd'), ' at the mean cost of an hour'] as const)),
    '; a first walk usually wins back ',
    figure(low, 'hours'),
    ' to ',
    figure(high, 'hours'),
    ' of it.',
  ]
}

/** The walk by kind, the five S, where work is pushed, and the backlog. */
export const wasteReport = (output: Waste): ReportDocument => ({
  title: `Waste: ${output.company ?? 'your company'}`,
  subtitle: ['As of ', { kind: 'date', on: output.at }],
  blocks: [
    {
      kind: 'callout',
      tone: 'info',
      title: 'Bottom line',
      blocks: [paragraph(bottomLine(output))],
    },
    heading(2, 'Eight kinds of waste'),
    {
      kind: 'table',
      columns: columns('Kind', '>A week', '>Money', 'What shows it, or what to ask'),
      rows: kindRows(output),
    },
    ...(output.cost_per_hour_usd === null
      ? [paragraph('Money is left out: no yearly cost of people is given.')]
      : []),
    ...pushBlocks(output),
    heading(2, 'Order (five S)'),
    {
      kind: 'table',
      columns: columns('S', 'State', 'What it means', 'Where it lacks'),
      rows: output.five_s.map(({ s, state, lacking }): Inline[] => [
        words(s),
        [stateCell(state)],
        fiveS[s],
        namesOf(lacking, 5),
      ]),
    },
    ...backlog(output),
  ],
})
