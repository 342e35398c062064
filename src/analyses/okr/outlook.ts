import type { KeyResult } from '../../model/company.ts'
import {
  delivering,
  type GoalOutlook,
  outlookOfGoal,
  type Paced,
  standingOf,
} from '../goals/outlook.ts'
import { meanOf } from '../mean.ts'
import type { PaceFigures } from './pace-made.ts'
import { type PaceStatus, paceLabels, paceRank } from './pace-status.ts'

type PaceCounts = Partial<Record<PaceStatus, number>>

/** How a group of key results looks by its owners' recent confidence, else by pace, and how it stands
 *  by pace alone, beside the tracker's worst-of status. */
export interface Outlook extends GoalOutlook {
  /** Weighted mean of what is reached, 0-1, over those of which it can be said. Limits that are kept are
   *  left out, unless there is nothing else. */
  score: number | null
  /** Weighted mean of where straight lines to a good end stand, over those that have one. */
  expected: number | null
  /** The worst status by pace in the group; not measurable where the group is empty. */
  status: PaceStatus
  status_label: string
  /** The key result that sets the status: of equals the one with the lowest score. */
  worst: { key_result: string; status: PaceStatus } | null
  counts: PaceCounts
}

/** Whether all there is are limits that are kept. */
const isKeptAlone = (counts: PaceCounts): boolean =>
  counts.kept !== undefined && Object.keys(counts).length === 1

type Judged = Pick<PaceFigures, 'status' | 'score' | 'expected'>

const isWorse = (a: Judged, b: Judged): boolean =>
  paceRank[a.status] < paceRank[b.status] ||
  (a.status === b.status && (a.score ?? 1) < (b.score ?? 1))

/** Outlook of an objective from its key results and their paces. */
export function outlookOf(
  results: readonly KeyResult[],
  paces: readonly Judged[],
  at: string,
): Outlook {
  const counts: PaceCounts = {}
  let worst: Judged | undefined
  let named: KeyResult = {}
  let score = 0
  let scored = 0
  let expected = 0
  let due = 0
  const paced: Paced[] = []
  for (let index = 0; index < paces.length; index++) {
    const pace = paces[index]
    if (pace === undefined) continue
    const result = results[index] ?? {}
    paced.push({ result, pace })
    const { weight = 1 } = result
    counts[pace.status] = (counts[pace.status] ?? 0) + 1
    if (pace.score !== null && pace.status !== 'kept') {
      score += pace.score * weight
      scored += weight
    }
    if (pace.expected !== null) {
      expected += pace.expected * weight
      due += weight
    }
    if (worst !== undefined && !isWorse(pace, worst)) continue
    worst = pace
    named = result
  }
  const status = worst?.status ?? 'not_measurable'
  return {
    ...outlookOfGoal({ results: paced }, at),
    score: isKeptAlone(counts) ? 1 : meanOf(score, scored),
    expected: meanOf(expected, due),
    status,
    status_label: paceLabels[status],
    worst:
      worst === undefined
        ? null
        : { key_result: named.title ?? named.name ?? 'Unknown', status: worst.status },
    counts,
  }
}

/** Mean of what is not null; null where nothing is. */
function mean(
  outlooks: readonly Outlook[],
  valueOf: (outlook: Outlook) => number | null,
): number | null {
  let sum = 0
  let count = 0
  for (const outlook of outlooks) {
    const value = valueOf(outlook)
    if (value === null) continue
    sum += value
    count++
  }
  return count === 0 ? null : sum / count
}

/** Outlook of a company, department or team: objectives count alike, as in the tracker, but for those
 *  of kept limits alone, which are left out unless there is nothing else. */
export function outlookOfUnit(outlooks: readonly Outlook[]): Outlook {
  const counts: PaceCounts = {}
  let worst: Outlook | undefined
  for (const outlook of outlooks) {
    for (const status of Object.keys(outlook.counts) as PaceStatus[]) {
      counts[status] = (counts[status] ?? 0) + (outlook.counts[status] ?? 0)
    }
    if (outlook.worst === null) continue
    if (worst === undefined || paceRank[outlook.status] < paceRank[worst.status]) worst = outlook
  }
  const status = worst?.status ?? 'not_measurable'
  const counting = delivering(outlooks, (one) => isKeptAlone(one.counts))
  const value = mean(counting, (outlook) => outlook.value)
  const sum = (count: (outlook: Outlook) => number) =>
    outlooks.reduce((total, outlook) => total + count(outlook), 0)
  return {
    standing: value === null ? 'not_known' : standingOf(value),
    value,
    on_track: sum(({ on_track }) => on_track),
    known: sum(({ known }) => known),
    confident: sum(({ confident }) => confident),
    score: mean(counting, ({ score }) => score),
    expected: mean(outlooks, ({ expected }) => expected),
    status,
    status_label: paceLabels[status],
    worst: worst?.worst ?? null,
    counts,
  }
}
