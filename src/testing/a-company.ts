import { createFacts, type Facts } from '../analyses/facts.ts'
import type { Overrides } from '../analyses/okr-facts.ts'
import type { Company } from '../model/company.ts'
import { addDays, WEEK_DAYS } from '../model/dates.ts'
import type { Situation } from '../model/source.ts'

/** The day tests ask about, unless they say another. */
export const TEST_DAY = '2026-09-11'

/** A company of which only what a test names is known; its data are of the test's day. */
export const aCompany = (known: Company): Company => ({
  company: 'Test Company',
  as_of: TEST_DAY,
  ...known,
})

/** That company on a day, its data undated only where `as_of` is taken out. */
export const aSituation = (known: Company, at = TEST_DAY): Situation => {
  const company = aCompany(known)
  return { company, at, sources: { place: () => undefined, dateOf: () => company.as_of } }
}

export const factsOf = (known: Company, at?: string, overrides: Overrides = {}): Facts =>
  createFacts(aSituation(known, at), overrides)

/** Facts of a company that was another one a week before. */
export function factsSince(known: Company, earlier: Company, at = TEST_DAY): Facts {
  const since = addDays(at, -WEEK_DAYS)
  const then = aSituation({ as_of: since, ...earlier }, since)
  const past = {
    since,
    days: [since],
    keepsAll: () => false,
    versions: () => [],
    asOf: (day: string) => (day < since ? undefined : then),
    retoldOn: () => then,
  }
  return createFacts({ ...aSituation(known, at), past }, {})
}
