import { listed } from '../../../analyses/listed.ts'
import { counted } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { dayOf } from '../../../model/hours.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

/** Where the data say that something was done. */
const DATED = [
  'actions',
  'automations',
  'decisions',
  'blockers',
  'incidents',
  'meetings',
  'metric_history',
  'processes',
  'company_okrs',
  'department_okrs',
  'team_okrs',
] as const

const SHOWN = valueOf(checkFigures.links_shown)

/** Things said to have happened on a day that their document cannot know. */
export const dateInFuture: Rule = {
  name: 'date_in_future',
  area: 'data',
  docs: {
    what: 'Found where a document says that something was done, held, checked or reported on a day after the one asked about, which it cannot know: it is of an earlier day by its `as_of`, or, where it has none, that day is still to come. A check-in’s day is its own, so that only one still to come is found. Dates of plans are left alone.',
    why: 'What is dated ahead is left out: the data do not say whether it was done, so that nothing tells when it is late.',
    act: 'Correct the date, or enter it as the day it is due.',
  },
  needs: DATED,
  figures: { shown: checkFigures.links_shown },
  check: (facts, cite) => {
    const { at, company } = facts.situation
    const { dated_ahead = [] } = company
    // By their days, as files may be read in any order.
    const dates = dated_ahead
      .map((entry, index) => ({ ...entry, index }))
      .sort((a, b) => (`${a.on} ${a.name}` < `${b.on} ${b.name}` ? -1 : 1))
    if (dates.length === 0) {
      return DATED.every((key) => company[key] === undefined)
        ? silent('what was done, and when')
        : quiet
    }
    const names = dates.map(({ name, key, on }) => `${name} (${key}) on ${formatDate(dayOf(on))}`)
    return found([
      {
        subject: 'company',
        severity: 'low',
        says: () => ({
          what: `${counted(dates.length, 'entry is', 'entries are')} dated after ${formatDate(at)} as if done: ${listed(names)}.`,
          why:
            dates.length === 1
              ? 'Until the day is corrected the data say neither that it was done nor that it is open, and no alert tells of it.'
              : 'Until the days are corrected the data say neither that they were done nor that they are open, and no alert tells of them.',
          how_to_act: [
            act(at, {
              action: `Correct ${dates.length === 1 ? 'the date' : 'the dates'} of ${listed(dates.map(({ name, key }) => `${name} (${key})`))}`,
              owner: undefined,
              role: 'COO',
              within: 'this_week',
            }),
          ],
        }),
        basis: 'counted',
        evidence: () => [
          cite.computed(dates.length, 'entries', `entries dated after ${formatDate(at)}`, [
            cite.datum('dated_ahead'),
          ]),
          ...dates.slice(0, SHOWN).map(({ index }) => cite.datum(`dated_ahead[${index}].on`)),
        ],
      },
    ])
  },
}
