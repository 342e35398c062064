import { listed } from '../../../analyses/listed.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { counted, sayUsd } from '../../../analyses/words.ts'
import { cadenceFigures } from '../../../knowledge/cadence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { citeHeadcount } from '../../cite-headcount.ts'
import { known } from '../../known.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const SHARE = valueOf(cadenceFigures.meeting_time_pct)
const HOURS = valueOf(cadenceFigures.hours_per_week)

/** Recurring meetings that take more than 15% of all working time. */
export const meetingHours: Rule = {
  name: 'meeting_hours',
  area: 'cadence',
  docs: {
    what: 'Recurring meetings take more than 15% of the working time of everybody, at 40 hours a week.',
    why: 'Every hour in a meeting is one not spent on customers or product.',
    act: 'Take all recurring meetings off the calendar and put back those that decide something.',
  },
  needs: ['cadence', 'people', 'team', 'metrics'],
  figures: {
    meeting_time_pct: cadenceFigures.meeting_time_pct,
    hours_per_week: cadenceFigures.hours_per_week,
  },
  check(facts, cite) {
    const { written, meetings, hours_per_week, cost_usd_per_week } = facts.cadence()
    if (!written) return silent('recurring meetings (cadence)')
    const headcount = facts.headcount()
    if (headcount === undefined || headcount.people === 0) return silent('headcount')
    const timed = meetings.filter(({ hours_per_week }) => hours_per_week !== null)
    if (timed.length === 0) return silent('minutes, rhythm and participants of the meetings')
    const share = (hours_per_week / (headcount.people * HOURS)) * 100
    if (share <= SHARE) return quiet
    const largest = [...timed].sort((a, b) => (b.hours_per_week ?? 0) - (a.hours_per_week ?? 0))
    const names = listed(
      largest.map(
        ({ name, hours_per_week }) =>
          `${spokenName(name)} ${formatNumber(hours_per_week ?? 0, 'hours')}`,
      ),
    )
    const cost = cost_usd_per_week === null ? '' : `, about ${sayUsd(cost_usd_per_week)} a week`
    const inputs = timed.flatMap(({ path }) =>
      ['minutes', 'participants', 'every'].map((key) => cite.datum(`${path}.${key}`)),
    )
    if (timed.some(({ sittings }) => sittings > 1)) inputs.push(cite.datum('people', 'people'))
    const people = citeHeadcount(cite, headcount)
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `Recurring meetings take ${formatNumber(hours_per_week, 'hours')} a week, ${formatNumber(share, 'percent')} of the working time of ${counted(headcount.people, 'person', 'people')}; ${SHARE}% is the limit.`,
          why: `${formatNumber(hours_per_week - (headcount.people * HOURS * SHARE) / 100, 'hours')} a week go beyond that limit${cost} for all. The largest: ${names}.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Take ${listed(largest.map(({ name }) => spokenName(name)))} off the calendar for two weeks and put back only what was missed, shorter or with fewer people`,
              owner: facts.owners().role('COO'),
              role: 'COO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'reported',
        extent: hours_per_week,
        evidence: () => [
          cite.computed(
            hours_per_week,
            'hours',
            'sum of minutes x participants x times a week / 60, for each pair that holds it',
            inputs,
          ),
          cite.computed(share, 'percent', 'hours a week / (headcount x 40)', [...inputs, people]),
          known(cite, 'cadence.meeting_time_pct', cadenceFigures.meeting_time_pct),
          known(cite, 'cadence.hours_per_week', cadenceFigures.hours_per_week),
        ],
        why_evidence: () =>
          cost_usd_per_week === null
            ? []
            : [
                cite.computed(
                  cost_usd_per_week,
                  'usd',
                  'hours a week x yearly cost of those named, else the mean, / 2,080',
                  [cite.datum('people', 'people')],
                ),
              ],
        assumed: [
          'a week has 40 working hours',
          ...(timed.length < meetings.length
            ? ['meetings without a length or participants take no time']
            : []),
        ],
      },
    ])
  },
}
