import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import { wholePercent } from '../../model/rounding.ts'
import { counted } from '../words.ts'
import type { Alignment } from './alignment.ts'

const COVERAGE_PCT = valueOf(okrFigures.alignment_coverage_pct)
const LATE_QUARTER = valueOf(okrFigures.late_quarter)
const NAMED = valueOf(okrFigures.named_in_review)

export interface RecommendedAction {
  title: string
  detail: string
  owner: string
  when: string
}

/** What the actions are recommended for; made once from the tracker's labels, once from pace. */
export interface ActionFacts {
  /** Key results with a critical risk, at any level. */
  critical: readonly string[]
  /** Company objectives that are off track. */
  offTrackObjectives: readonly string[]
  /** Company objectives that are off track or at risk. */
  behindObjectives: readonly string[]
  /** Company key results without any progress though a quarter of the quarter is over, on which nobody
   *  has checked in of late. */
  noProgress: readonly string[]
  /** The same without any value. */
  noValue: readonly string[]
  /** Whether a department or team has objectives. */
  hasUnits: boolean
  /** Company objectives that need no objective of a department or team, since none has any and they
   *  have an owner. */
  carried: ReadonlySet<string>
}

const some = (titles: readonly string[]): string =>
  titles.slice(0, NAMED).join('; ') +
  (titles.length > NAMED ? `; and ${titles.length - NAMED} more` : '')

const critical = (titles: readonly string[], over: boolean): RecommendedAction => ({
  title: `Review ${counted(titles.length, 'critical key result', 'critical key results')} with the owners`,
  detail: over
    ? `${some(titles)}: record why each missed, and whether it goes on next quarter.`
    : `${some(titles)}: agree today on what unblocks each, or on the miss.`,
  owner: 'COO + KR owners',
  when: 'This week',
})

const offTrack = (titles: readonly string[]): RecommendedAction => ({
  title: `Decide on ${counted(titles.length, 'company objective', 'company objectives')} off track`,
  detail: `${some(titles)}: add people or money, cut the scope, or accept the miss, and say which.`,
  owner: 'CEO + COO',
  when: 'Within 1 week',
})

const uncovered = (titles: readonly string[], { served_pct }: Alignment): RecommendedAction => {
  return {
    title: `Close the alignment gap: ${served_pct}% of company objectives have support`,
    detail: `${some(titles)}: give ${titles.length === 1 ? 'it' : 'each'} an objective of a department or team, or name who carries it alone.`,
    owner: 'COO + VPs',
    when: 'Next OKR planning cycle',
  }
}

/** Of a company whose departments and teams have no objectives, none of theirs is missed. */
const carriers = (titles: readonly string[]): RecommendedAction => ({
  title: `Say who carries ${counted(titles.length, 'company objective', 'company objectives')}`,
  detail: `${some(titles)}: name one person for ${titles.length === 1 ? 'it' : 'each'}.`,
  owner: 'COO + VPs',
  when: 'Next OKR planning cycle',
})

const orphaned = (titles: readonly string[]): RecommendedAction => {
  return {
    title: `Link or stop ${counted(titles.length, 'objective that serves', 'objectives that serve')} no company objective`,
    detail: `${some(titles)}.`,
    owner: 'Team leads + COO',
    when: 'OKR review session',
  }
}

function saveOrGiveUp(titles: readonly string[], left: string, over: boolean): RecommendedAction {
  const choice =
    titles.length === 1
      ? 'staff it in full or accept the miss'
      : 'staff the one or two that matter most and accept the rest as missed'
  return {
    title: `Save or give up ${counted(titles.length, 'company objective', 'company objectives')} behind`,
    detail: over
      ? `${some(titles)}: the quarter is over; carry each on or close it as missed.`
      : `${some(titles)}: with ${left} left, ${choice}.`,
    owner: 'CEO + COO',
    when: 'Immediately',
  }
}

function idle({ noProgress, noValue }: ActionFacts): RecommendedAction {
  const titles = [...noProgress, ...noValue]
  const lacking = [
    ...(noProgress.length > 0 ? ['progress'] : []),
    ...(noValue.length > 0 ? ['a value'] : []),
  ]
  return {
    title: `Get figures for ${counted(titles.length, 'key result', 'key results')} without ${lacking.join(' or ')}`,
    detail: `${some(titles)}: not begun, not measured, or forgotten; the owners say which.`,
    owner: 'KR owners',
    when: 'This week, before the next leadership sync',
  }
}

/** What is left of the quarter, in days where dates say. */
function leftOf(progress: number, daysLeft: number | null): string {
  return daysLeft === null
    ? `${wholePercent(1 - progress)} of the quarter`
    : counted(daysLeft, 'day', 'days')
}

/** Actions in the tracker's order, with its owners and times; the words are ours.
 *  Source: okr_tracker. */
export function recommendedActions(
  facts: ActionFacts,
  alignment: Alignment,
  progress: number,
  daysLeft: number | null,
): RecommendedAction[] {
  const actions: RecommendedAction[] = []
  const over = progress >= 1
  if (facts.critical.length > 0) actions.push(critical(facts.critical, over))
  if (facts.offTrackObjectives.length > 0) actions.push(offTrack(facts.offTrackObjectives))
  // Whoever writes a link otherwise than the id, or has it on a key result, is linked: nothing is to be
  // stopped there.
  const alone = alignment.served.flatMap(({ objective_id, objective, by }) =>
    objective_id !== null && by.length === 0 && !facts.carried.has(objective) ? objective : [],
  )
  if (alignment.coverage_score_pct < COVERAGE_PCT && alone.length > 0) {
    actions.push(facts.hasUnits ? uncovered(alone, alignment) : carriers(alone))
  }
  const unlinked = alignment.orphaned_okrs.filter(
    ({ means, serves_otherwise }) => means === undefined && serves_otherwise === undefined,
  )
  if (unlinked.length > 0) {
    const titles = unlinked.map(({ owner, objective }) => `${owner}: ${objective}`)
    actions.push(orphaned([...new Set(titles)]))
  }
  if (progress >= LATE_QUARTER && facts.behindObjectives.length > 0) {
    const left = leftOf(progress, daysLeft)
    actions.push(saveOrGiveUp(facts.behindObjectives, left, over))
  }
  if (facts.noProgress.length + facts.noValue.length > 0) actions.push(idle(facts))
  return actions
}
