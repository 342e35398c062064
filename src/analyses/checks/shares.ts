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

function* ofProcesses(company: Company): Generator<ImpossibleShare> {
  for (const [position, process] of (company.processes ?? []).entries()) {
    for (const key of ['followed_pct', 'error_rate_pct'] as const) {
      const percent = process[key]
      if (percent === undefined || isPossible(percent)) continue
      yield {
        subject: process.name ?? process.id ?? `process ${position + 1}`,
        measure: key === 'followed_pct' ? 'the share that follows the process' : 'the error rate',
        percent,
        paths: [`processes[${position}].${key}`],
        part: percent,
        whole: 100,
      }
    }
  }
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
