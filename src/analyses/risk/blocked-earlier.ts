import type { Company } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { once } from '../once.ts'
import { type Thing, thingsById } from './things.ts'

type Blocker = NonNullable<Company['blockers']>[number]

/** An objective or key result of a cycle that is over. */
export interface EarlierGoal {
  title: string
  quarter: string
  path: string
}

/** What a blocker held up in a cycle that is over, by the ids that it names. */
export type BlockedEarlier = (blocker: Blocker) => ReadonlyMap<string, EarlierGoal>

const NONE: ReadonlyMap<string, EarlierGoal> = new Map()

const GOALS: ReadonlySet<Thing['kind']> = new Set(['key result', 'objective'])

/** Whether an id means something else today, or nothing. */
const isAnother = (then: Thing, now: Thing | undefined): boolean =>
  now === undefined || (GOALS.has(now.kind) && plainName(now.title) !== plainName(then.title))

/** Finds what blockers held up in an earlier cycle. Ids may repeat between cycles: what a blocker names
 *  is of the cycle in which it was reported last, unless a goal was carried over as it is. */
export function blockedEarlier(company: Company, at: string): BlockedEarlier {
  const { blockers = [], company_okrs: okrs, okr_history = [] } = company
  const start = okrs?.quarter_start
  if (start === undefined || okr_history.length === 0) return () => NONE
  const ids = new Set(blockers.flatMap(({ blocks = [] }) => blocks))
  const now = once(() => thingsById(company, at, ids))
  const cycles = okr_history.map((cycle, position) => {
    const { quarter, quarter_start = '', quarter_end = '' } = cycle.company_okrs ?? {}
    const things = once(() => thingsById(cycle, at, ids))
    const path = `okr_history[${position}]`
    return { from: quarter_start, to: quarter_end, quarter: quarter ?? quarter_end, path, things }
  })
  return ({ blocks = [], reported_on = [] }) => {
    const last = reported_on.reduce((latest, on) => (on > latest && on <= at ? on : latest), '')
    if (last === '' || last >= start) return NONE
    const cycle = cycles.find(({ from, to }) => from <= last && last <= to)
    if (cycle === undefined) return NONE
    const { things, quarter, path } = cycle
    return new Map(
      blocks.flatMap((id) => {
        const then = things().get(id)
        if (then === undefined || !isAnother(then, now().get(id))) return []
        return [[id, { title: then.title, quarter, path: `${path}.${then.path}` }] as const]
      }),
    )
  }
}
