import type { Facts } from '../../../../analyses/facts.ts'
import { outlookOfResult } from '../../../../analyses/goals/outlook.ts'
import { citedUnit, isWhole } from '../../../../analyses/goals/words.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import { okrFigures } from '../../../../knowledge/okr.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import { MOST_CITED } from '../../../most-cited.ts'
import type { Ceiling } from '../../process/support/goal-output.ts'
import {
  citeCycle,
  citeEndAtPace,
  citeOutlook,
  citeProgress,
  citeResults,
  citeTime,
  citeValue,
} from './evidence.ts'
import { citeChurnWhole, citeNetAtPace } from './net-evidence.ts'
import { endOf, type Hard, type OffPace } from './off-pace.ts'
import { citeSure } from './owner-sure.ts'
import { citeGone, citePace } from './pace-evidence.ts'
import { NAMED } from './say.ts'

const GOOD = valueOf(okrFigures.on_track_score)

/** The counts of a sentence that names no rate, and the pace of the results that it names. */
function citeCounts(cite: Cite, { goal, outlook, hard }: OffPace, facts: Facts): Evidence[] {
  const { at } = facts.situation
  const refs = goal.results
  const off = refs.filter((ref) => outlookOfResult(ref, at).standing === 'off_track')
  const shown = off.slice(0, MOST_CITED)
  const data = shown.flatMap((ref) => citeProgress(cite, ref))
  return [
    cite.computed(off.length, 'count', 'results off track', data),
    cite.computed(outlook.known, 'count', 'results whose outlook is known', [
      citeResults(cite, goal),
    ]),
    ...shown.flatMap((ref, i) =>
      hard.length === 0 && i < NAMED
        ? citePace(cite, ref, facts.goals().cycle, at)
        : [citeGone(cite, ref, at)],
    ),
    ...data,
  ]
}

/** Where a result ends at its pace, and what it must reach where that is less than its target. */
function citeEnd(hard: Hard, facts: Facts, cite: Cite): Evidence[] {
  const { ref, line, net } = hard
  const { cycle } = facts.goals()
  const { at } = facts.situation
  const unit = citedUnit(ref.result)
  const end = citeEndAtPace(cite, ref, line, cycle, at)
  const ends =
    net === undefined || net.net_at_pace === null ? [end] : citeNetAtPace(cite, net, cycle, at)
  const miss = Math.abs(line.goal - endOf(hard))
  return [
    ...ends,
    cite.computed(miss, unit, 'goal less where the pace leads', [
      citeValue(cite, ref, 'target'),
      ...ends,
    ]),
    ...(ref.result.aspirational === true
      ? [
          cite.computed(
            line.goal,
            unit,
            `${GOOD} of the way${isWhole(ref.result) ? ', rounded up' : ''}`,
            citeProgress(cite, ref),
          ),
        ]
      : []),
  ]
}

/** Where the company's constraint lets a result end, and what that leaves of its goal. */
export function citeCeiling({ line }: Hard, ceiling: Ceiling, cite: Cite): Evidence[] {
  const evidence = ceiling.evidence(cite)
  const miss = Math.abs(line.goal - ceiling.at_most)
  return [...evidence, cite.computed(miss, null, 'goal less where it ends at most', evidence)]
}

export function evidenceOf(off: OffPace, facts: Facts, cite: Cite): [Evidence, ...Evidence[]] {
  const { goal, hard } = off
  const { at } = facts.situation
  const { cycle } = facts.goals()
  const days = citeCycle(cite, cycle, at)
  const lines = hard
    .slice(0, MOST_CITED)
    .flatMap(({ ref, line, multiple, net, sure }) => [
      ...(sure === null ? [] : citeSure(cite, ref, sure, at)),
      cite.computed(
        multiple,
        'times',
        net
          ? '(target + churn - gross so far) / days left / (gross so far / days gone)'
          : '(goal - current) / days left / ((current - baseline) / days gone)',
        [
          ...citeProgress(cite, ref),
          ...citeTime(cite, ref, cycle, at),
          ...(net?.churn ? [citeChurnWhole(cite, net.churn)] : []),
        ],
      ),
      ...citeEnd({ ref, line, multiple, net, sure }, facts, cite),
      ...citeProgress(cite, ref),
      ...(ref.result.baseline_value === undefined && ref.result.baseline_pct === undefined
        ? []
        : [citeValue(cite, ref, 'baseline')]),
    ])
  return [
    citeOutlook(cite, goal, at),
    ...lines,
    ...citeCounts(cite, off, facts),
    ...days,
    cite.knowledge('okr.doubtful', okrFigures.doubtful.statements[0], 'ratio'),
  ]
}
