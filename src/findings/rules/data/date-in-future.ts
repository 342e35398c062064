import { listed } from '../../../analyses/listed.ts'
import { counted } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
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

/** Things said to have happened after the day asked about. */
export const dateInFuture: Rule = {
  name: 'date_in_future',
  area: 'data',
  docs: {
    what: 'Found where something is said to have been done, held, checked or reported after the day asked about. Dates of plans are left alone.',
    why: 'What has not happened counts as done: the fault behind it goes unseen until the day comes.',
    act: 'Correct the date, or enter it as the day it is due.',
  },
  needs: DATED,
  figures: { shown: checkFigures.links_shown },
  check: (facts, cite) => {
    const { at, company } = facts.situation
    const { future_dates: dates } = facts.checks()
    const [first, ...rest] = dates
    if (DATED.every((key) => company[key] === undefined)) return silent('what was done, and when')
    if (first === undefined) return quiet
    const names = dates.map(({ what, on }) => `${what} on ${on.slice(0, at.length)}`)
    return found([
      {
        subject: 'company',
        severity: 'low',
        says: () => ({
          what: `${counted(dates.length, 'entry is', 'entries are')} dated after ${at} as if done: ${listed(names)}.`,
          why: `${counted(dates.length, 'thing counts', 'things count')} as done that cannot be; whether they are open or misdated the data do not tell.`,
          how_to_act: [
            act(at, {
              action: `Correct ${dates.length === 1 ? 'the date' : 'the dates'} of ${listed(dates.map(({ what }) => what))}`,
              owner: undefined,
              role: 'Chief of Staff',
              within: 'this_week',
            }),
          ],
        }),
        basis: 'counted',
        evidence: () => [
          cite.datum(first.path),
          ...rest.slice(0, SHOWN - 1).map(({ path }) => cite.datum(path)),
          cite.computed(dates.length, 'entries', `entries dated after ${at}`, [
            cite.datum(first.path),
          ]),
        ],
      },
    ])
  },
}
