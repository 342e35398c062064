import { cadenceFigures } from '../../knowledge/cadence.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { plainName } from '../../model/plain-name.ts'
import { sharedWords } from '../shared-words.ts'
import type { Held, Series } from './held.ts'

/** A topic that came up again and again and was not decided. */
export interface RecurringTopic {
  /** As it was first written. */
  topic: string
  /** Paths of the topic in each meeting since it was last decided, the earliest first. */
  paths: string[]
  /** Day of the first and of the last of them. */
  from: string
  to: string
}

const MEETINGS = valueOf(cadenceFigures.topic_meetings)

/** Whether a meeting decided a topic: a count of decisions may stand for it, a list must name it.
 *  Where nothing is recorded it may have been decided. */
function mayHaveDecided({ meeting: { decisions } }: Held, topic: string): boolean {
  if (decisions === undefined) return true
  if (typeof decisions === 'number') return decisions > 0
  return decisions.some((one) => {
    const title = typeof one === 'string' ? one : (one.title ?? '')
    return sharedWords(title, topic) > 0 || plainName(title) === plainName(topic)
  })
}

/** Topics that stood on as many meetings of a series as count as avoiding, the last time in one of
 *  the latest so many, with no decision since the first of them.
 *  @param standing topics that are on every agenda, as plain names
 *  @param decided the day on which the decision log last settled a subject, by its plain name */
export function recurringTopics(
  { held }: Series,
  standing: ReadonlySet<string>,
  decided: ReadonlyMap<string, string>,
): RecurringTopic[] {
  const running = new Map<string, RecurringTopic>()
  for (const one of held) {
    const { path, on, meeting } = one
    const seen = new Set<string>()
    for (const [position, topic] of (meeting.topics ?? []).entries()) {
      const key = plainName(topic)
      if (key === '' || standing.has(key) || seen.has(key)) continue
      seen.add(key)
      const before = running.get(key)
      const settled = decided.get(key)
      if (mayHaveDecided(one, topic) || (settled !== undefined && settled >= on)) {
        running.delete(key)
        continue
      }
      const run = before ?? { topic, paths: [], from: on, to: on }
      run.paths.push(`${path}.topics[${position}]`)
      run.to = on
      running.set(key, run)
    }
  }
  const recent = held.at(-MEETINGS)?.on ?? held[0]?.on ?? ''
  return [...running.values()].filter(({ paths, to }) => paths.length >= MEETINGS && to >= recent)
}
