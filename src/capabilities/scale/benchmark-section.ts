import type { BenchmarkState } from '../../analyses/scaling/benchmarks.ts'
import { boundsWords, toldUnit } from '../../analyses/scaling/bounds-words.ts'
import { shortSourceNames } from '../../knowledge/source-names.ts'
import { sources } from '../../knowledge/sources.ts'
import { stageNames, stagePhrases } from '../../knowledge/stages.ts'
import type { Block, Cell, Inline } from '../../reports/document.ts'
import { formatNumber, usDollars } from '../../reports/format-number.ts'
import { heading } from '../shared/blocks.ts'
import { columns, figure, paragraph } from '../shared/cells.ts'
import type { Scale } from './scale.ts'

/** The head of the column says what of. */
const NOT_GIVEN: Cell = { kind: 'missing', what: '' }

function verdictCell({ verdict, is_fault, gap, unit }: BenchmarkState): Inline {
  if (verdict === 'missing') return [{ kind: 'status', tone: 'neutral', label: 'missing' }]
  const size =
    gap === null
      ? ''
      : ` by ${formatNumber(Math.abs(gap), unit === 'percent' ? 'points' : toldUnit(unit), undefined, false)}`
  const isAtLimit = is_fault && gap === 0
  const status: Cell = {
    kind: 'status',
    tone: is_fault ? 'bad' : 'good',
    label: isAtLimit ? 'at the limit' : `${verdict}${is_fault ? size : ''}`,
  }
  return [status]
}

function surveyLine({ surveys, name, unit, value }: BenchmarkState): Block[] {
  return surveys.map(({ value: median, year, source, from_arr_usd, to_arr_usd }) => {
    const { title } = sources[source]
    const beside =
      value === null
        ? ''
        : ` The company’s ${formatNumber(value, toldUnit(unit))} is ${value < median ? 'below' : 'above'} it.`
    return paragraph(
      `${name}: a survey says otherwise. ${title} (${year}): median ${usDollars(median)} at ${usDollars(from_arr_usd)} to ${usDollars(to_arr_usd)} of recurring revenue.${beside}`,
    )
  })
}

const functionNames: Readonly<Record<string, string>> = {
  engineering: 'Engineering',
  sales: 'Sales',
  customer_success: 'Customer Success',
  marketing: 'Marketing',
  g_and_a: 'G&A',
}

function functionBlocks({ functions }: Scale): Block[] {
  if (functions.length === 0) return []
  return [
    heading(3, 'Revenue per person by function, in US dollars'),
    {
      kind: 'table',
      columns: columns('Function', '>People', '>Revenue each', '>Benchmark', '>People at it'),
      rows: functions.map((one): Inline[] => [
        functionNames[one.function] ?? one.function,
        one.people === null ? [NOT_GIVEN] : [figure(one.people, 'count')],
        one.revenue_per_employee_usd === null
          ? [NOT_GIVEN]
          : [figure(one.revenue_per_employee_usd, 'us_dollars')],
        [figure(one.benchmark_usd, 'us_dollars')],
        one.people_at_benchmark === null
          ? ''
          : [{ kind: 'number', value: one.people_at_benchmark, unit: 'count', digits: 0 }],
      ]),
    },
  ]
}

/** Every benchmark of the stage beside the company's value and the next stage's. */
export function benchmarkSection(scale: Scale): Block[] {
  const { benchmarks, benchmarks_silent, stage } = scale
  if (stage.stage === null) return []
  const title = heading(2, `Benchmarks of ${stagePhrases[stage.stage]}`)
  if (benchmarks_silent !== null) return [title, paragraph(`Not compared: ${benchmarks_silent}.`)]
  const next = benchmarks.find((one) => one.next !== null)?.next?.stage
  const missing = benchmarks.filter(({ verdict }) => verdict === 'missing')
  return [
    title,
    {
      kind: 'table',
      columns: columns(
        'Benchmark',
        '>Company',
        'Stage',
        'Verdict',
        ...(next === undefined ? [] : [stageNames[next]]),
      ),
      rows: benchmarks.map((one): Inline[] => [
        one.name,
        one.value === null
          ? '–'
          : [
              figure(one.value, toldUnit(one.unit)),
              ...(one.contradicted === null ? [] : [', contradicted']),
            ],
        boundsWords(one),
        verdictCell(one),
        ...(next === undefined
          ? []
          : [one.next === null ? '–' : boundsWords({ ...one.next, unit: one.unit })]),
      ]),
    },
    ...benchmarks.flatMap(({ contradicted }) =>
      contradicted === null ? [] : [paragraph(`Contradicted: ${contradicted}`)],
    ),
    ...benchmarks.flatMap(surveyLine),
    ...(missing.length === 0
      ? []
      : [
          paragraph('To fill what is missing, give:'),
          {
            kind: 'list',
            ordered: false,
            items: missing.map(({ name, because }) => ({ text: `${name}: ${because}` })),
          } as Block,
        ]),
    paragraph(
      `The ranges are the ${shortSourceNames.seed_scaling}’s: rules of thumb for B2B SaaS, a question each and not a target.`,
    ),
    ...functionBlocks(scale),
  ]
}
