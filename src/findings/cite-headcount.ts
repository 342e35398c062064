import { type Headcount, isSum } from '../analyses/headcount.ts'
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
