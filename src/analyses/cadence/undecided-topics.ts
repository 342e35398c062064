import { cadenceFigures } from '../../knowledge/cadence.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { type Held, lastWithoutActions, type Series } from './held.ts'

const RUNNING = valueOf(cadenceFigures.meetings_without_actions)

/** Topics that stood on every one of some meetings. */
export function topicsOfAll([first, ...rest]: readonly Held[]): string[] {
  return (first?.meeting.topics ?? []).filter((topic) =>
    rest.every(({ meeting }) => meeting.topics?.includes(topic)),
  )
}

/** Topics of all of the last meetings of a series that ended with neither an action nor a decision,
 *  where these are as many as make a run. */
export function undecidedTopics(series: Series): string[] {
  const run = lastWithoutActions(series)
  const isUndecided = run.every(({ decisions }) => decisions === 0)
  return run.length >= RUNNING && isUndecided ? topicsOfAll(run) : []
}
