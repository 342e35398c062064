import { canBe, isMeantAsShare, measureOf } from '../../knowledge/measures.ts'
import type { Company, KeyResult } from '../../model/company.ts'
import { formatPath } from '../../model/path.ts'
import { impossibleFigure } from '../goals/impossible-figure.ts'
import { keyResultsOf, titleOfKeyResult } from '../goals/key-results.ts'
import type { Metrics } from '../metrics/metrics.ts'

/** A percentage that cannot be: a share of a whole that is under nothing or over all of it. */
export interface ImpossibleShare {
  /** What it is about: the process, metric, key result, stage of the pipeline, or change. */
  subject: string
  /** As a sentence calls it. */
  called: string
  /** What the share is of, as it stands in a sentence. */
  measure: string
  /** Infinite for a part of nothing. */
  percent: number
  /** What is meant where the percentage is plainly given as a share of one; else null. */
  meant: number | null
  /** The datum, or the part and the whole of which it is the share. */
  paths: readonly [string] | readonly [part: string, whole: string]
  part: number
  whole: number
  /** Who answers for it; null where its process or change tells. */
  owner: string | null
  role: string | null
}

const isPossible = (percent: number): boolean => percent >= 0 && percent <= 100

/** A percentage that is given as one. */
const shareOf = (subject: string, measure: string, percent: number) => ({
  subject,
  called: subject,
  measure,
  percent,
  meant: null,
  part: percent,
  whole: 100,
  owner: null,
  role: null,
})

const processShares = [
  { key: 'followed_pct', measure: 'the share that follows the process' },
  { key: 'error_rate_pct', measure: 'the error rate' },
] as const

function ofProcesses({ processes }: Company): ImpossibleShare[] {
  const found: ImpossibleShare[] = []
  processes?.forEach((process, position) => {
    processShares.forEach(({ key, measure }) => {
      const percent = process[key]
      if (percent === undefined || isPossible(percent)) return
      const subject = process.name ?? process.id ?? `process ${position + 1}`
      const paths = [`processes[${position}].${key}`] as const
      found.push({ ...shareOf(subject, measure, percent), paths })
    })
  })
  return found
}

/** The current value of each metric, and what `metrics` states where a history overtakes it. */
function* ofMetrics(company: Company, metrics: Metrics): Generator<ImpossibleShare> {
  const stated = Object.entries(company.metrics ?? {}).map(
    ([metric, value]) => [metric, value, formatPath(['metrics', metric])] as const,
  )
  const current = [...metrics].map(
    ([metric, { current: now }]) => [metric, now.value, now.path] as const,
  )
  const isOther = ([, , path]: readonly [string, number, string]) => !path.startsWith('metrics.')
  for (const [metric, value, path] of [...stated, ...current.filter(isOther)]) {
    const measure = measureOf(metric)
    if (canBe(measure, value)) continue
    const meant = isMeantAsShare(measure, value) ? value * 100 : null
    yield { ...shareOf(metric, measure.name, value), meant, paths: [path], role: measure.role }
  }
}

/** Key results whose words mean a share, such as uptime, or whose figures are shares of one. */
function* ofKeyResults(company: Company): Generator<ImpossibleShare> {
  const wanted = (one: KeyResult): boolean => impossibleFigure(one) !== undefined
  for (const { keyResult, path } of keyResultsOf(company, wanted)) {
    const figure = impossibleFigure(keyResult)
    if (figure === undefined) continue
    const title = titleOfKeyResult(keyResult)
    const datum = `${path()}.${figure.key}`
    yield {
      ...shareOf(keyResult.id ?? title, `the ${figure.name}`, figure.value),
      called: title,
      meant: figure.meant,
      owner: keyResult.owner ?? null,
      paths: [datum],
      ...(figure.counted && {
        paths: [datum, `${path()}.milestones_total`] as const,
        ...figure.counted,
      }),
    }
  }
}

function* ofCounts(company: Company): Generator<ImpossibleShare> {
  for (const [position, { stage, entered, converted }] of (company.pipeline ?? []).entries()) {
    if (entered === undefined || converted === undefined || converted <= entered) continue
    const at = `pipeline[${position}]`
    yield {
      ...shareOf(
        stage ?? `stage ${position + 1}`,
        'the share that goes on to the next stage',
        (converted / entered) * 100,
      ),
      paths: [`${at}.converted`, `${at}.entered`],
      part: converted,
      whole: entered,
    }
  }
  for (const [position, { name, groups = [] }] of (company.changes ?? []).entries()) {
    for (const [index, { people, adopted }] of groups.entries()) {
      if (people === undefined || adopted === undefined || adopted <= people) continue
      const at = `changes[${position}].groups[${index}]`
      yield {
        ...shareOf(
          name ?? `change ${position + 1}`,
          'the share that has adopted it',
          (adopted / people) * 100,
        ),
        paths: [`${at}.adopted`, `${at}.people`],
        part: adopted,
        whole: people,
      }
    }
  }
}

/** Percentages that cannot be. Those that may exceed a hundred or fall below nothing, such as net
 *  retention, growth or margin, are left alone. */
export const impossibleShares = (company: Company, metrics: Metrics): ImpossibleShare[] => [
  ...ofProcesses(company),
  ...ofMetrics(company, metrics),
  ...ofKeyResults(company),
  ...ofCounts(company),
]
