import type { Block, Inline, ReportDocument } from '../../reports/document.ts'
import { columns, paragraph } from '../shared/cells.ts'
import { standingCell } from '../shared/standing.ts'
import type { FunctionPage } from './function-page.ts'
import { missingSection } from './missing.ts'
import type { OnePager } from './one-pager.ts'
import { monthAsked } from './period.ts'
import { pointSection } from './points.ts'
import type { ResultMetric } from './result-metric.ts'

const shown = (value: string | null, what: string): Inline =>
  value === null ? [{ kind: 'missing', what }] : value

const metricsTable = (metrics: readonly ResultMetric[]): Block => ({
  kind: 'table',
  columns: columns('Metric', '>Target', '>Actual', '>Last month', '>Of the way', '>Due', 'Outlook'),
  rows: metrics.map(({ title, shown: { target, actual, prior }, progress, due_now, standing }) => [
    title,
    shown(target, 'target'),
    shown(actual, 'value'),
    shown(prior, 'check-in'),
    progress === null ? '' : [{ kind: 'number', value: progress, unit: 'ratio' }],
    due_now === null ? '' : [{ kind: 'number', value: due_now, unit: 'ratio' }],
    [standingCell(standing)],
  ]),
})

function noGaps({ metrics }: FunctionPage): string {
  if (metrics.length === 0) return 'Not known: no key results with a target in the data.'
  const isKnown = metrics.every(({ standing }) => standing !== 'not_known')
  return isKnown ? 'No key result is behind.' : 'No key result is known to be behind.'
}

/** One page; its parts under headings of the level below.
 *  @param isFirst whether it stands below a title, on whose page it stays */
export function pageBlocks(page: FunctionPage, isFirst: boolean): Block[] {
  const none = 'Nothing in the data shows one.'
  const at = { level: 3 as const }
  return [
    { kind: 'heading', level: 2, text: page.function, ...(isFirst ? {} : { on_new_page: true }) },
    paragraph(
      page.owner === null
        ? [{ kind: 'missing', what: 'owner' }]
        : ['Owner: ', { kind: 'person', name: page.owner }],
    ),
    ...(page.of_company
      ? [
          paragraph(
            'It has no goals of its own; of the company’s its people own what stands below.',
          ),
        ]
      : []),
    page.metrics.length === 0
      ? paragraph([{ kind: 'missing', what: 'key results with a target' }])
      : metricsTable(page.metrics),
    ...pointSection('Wins, derived', page.wins, none, at),
    ...pointSection('Gaps', page.gaps, noGaps(page), at),
    ...pointSection('Needed from others', page.dependencies, 'No link and no blocker says so.', at),
    ...pointSection('Next 30 days', page.next_30_days, none, { ...at, ordered: true }),
  ]
}

export function onePagerReport({
  company,
  month,
  as_of,
  pages,
  missing,
}: OnePager): ReportDocument {
  const { label } = monthAsked(month, `${month}-28`)
  const [only] = pages
  const what = pages.length === 1 && only !== undefined ? only.function : 'functions on a page each'
  return {
    title: `${company ?? 'Your company'}: ${what}, ${label}`,
    subtitle: [
      'Drafted from key results, check-ins, links, blockers, decisions and actions as of ',
      { kind: 'date', on: as_of },
      '.',
    ],
    blocks: [
      ...(pages.length === 0 ? [paragraph([{ kind: 'missing', what: 'functions' }])] : []),
      ...pages.flatMap((page, i) => pageBlocks(page, i === 0)),
      ...missingSection(missing),
    ],
  }
}
