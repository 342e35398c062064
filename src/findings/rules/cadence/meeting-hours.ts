import { assumedCosts } from '../../../analyses/cadence/hourly-cost.ts'
import type { StatedHeadcount } from '../../../analyses/checks/headcounts.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { listed } from '../../../analyses/listed.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { counted, say, sayMoney } from '../../../analyses/words.ts'
import { cadenceFigures } from '../../../knowledge/cadence.ts'
import { timeFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { SHOWN_NAMES } from '../../../knowledge/shown-names.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { citeHeadcount, citeStated } from '../../cite-headcount.ts'
import { known } from '../../known.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { citeHours } from './cite-rhythm.ts'

const SHARE = valueOf(cadenceFigures.meeting_time_pct)

/** The largest headcount that another part of the data states, where the people listed are fewer. */
function statedLarger(facts: Facts): StatedHeadcount | undefined {
  const { base, others = [] } = facts.checks().headcount ?? {}
  if (base?.source !== 'people') return undefined
  const largest = others.toSorted((a, b) => b.people - a.people)[0]
  return largest !== undefined && largest.people > base.people ? largest : undefined
}

/** Recurring meetings that take more than 15% of all working time. */
export const meetingHours: Rule = {
  name: 'meeting_hours',
  area: 'cadence',
  docs: {
    what: 'Recurring meetings take more than 15% of the working time of everybody: of the hours that `working_hours` gives, else of 40 a week.',
    why: 'Every hour in a meeting is one not spent on customers or product.',
    act: 'Take all recurring meetings off the calendar and put back those that decide something.',
  },
  needs: ['cadence', 'working_hours', 'people', 'team', 'metrics'],
  figures: {
    meeting_time_pct: cadenceFigures.meeting_time_pct,
    hours_per_week: cadenceFigures.hours_per_week,
    working_hours_per_day: timeFigures.working_hours_per_day,
  },
  check(facts, cite) {
    const { written, meetings, hours_per_week, cost_usd_per_week, ...cadence } = facts.cadence()
    const { working_hours_per_week: week, working_hours_per_year: year } = cadence
    if (!written) return silent('recurring meetings (cadence)')
    const headcount = facts.headcount()
    if (headcount === undefined || headcount.people === 0) return silent('headcount')
    const timed = meetings.filter(({ hours_per_week }) => hours_per_week !== null)
    if (timed.length === 0) return silent('minutes, rhythm and participants of the meetings')
    const share = (hours_per_week / (headcount.people * week)) * 100
    if (share <= SHARE) return quiet
    const larger = statedLarger(facts)
    const shareOfAll = larger === undefined ? 0 : (hours_per_week / (larger.people * week)) * 100
    const ofAll =
      larger === undefined
        ? ''
        : ` (of the ${counted(larger.people, 'person', 'people')} that ${larger.path} states, of whom ${headcount.people} are listed, ${formatNumber(shareOfAll, 'percent')})`
    const largest = [...timed].sort((a, b) => (b.hours_per_week ?? 0) - (a.hours_per_week ?? 0))
    const names = listed(
      largest.map(
        ({ name, hours_per_week }) =>
          `${spokenName(name)} ${formatNumber(hours_per_week ?? 0, 'hours')}`,
      ),
    )
    const cost = cost_usd_per_week === null ? '' : `, about ${sayMoney(cost_usd_per_week)} a week`
    const inputs = timed.flatMap((meeting) => citeHours(cite, facts, meeting))
    if (timed.some(({ sittings }) => sittings > 1)) inputs.push(cite.datum('people', 'people'))
    const people = citeHeadcount(cite, headcount)
    const beyond = hours_per_week - (headcount.people * week * SHARE) / 100
    const { days_assumed, hours_assumed } = facts.workWeek()
    const hoursAreGiven = hours_assumed.length === 0
    const given = [
      ...(days_assumed.length === 0 ? ['days'] : []),
      ...(hoursAreGiven ? ['start', 'end'] : []),
    ]
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `Recurring meetings take ${formatNumber(hours_per_week, 'hours')} a week, ${formatNumber(share, 'percent')} of the working time of ${counted(headcount.people, 'person', 'people')}${ofAll}; ${SHARE}% is the limit.`,
          why: `${formatNumber(beyond, 'hours')} a week go beyond that limit${cost} for all. The largest: ${names}.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Take ${listed(largest.map(({ name }) => spokenName(name)))} off the calendar for two weeks and put back only what was missed, shorter or with fewer people`,
              owner: undefined,
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
            'sum of minutes x participants x times a week / 60, for each pair or team that holds it',
            inputs,
          ),
          cite.computed(share, 'percent', `hours a week / (headcount x ${say(week)})`, [
            ...inputs,
            people,
            ...given.map((key) => cite.datum(`working_hours.${key}`)),
          ]),
          ...(larger === undefined
            ? []
            : [
                cite.computed(
                  shareOfAll,
                  'percent',
                  `hours a week / (headcount stated x ${say(week)})`,
                  [...inputs, citeStated(cite, facts.situation.company, larger)],
                ),
              ]),
          known(cite, 'cadence.meeting_time_pct', cadenceFigures.meeting_time_pct),
          ...(given.length === 0
            ? [known(cite, 'cadence.hours_per_week', cadenceFigures.hours_per_week)]
            : hoursAreGiven
              ? []
              : [known(cite, 'checks.working_hours_per_day', timeFigures.working_hours_per_day)]),
        ],
        why_evidence: () => [
          ...(cost_usd_per_week === null
            ? []
            : [
                cite.computed(
                  cost_usd_per_week,
                  'usd',
                  `hours a week x yearly cost of those named, else of those in the role, else the mean, / ${say(year)}`,
                  [cite.datum('people', 'people')],
                ),
              ]),
          cite.computed(beyond, 'hours', `hours a week - ${SHARE}% of headcount x ${say(week)}`, [
            ...inputs,
            people,
          ]),
          ...largest
            .slice(0, SHOWN_NAMES)
            .map((meeting) =>
              cite.computed(
                meeting.hours_per_week ?? 0,
                'hours',
                'minutes x participants x times a week / 60, for each pair or team that holds it',
                [
                  ...citeHours(cite, facts, meeting),
                  ...(meeting.sittings > 1 ? [cite.datum('people', 'people')] : []),
                ],
              ),
            ),
        ],
        why_assumed: cost_usd_per_week === null ? [] : assumedCosts(facts.cadence()),
        assumed: [
          ...(larger === undefined ? [] : ['the people listed are all who work here']),
          ...(given.length === 0
            ? [`a week has ${say(week)} working hours`]
            : facts.workWeek().hours_assumed),
          ...(timed.length < meetings.length
            ? ['meetings without a length or participants take no time']
            : []),
          ...timed
            .filter(({ is_one_of_many }) => is_one_of_many)
            .map(({ name }) => `one ${spokenName(name)} is held, how many not being known`),
        ],
      },
    ])
  },
}
