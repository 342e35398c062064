import type { Facts } from '../../../analyses/facts.ts'

export interface WelcomeProcess {
  name: string
  path: string
  /** Maturity, 1 to 5. */
  score: number
}

const BRINGING_IN = /onboard|hiring|new hire|ninety|joiner/i
const OF_PEOPLE = /\b(?:people|hr|human|employee|staff|hire|hiring)\b/i

/** The process that brings new people in, by its words; undefined without one whose maturity is
 *  given. */
export function welcomeProcess(facts: Facts): WelcomeProcess | undefined {
  const processes = facts.situation.company.processes ?? []
  const scores = facts.maturity().process_scores
  for (const [position, { name = '', category = '', maturity }] of processes.entries()) {
    const score = scores[position]
    const isIt = BRINGING_IN.test(name) && OF_PEOPLE.test(`${name} ${category}`)
    if (!isIt || maturity === undefined || score?.assessed !== true) continue
    return { name, path: `processes[${position}]`, score: score.maturity_score }
  }
  return undefined
}
