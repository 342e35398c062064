import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { stageNames } from '../../knowledge/stages.ts'
import type { Stage } from '../../model/company.ts'
import { contextFields } from '../../model/context-sections.ts'
import { currencyOf } from '../../model/currency.ts'
import { plainName } from '../../model/plain-name.ts'
import type { Situation } from '../../model/source.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { companyCurrency } from '../../reports/money-sign.ts'
import { figureInWords } from './figure-in-words.ts'

/** A figure of the company's data that the context file may state too. */
export interface KnownFigure {
  field: 'headcount' | 'arr' | 'revenue' | 'burn' | 'cash' | 'runway'
  value: number
  unit: 'count' | 'usd' | 'months'
  /** The data it stands at, or is computed from. */
  paths: readonly string[]
  on: string | null
}

/** A field of the context file that the company's data contradict. */
export interface ContextDifference {
  field: string
  title: string
  /** Of the field in the company document. */
  path: string
  says: string
  /** What the data say, as a sentence shows it. */
  data: string
  /** Where it is a figure. */
  value: number | null
  unit: KnownFigure['unit'] | null
  data_paths: readonly string[]
  /** Of the data; null where undated. */
  on: string | null
  /** The field as it would read with what the data say. */
  proposed: string
}

const MONTHS = valueOf(timeFigures.months_per_year)

const pathOf = (field: string): string => `context.${contextFields[field]?.section}.${field}`

function fieldOf({ company: { context } }: Situation, field: string): string | undefined {
  const section = contextFields[field]?.section
  return section === undefined ? undefined : context?.[section]?.[field]
}

/** A line on revenue that speaks of recurring revenue states that one. */
const isOfOther = (field: KnownFigure['field'], says: string): boolean =>
  field === 'revenue' && /\barr\b|recurring/i.test(says)

function figureDifference(known: KnownFigure, says: string): ContextDifference | undefined {
  const { field, value, unit, paths, on } = known
  const written = figureInWords(says)
  if (written === undefined) return undefined
  const own = companyCurrency()
  // Amounts of the company say nothing of another currency.
  if (unit === 'usd' && currencyOf(written.currency ?? own, own) !== own) return undefined
  const isInYears = unit === 'months' && /\byears?\b/i.test(says)
  const here = isInYears ? value / MONTHS : value
  if (here >= written.low && here <= written.high) return undefined
  const shown = formatNumber(here, unit === 'months' ? 'count' : unit)
  const { title = field } = contextFields[field] ?? {}
  return {
    field,
    title,
    path: pathOf(field),
    says,
    data: formatNumber(value, unit),
    value,
    unit,
    data_paths: paths,
    on,
    proposed: says.replace(written.words, shown),
  }
}

const stagesInWords: readonly [Stage, RegExp][] = [
  ['seed', /\b(?<!pre-?)seed\b/i],
  ['series_a', /\bseries[ _-]?a\b/i],
  ['series_b', /\bseries[ _-]?b\b/i],
  ['series_c', /\bseries[ _-]?c\b/i],
  ['growth', /\bgrowth stage\b/i],
]

function stageDifference(situation: Situation): ContextDifference | undefined {
  const { company, sources } = situation
  const says = fieldOf(situation, 'stage')
  const path = company.stage === undefined ? 'team.stage' : 'stage'
  const stage = company.stage ?? company.team?.stage
  const named = stagesInWords.find(([, words]) => words.test(says ?? ''))
  if (says === undefined || stage === undefined || named === undefined) return undefined
  if (named[0] === stage) return undefined
  return {
    field: 'stage',
    title: 'Stage',
    path: pathOf('stage'),
    says,
    data: stageNames[stage],
    value: null,
    unit: null,
    data_paths: [path],
    on: sources.dateOf(path) ?? null,
    proposed: says.replace(named[1], stageNames[stage]),
  }
}

function nameDifference(situation: Situation): ContextDifference | undefined {
  const { company, sources } = situation
  const says = fieldOf(situation, 'company_name')
  const path = company.company === undefined ? 'company_okrs.name' : 'company'
  const name = company.company ?? company.company_okrs?.name
  if (says === undefined || name === undefined) return undefined
  const [one, other] = [plainName(says), plainName(name)]
  if (one.includes(other) || other.includes(one)) return undefined
  return {
    field: 'company_name',
    title: 'Company',
    path: pathOf('company_name'),
    says,
    data: name,
    value: null,
    unit: null,
    data_paths: [path],
    on: sources.dateOf(path) ?? null,
    proposed: name,
  }
}

/** Fields of the context file that the data contradict, each as exact as it is written: "about 60"
 *  agrees with 62, "65" does not. */
export function contextDifferences(
  situation: Situation,
  known: readonly KnownFigure[],
): ContextDifference[] {
  const figures = known.flatMap((one) => {
    const said = fieldOf(situation, one.field)
    const revenue = one.field === 'arr' ? fieldOf(situation, 'revenue') : undefined
    if (said !== undefined && !isOfOther(one.field, said)) return figureDifference(one, said) ?? []
    if (revenue === undefined || !isOfOther('revenue', revenue)) return []
    const difference = figureDifference(one, revenue)
    return difference === undefined ? [] : [{ ...difference, path: pathOf('revenue') }]
  })
  return [nameDifference(situation), stageDifference(situation), ...figures].filter(
    (one) => one !== undefined,
  )
}
