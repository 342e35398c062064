import { WEEK_DAYS } from '../../model/dates.ts'
import { plainName } from '../../model/plain-name.ts'
import { writeCalendar } from '../../reports/icalendar/write.ts'
import { shortId } from '../shared/short-id.ts'
import type { Changes } from './capability.ts'
import { phaseNames } from './phase-names.ts'

const UTC = 'UTC'
const ONE_DAY = 1
/** The launch is a week, every other milestone a day. */
const daysOf = (name: Changes['changes'][number]['milestones'][number]['name']): number =>
  name === 'launch' ? WEEK_DAYS : ONE_DAY

/** The milestones of every rollout as whole days in a calendar: what is to be done by then, and by
 *  whom, stands in each. */
export function rolloutCalendar({ at, company, changes }: Changes, asked_at?: number): string {
  const events = changes.flatMap(({ name, milestones, items }) =>
    milestones.map(({ name: milestone, on }) => ({
      uid: `${shortId(plainName(name))}.${milestone}@coo-advisor`,
      title: `${name}: ${phaseNames[milestone].toLowerCase()}`,
      description: items
        .filter(({ phase, state }) => phase === milestone && state !== 'done')
        .map(({ item, owner }) => (owner === null ? item : `${item} (${owner})`))
        .join('\n'),
      start: `${on}T00:00`,
      minutes: 0,
      all_day_days: daysOf(milestone),
      recurrence: null,
      left_out: [],
      moved: [],
    })),
  )
  const days = events.map(({ start }) => start.slice(0, at.length)).sort()
  const calendar = {
    name: `Rollouts: ${company ?? 'your company'}`,
    time_zone: UTC,
    at,
    from: days[0] ?? at,
    until: days.at(-1) ?? at,
    events,
  }
  return writeCalendar(calendar, asked_at)
}
