import { valueOf } from '../../knowledge/figure.ts'
import {
  growthFigures,
  type HeadcountThreshold,
  headcountThresholds,
} from '../../knowledge/growth.ts'
import type { Company } from '../../model/company.ts'
import { addDays, daysBetween } from '../../model/dates.ts'
import { type OpenRequisitions, openRequisitions } from '../open-requisitions.ts'
import { type Joining, signedUntil } from '../signed-until.ts'
import { type Growth, type HeadcountPoint, peopleOn } from './headcount.ts'

export type ThresholdEvent = { threshold: HeadcountThreshold } & (
  | {
      kind: 'passed'
      /** The day, where starts tell it, else the first day recorded above the threshold. */
      on: string
      before: HeadcountPoint
      after: HeadcountPoint
    }
  | {
      /** At some time between two headcounts that lie further apart than a quarter, the later one
       *  recorded within the last quarter: whether it was in that quarter is not known. */
      kind: 'passed_sometime'
      on: string
      before: HeadcountPoint
      after: HeadcountPoint
    }
  | ({ kind: 'by_joining' } & Joining)
  | { kind: 'by_requisitions'; open: OpenRequisitions; people_then: number }
  /** At its pace: where the headcount is of an earlier day, that may be before the day asked about. */
  | { kind: 'by_growth'; on: string }
)

const QUARTER = valueOf(growthFigures.quarter_days)

/** All headcounts at which ways of working break, ascending. */
const thresholds: readonly HeadcountThreshold[] = headcountThresholds.statements
  .flatMap(({ value }) => value)
  .sort((a, b) => a.people - b.people)

/** The recorded headcounts between which a threshold was passed for good. */
function passage(
  points: readonly HeadcountPoint[],
  people: number,
): [HeadcountPoint, HeadcountPoint] | undefined {
  for (let index = points.length - 1; index > 0; index--) {
    const [before, after] = [points[index - 1], points[index]]
    if (before === undefined || after === undefined) return undefined
    if (after.people < people) return undefined
    if (before.people < people) return [before, after]
  }
  return undefined
}

/** The first day from which on there were so many people, of those after an earlier day. */
function startOf(company: Company, people: number, after: string): string | undefined {
  const days = new Set<string>()
  for (const { started_on = '' } of company.people ?? []) {
    if (started_on > after) days.add(started_on)
  }
  const latestFirst = [...days].sort().reverse()
  return latestFirst.find((on) => peopleOn(company, addDays(on, -1)) < people)
}

function passedOf(
  company: Company,
  growth: Growth,
  threshold: HeadcountThreshold,
): Extract<ThresholdEvent, { before: HeadcountPoint }> | undefined {
  const { points, since, present } = growth
  if (present.people < threshold.people) return undefined
  const known = points.length > 1 || since === null ? points : [since, present]
  const [before, after] = passage(known, threshold.people) ?? []
  if (before === undefined || after === undefined) return undefined
  const started =
    since?.from === 'started_on' ? startOf(company, threshold.people, since.on) : undefined
  // A quarter of the calendar is up to a day longer.
  const isVague = started === undefined && daysBetween(before.on, after.on) > QUARTER + 1
  const kind = isVague ? 'passed_sometime' : 'passed'
  return { kind, threshold, on: started ?? after.on, before, after }
}

/** The day on which a headcount reaches a threshold at its present pace; null where it does not
 *  grow. */
function reachedOn({ present, per_day }: Growth, people: number): string | null {
  if (per_day <= 0 || present.people >= people) return null
  return addDays(present.on, Math.ceil((people - present.people) / per_day))
}

/** Whether a day is within a quarter of the day asked about, before or after it. */
const isNear = (on: string, at: string): boolean => Math.abs(daysBetween(at, on)) <= QUARTER

/** Thresholds passed within the last quarter, or reached within the coming one by those who have
 *  signed or at the present pace, or by the open requisitions; lowest first. A threshold that
 *  several of them reach is named with the date that is best known. */
export function thresholdEvents(company: Company, growth: Growth, at: string): ThresholdEvent[] {
  const { present } = growth
  const open = openRequisitions(company)
  return thresholds.flatMap((threshold): ThresholdEvent[] => {
    const passed = passedOf(company, growth, threshold)
    if (passed !== undefined) return daysBetween(passed.on, at) <= QUARTER ? [passed] : []
    if (present.people >= threshold.people) return []
    const grownOn = reachedOn(growth, threshold.people)
    const signed = signedUntil(company, growth, threshold.people, { at, grownOn })
    if (signed !== undefined && isNear(signed.on, at))
      return [{ kind: 'by_joining', threshold, ...signed }]
    if (grownOn !== null && isNear(grownOn, at))
      return [{ kind: 'by_growth', threshold, on: grownOn }]
    const people_then = present.people + (open?.count ?? 0)
    if (open === undefined || people_then < threshold.people) return []
    return [{ kind: 'by_requisitions', threshold, open, people_then }]
  })
}
