import { describe, expect, it } from 'vitest'
import { createFacts } from '../../analyses/facts.ts'
import { companyFromValue } from '../../files/company-from-value.ts'
import type { Company } from '../../model/company.ts'
import { aDepartment, aNumber, aQuarter } from '../../testing/a-quarter.ts'
import { onePager } from './one-pager.ts'

/** The first page of August, made on 11 September. */
async function pageOfAugust(company: Company) {
  const read = await companyFromValue({ company: 'K', ...company }, 'k.json', '2026-09-11')
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return onePager(createFacts(read.loaded.situation, {}), { month: '2026-08' }).pages[0]
}

const { owner: _, ...sales } = aDepartment('Sales', [aNumber('k', 1, 10)])
const goals = aQuarter([], { departments: [sales] })

describe('the page of a function of a month that is over', () => {
  it('names who leads it today, where nobody is known to have led it then', async () => {
    const people = [
      { name: 'Ann', department: 'Executive' },
      { name: 'Bo', department: 'Sales', manager_id: 'Ann' },
    ]
    expect(await pageOfAugust({ ...goals, as_of: '2026-09-10', people })).toMatchObject({
      owner: 'Bo',
    })
  })

  it('says of a blocker that was open then on which day it was resolved', async () => {
    const blocker = { team: 'Sales', reported_on: ['2026-08-10'] }
    const own = { ...goals, department_okrs: [{ ...sales, owner: 'Ann' }] }
    const page = await pageOfAugust({
      ...own,
      blockers: [
        { ...blocker, id: 'b', owner: 'Ann', resolved_on: '2026-09-03' },
        { ...blocker, id: 'c', owner: 'Law', resolved_on: '2026-09-04' },
      ],
    })
    expect(page?.next_30_days[0]?.text).toBe('Clear b, resolved since, on 3 Sep 2026.')
    expect(page?.dependencies[0]?.text).toBe('Clear c, resolved since, on 4 Sep 2026.')
  })
})
