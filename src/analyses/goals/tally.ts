import { isOn, outlookOfResult, type Paced } from './outlook.ts'

/** Key results counted by their outlook. */
export interface Tally {
  /** On track or done. */
  on: number
  /** Those whose outlook is known. */
  known: number
  /** Those of them that their owner's confidence decides. */
  byOwner: number
  /** Those on track by their pace to a good end that is less than the whole target. */
  toGoodEnd: number
}

/** How many key results of a company, department or team are known and on track. */
export function tallyOf({ results }: { results: readonly Paced[] }, at: string): Tally {
  const tally: Tally = { on: 0, known: 0, byOwner: 0, toGoodEnd: 0 }
  results.forEach((ref) => {
    const { standing, by } = outlookOfResult(ref, at)
    if (standing === 'not_known') return
    tally.known++
    if (isOn(standing)) tally.on++
    if (by === 'confidence') tally.byOwner++
    if (by === 'pace' && isOn(standing) && ref.result.aspirational !== false) tally.toGoodEnd++
  })
  return tally
}

/** All of them together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum: Tally = { on: 0, known: 0, byOwner: 0, toGoodEnd: 0 }
  for (const { on, known, byOwner, toGoodEnd } of tallies) {
    sum.on += on
    sum.known += known
    sum.byOwner += byOwner
    sum.toGoodEnd += toGoodEnd
  }
  return sum
}
