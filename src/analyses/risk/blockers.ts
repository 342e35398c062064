import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import { datedAhead } from '../dated-ahead.ts'
import { quoted } from '../words.ts'
import type { BlockedEarlier, EarlierGoal } from './blocked-earlier.ts'
import { type Thing, thingsById } from './things.ts'

type Blocker = NonNullable<Company['blockers']>[number]

/** A blocker that is not resolved. */
export interface OpenBlocker {
  path: string
  /** Its id, else its title. */
  subject: string
  called: string
  blocker: Blocker
  /** Days on which it was reported, the earliest first. */
  reported: string[]
  /** Most ISO weeks running in which it was reported, and the last day of that run. */
  weeks: number
  run_until: string | undefined
  /** Ids that it is said to hold up. */
  blocks: string[]
  /** What it held up in the cycle in which it was reported last, where that is over. */
  held_up_earlier: readonly EarlierGoal[]
  /** What it holds up, of the ids that are in the data. */
  holds_up: Thing[]
  /** Ids it is said to hold up that nothing in the data has. */
  unknown: string[]
}

const WEEK = valueOf(timeFigures.days_per_week)
/** A Monday, so that weeks are those of ISO 8601. */
const MONDAY = '1970-01-05'

const weekOf = (on: string): number => Math.floor(daysBetween(MONDAY, on) / WEEK)

/** The most weeks running among those of some days in order, of two runs as long the later, and the
 *  last day in them.
 *  @example weeksRunning(['2026-08-18', '2026-08-25', '2026-09-08'])
 *  // => { weeks: 2, until: '2026-08-25' } */
export function weeksRunning(days: readonly string[]): { weeks: number; until?: string } {
  let longest: { weeks: number; until?: string } = { weeks: 0 }
  let run = 0
  let before = Number.NaN
  for (const on of days) {
    const week = weekOf(on)
    if (week !== before) run = week === before + 1 ? run + 1 : 1
    if (run >= longest.weeks) longest = { weeks: run, until: on }
    before = week
  }
  return longest
}

/** What a blocker is known by: its id, else its title. */
export const subjectOfBlocker = ({ id, title }: Blocker, position: number): string =>
  id ?? title ?? `blocker ${position + 1}`

/** How many ISO weeks some days are in. */
export const weeksOf = (days: readonly string[]): number => new Set(days.map(weekOf)).size

/** Blockers that are not resolved, nor said to be on a day still to come, in the order of the
 *  document, with what they hold up. */
export function openBlockers(
  company: Company,
  at: string,
  blockedEarlier: BlockedEarlier,
): OpenBlocker[] {
  const open: [Blocker, number][] = []
  const isAhead = datedAhead(company)
  const ids = new Set<string>()
  for (const [position, blocker] of (company.blockers ?? []).entries()) {
    const { resolved_on, blocks = [] } = blocker
    if (resolved_on !== undefined && resolved_on <= at) continue
    if (isAhead(blocker, 'resolved_on')) continue
    open.push([blocker, position])
    for (const id of blocks) ids.add(id)
  }
  const things = thingsById(company, at, ids)
  return open.map(([blocker, position]) => {
    const { id, title, reported_on = [] } = blocker
    const earlier = blockedEarlier(blocker)
    const blocks = (blocker.blocks ?? []).filter((block) => !earlier.has(block))
    const reported = reported_on.filter((on) => on <= at).sort()
    const called = [id, title === undefined ? undefined : quoted(title)]
    const { weeks, until } = weeksRunning(reported)
    return {
      path: `blockers[${position}]`,
      subject: subjectOfBlocker(blocker, position),
      called: called.filter((word) => word !== undefined).join(' ') || `blocker ${position + 1}`,
      blocker,
      reported,
      weeks,
      run_until: until,
      blocks,
      held_up_earlier: [...earlier.values()],
      holds_up: blocks.flatMap((block) => things.get(block) ?? []),
      unknown: blocks.filter((block) => !things.has(block)),
    }
  })
}

/** Open blockers by the ids that they are said to block. */
export function blockersByBlocked(open: readonly OpenBlocker[]): Map<string, OpenBlocker[]> {
  const byId = new Map<string, OpenBlocker[]>()
  for (const one of open) {
    for (const id of new Set(one.blocks)) {
      const same = byId.get(id)
      if (same === undefined) byId.set(id, [one])
      else same.push(one)
    }
  }
  return byId
}
