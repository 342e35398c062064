import { measureOf } from '../../knowledge/measures.ts'
import type { Company } from '../../model/company.ts'
import { formatPath } from '../../model/path.ts'

/** A share of a whole that is under nothing or over all of it. */
export interface ImpossibleShare {
  /** What it is about: the process, metric, stage of the pipeline, or change. */
  subject: string
  /** What the share is of, as it stands in a sentence. */
  measure: string
  /** Infinite for a part of nothing. */
  percent: number
  /** The datum, or the part and the whole of which it is the share. */
  paths: readonly [string] | readonly [part: string, whole: string]
  part: number
  whole: number
}

const isPossible = (percent: number): boolean => percent >= 0 && percent <= 100

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
      found.push({ subject, measure, percent, paths, part: percent, whole: 100 })
    })
  })
  return found
}

function* ofMetrics(company: Company): Generator<ImpossibleShare> {
  for (const [metric, value] of Object.entries(company.metrics ?? {})) {
    const { share, name } = measureOf(metric)
    if (share !== true || isPossible(value)) continue
    const paths = [formatPath(['metrics', metric])] as const
    yield { subject: metric, measure: name, percent: value, paths, part: value, whole: 100 }
  }
}

function* ofCounts(company: Company): Generator<ImpossibleShare> {
  for (const [position, { stage, entered, converted }] of (company.pipeline ?? []).entries()) {
    if (entered === undefined || converted === undefined || converted <= entered) continue
    const at = `pipeline[${position}]`
    yield {
      subject: stage ?? `stage ${position + 1}`,
      measure: 'the share that goes on to the next stage',
      percent: (converted / entered) * 100,
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
        subject: name ?? `change ${position + 1}`,
        measure: 'the share that has adopted it',
        percent: (adopted / people) * 100,
        paths: [`${at}.adopted`, `${at}.people`],
        part: adopted,
        whole: people,
      }
    }
  }
}

/** Percentages that cannot be. Those that may exceed a hundred or fall below nothing, such as net
 *  retention, growth or margin, are left alone. */
export const impossibleShares = (company: Company): ImpossibleShare[] => [
  ...ofProcesses(company),
  ...ofMetrics(company),
  ...ofCounts(company),
]
