import { valueOf } from '../../knowledge/figure.ts'
import { goalWords } from '../../knowledge/goals.ts'
import { type Goal, pathOf, resultsOf } from './goals.ts'

const LAUNCH = new RegExp(`\\b(?:${valueOf(goalWords.launch).join('|')})\\b`, 'i')

/** A milestone after which others begin to use what was built. */
export interface Launch {
  title: string
  path: string
}

/** Launches of some goals that are still to come, by the words of their milestones. */
export function launchesLeft(goals: readonly Goal[], at: string): Launch[] {
  const left: Launch[] = []
  const add = (title: string | undefined, path: string): void => {
    if (title !== undefined && LAUNCH.test(title)) left.push({ title, path })
  }
  for (const ref of resultsOf(goals)) {
    const { result, pace } = ref
    if (result.type !== 'milestone' || pace.status === 'complete') continue
    const path = pathOf(ref)
    const { milestone_dates: dates, milestones = [], milestones_hit: hit } = result
    if (dates === undefined) {
      if (hit === undefined) continue
      for (const [i, title] of milestones.entries()) {
        if (i >= hit) add(title, `${path}.milestones[${i}]`)
      }
      continue
    }
    for (const [i, { title, done_on }] of dates.entries()) {
      if (done_on === undefined || done_on > at) add(title, `${path}.milestone_dates[${i}].title`)
    }
  }
  return left
}
