import { listed } from '../../../analyses/listed.ts'
import { counted } from '../../../analyses/words.ts'
import { confidenceFigures } from '../../../knowledge/confidence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { act } from '../../act.ts'
import { known } from '../../known.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

/** Parts of the data whose worth depends on their day, and what they are called. */
const parts = {
  metrics: 'metrics',
  company_okrs: 'company OKRs',
  department_okrs: 'department OKRs',
  team_okrs: 'team OKRs',
  processes: 'processes',
  team: 'team',
  people: 'people',
} as const

const FRESH = valueOf(confidenceFigures.fresh_days)

/** No part of the data says of which day it is. */
export const dataUndated: Rule = {
  name: 'data_undated',
  area: 'data',
  docs: {
    what: 'Found where none of metrics, OKRs, processes, team and people says of which day it is.',
    why: 'Undated figures may be of last week or of last year: no finding that rests on them is sure, and no trend can be told.',
    act: 'Put as_of into each file.',
  },
  needs: ['as_of'],
  figures: { fresh_days: confidenceFigures.fresh_days },
  check: ({ situation }, cite) => {
    const { company, at, sources } = situation
    const given = Object.keys(parts).filter(
      (key): key is keyof typeof parts => company[key as keyof typeof parts] !== undefined,
    )
    if (given.length === 0) return silent('metrics, OKRs, processes, team or people')
    if (given.some((key) => sources.dateOf(key) !== undefined)) return quiet
    const all = given.map((key) => parts[key])
    return found([
      {
        subject: 'company',
        severity: 'low',
        says: () => ({
          what: `0 of ${counted(given.length, 'part of the data says', 'parts of the data say')} of which day they are: ${listed(all)}.`,
          why: `Whether ${listed(all)} are of last week or of last year cannot be told; only figures of the last ${FRESH} days count as fresh, so that nothing said of them is more than probable.`,
          how_to_act: [
            act(at, {
              action: `Write the day (as_of) into the files with ${listed(all)}`,
              owner: undefined,
              role: 'COO',
              within: 'this_week',
            }),
          ],
        }),
        basis: 'counted',
        evidence: () => [
          cite.missing('', 'as_of'),
          cite.computed(
            given.length,
            'count',
            'parts of the data',
            given.map((key) => cite.datum(key)),
          ),
        ],
        why_evidence: () => [known(cite, 'confidence.fresh_days', confidenceFigures.fresh_days)],
      },
    ])
  },
}
