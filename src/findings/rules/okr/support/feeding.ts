import type { Facts } from '../../../../analyses/facts.ts'
import {
  type Goal,
  isStepped,
  ownerOf,
  type ResultRef,
  resultsOf,
} from '../../../../analyses/goals/goals.ts'
import { weekInNotes } from '../../../../analyses/goals/milestones.ts'
import { delivering, isKept, scoreOfGoal } from '../../../../analyses/goals/outlook.ts'
import { inCommon, meaningOf, titleOf } from '../../../../analyses/goals/words.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import { goalFigures } from '../../../../knowledge/goals.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import { act } from '../../../act.ts'
import type { Cite } from '../../../cite.ts'
import { MOST_CITED } from '../../../most-cited.ts'
import type { Proposed } from '../../../rule.ts'
import { citeProgress, citeScore } from './evidence.ts'
import { namedBy, percent, titled } from './say.ts'

const SHARED_WORDS = valueOf(goalFigures.shared_words)
const HIDDEN_GAP = valueOf(goalFigures.hidden_gap)

/** A result in steps that a company result may wait for. */
interface Feeder {
  ref: ResultRef
  words: ReadonlySet<string>
}

export type FeedersOf = (goal: Goal) => readonly Feeder[]

/** Reads the first hundred open results in steps of the objectives that support one, once for all
 *  its results. */
export function feedersBy(facts: Facts): FeedersOf {
  const known = new Map<Goal, Feeder[]>()
  return (goal) => {
    const before = known.get(goal)
    if (before !== undefined) return before
    const open = resultsOf(facts.rollups().supporters.get(goal)?.slice(0, MOST_CITED) ?? []).filter(
      ({ result, pace }) => isStepped(result) && pace.status !== 'complete',
    )
    const feeders = open.slice(0, MOST_CITED).map((ref): Feeder => {
      const words = meaningOf(`${titleOf(ref.result)} ${titleOf(ref.goal.objective)}`)
      return { ref, words }
    })
    known.set(goal, feeders)
    return feeders
  }
}

/** Those that speak of the same thing as a company result. */
export function feeding({ goal, result }: ResultRef, feedersOf: FeedersOf): ResultRef[] {
  if (goal.unit.level !== 'Company') return []
  const about = meaningOf(`${titleOf(result)} ${titleOf(goal.objective)}`)
  return feedersOf(goal).flatMap(({ ref, words }) =>
    inCommon(about, words) >= SHARED_WORDS ? [ref] : [],
  )
}

/** The mean of a result's objective, where it is so much higher that it hides the result. */
function hidingMean({ goal, pace }: ResultRef): number | null {
  const mean = scoreOfGoal(goal)
  return mean !== null && pace.score !== null && mean - pace.score >= HIDDEN_GAP ? mean : null
}

/** A note in quotes, with the days that a week in it may end on. */
function sayNotes(notes: string | undefined, facts: Facts): string {
  if (notes === undefined) return ''
  const week = weekInNotes(notes, facts.goals().cycle)
  if (week === null) return `: "${notes}"`
  const days = [week.of_calendar ?? week.of_cycle, week.of_cycle].sort()
  const [last = ''] = days.slice(-1)
  const ends = last < facts.situation.at ? 'ended' : 'ends'
  return `: "${notes}", which ${ends} on ${[...new Set(days)].map(formatDate).join(' or ')}`
}

/** Where a result stands that another waits for. */
export function sayFeeding(ref: ResultRef, facts: Facts): string {
  const { result, goal } = ref
  const { milestones_hit: hit, milestones_total: total } = result
  const stand = hit === undefined || total === undefined ? 'not done' : `${hit} of ${total}`
  const mean = hidingMean(ref)
  const hidden = mean === null ? '' : `, hidden by a mean of ${percent(mean)}`
  return `${titled(result)} of ${goal.unit.name} (${stand}${hidden}${sayNotes(result.notes, facts)})`
}

export function citeFeeding(cite: Cite, ref: ResultRef): Evidence[] {
  const mean = hidingMean(ref)
  return [
    ...citeProgress(cite, ref),
    ...(mean === null
      ? []
      : [
          cite.computed(
            mean,
            'ratio',
            "weighted mean of the objective's scores",
            delivering(ref.goal.results, isKept).map((one) => citeScore(cite, one)),
          ),
        ]),
  ]
}

/** Asks whoever leads what a result waits for, where that is somebody else. */
export function askOfFeeds(
  ref: ResultRef,
  [first, ...others]: readonly ResultRef[],
  facts: Facts,
): Proposed[] {
  if (first === undefined) return []
  const { unit } = first.goal
  const lead = ownerOf(first) ?? facts.owners().department(unit.department ?? unit.name)
  if (lead === undefined || lead === ownerOf(ref)) return []
  const all = [first, ...others]
  return [
    act(facts.situation.at, {
      action: `Say by which day ${namedBy(all, ({ result }) => titled(result))} ${all.length === 1 ? 'is' : 'are'} done, and what blocks ${all.length === 1 ? 'it' : 'each'} by name`,
      owner: lead,
      role: `lead of ${unit.name}`,
      within: 'this_week',
    }),
  ]
}
