import type { Person } from './company.ts'

/** What a people system calls those who work by contract and are employed elsewhere, or by themselves.
 *  A fixed-term contract is one of employment. Names, not figures: they are ours. */
const CONTRACTOR =
  /\b(?:contractors?|freelancers?|freelance|consultants?|contingent|1099|agency|freiberufler(?:in)?|extern(?:e|er|al)?)\b|^contract$/i

/** How many of some people are contractors, by their employment type. */
export function contractorsAmong(people: readonly Person[]): number {
  let count = 0
  for (const { employment_type } of people) {
    if (employment_type !== undefined && CONTRACTOR.test(employment_type)) count++
  }
  return count
}
