import { counted } from '../../analyses/words.ts'
import type { Block, Cell, Inline, ListItem, ReportDocument } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { andMore, figure, MOST_ROWS, paragraph } from '../shared/cells.ts'
import type { Horizon, ImprovementItem, Plan } from './plan.ts'

const titles: Record<Horizon, string> = {
  now: 'Now',
  next: 'Next',
  later: 'Later',
}
const FINDINGS_SHOWN = 3

const effortWords: Record<ImprovementItem['effort_from'], string> = {
  build_hours: 'by its cost to build',
  analyzer: 'by its size',
  assumed: 'assumed',
}

/** The factors of the score, and where the hours come from. */
const factors = (item: ImprovementItem): Inline => [
  'Impact ',
  figure(item.impact, 'none'),
  ' x urgency ',
  figure(item.urgency, 'none'),
  ' / effort ',
  figure(item.effort, 'none'),
  ' = ',
  figure(item.score, 'none'),
  '; ',
  figure(item.effort_hours, 'hours'),
  `, ${effortWords[item.effort_from]}`,
]

function sources({ findings, analyzer_item: analyzer }: ImprovementItem): ListItem[] {
  const shown = findings.slice(0, FINDINGS_SHOWN)
  const more = findings.length - shown.length
  const parts = shown.flatMap((id, i): (string | Cell)[] => [
    i === 0 ? 'From ' : ', ',
    { kind: 'code', text: id },
  ])
  return findings.length === 0
    ? [{ text: `From the maturity and structure of processes: ${analyzer ?? ''}` }]
    : [{ text: more > 0 ? [...parts, ` and ${more} more`] : parts }]
}

const listItem = (item: ImprovementItem): ListItem => ({
  text: [
    strong(item.action),
    ' (',
    { kind: 'person', name: item.owner, proposed: !item.owner_named },
    ...(item.due_on === null ? [] : ([', by ', { kind: 'date', on: item.due_on }] as const)),
    ')',
  ],
  items: [{ text: factors(item) }, ...sources(item)],
})

function groupBlocks(group: Horizon, all: readonly ImprovementItem[]): Block[] {
  const items = all.filter((item) => item.group === group)
  if (items.length === 0) return []
  const hours = items.reduce((sum, item) => sum + item.effort_hours, 0)
  const shown = items.slice(0, MOST_ROWS)
  return [
    heading(2, titles[group]),
    paragraph([counted(items.length, 'item', 'items'), ', ', figure(hours, 'hours'), ' of work.']),
    { kind: 'list', ordered: true, items: shown.map(listItem) },
    ...andMore(items.length, shown.length, 'items'),
  ]
}

function basis({ capacity_hours_per_week: perWeek, items }: Plan): Inline {
  if (items.length === 0) return 'Nothing in the data calls for an improvement.'
  return perWeek === null
    ? 'The hours a week for improvements are not given (capacity.improvement_hours_per_week): grouped by what is due within a week, two weeks, later.'
    : [
        figure(perWeek, 'hours'),
        ' a week are there for improvements: now is what fits into four weeks, next into the nine after them.',
      ]
}

/** Now, next and later, each item with its factors and its findings. */
export const planReport = (plan: Plan): ReportDocument => ({
  title: `Improvement plan: ${plan.company ?? 'your company'}`,
  subtitle: ['As of ', { kind: 'date', on: plan.at }],
  blocks: [
    {
      kind: 'callout',
      tone: 'info',
      title: 'How it is grouped',
      blocks: [paragraph(basis(plan))],
    },
    ...(['now', 'next', 'later'] as const).flatMap((group) => groupBlocks(group, plan.items)),
  ],
})
