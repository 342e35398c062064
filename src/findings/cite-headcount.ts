import type { StatedHeadcount } from '../analyses/checks/headcounts.ts'
import { type Headcount, isSum, sumOfDepartments } from '../analyses/headcount.ts'
import type { Company } from '../model/company.ts'
import type { Evidence } from '../model/finding.ts'
import type { Cite } from './cite.ts'
import { MOST_CITED } from './most-cited.ts'

/** The headcount as it is stated, else the sum with its parts. */
export const citeHeadcount = (cite: Cite, headcount: Headcount): Evidence =>
  isSum(headcount)
    ? cite.computed(
        headcount.people,
        'people',
        'sum of the headcounts of the departments',
        headcount.paths.slice(0, MOST_CITED).map((path) => cite.datum(path, 'people')),
      )
    : cite.datum(headcount.path, 'people')

/** One of several statements of the headcount, of the departments the sum with its parts. */
export function citeStated(
  cite: Cite,
  company: Company,
  { source, people, path }: StatedHeadcount,
): Evidence {
  const sum = source === 'departments' ? sumOfDepartments(company) : undefined
  return citeHeadcount(cite, sum ?? { people, path, paths: [path] })
}
