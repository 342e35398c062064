import { spokenName } from '../../../analyses/meeting-kind.ts'
import { counted, sayMoney } from '../../../analyses/words.ts'
import { cadenceFigures } from '../../../knowledge/cadence.ts'
import { timeFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { known } from '../../known.ts'
import { found, type Rule, silent } from '../../rule.ts'
import { citeRhythm } from './cite-rhythm.ts'

const LONGEST = valueOf(cadenceFigures.standup_minutes)
const MINUTES = valueOf(timeFigures.minutes_per_hour)

/** Standups that take longer than 15 minutes. */
export const standupTooLong: Rule = {
  name: 'standup_too_long',
  area: 'cadence',
  docs: {
    what: 'A standup of more than 15 minutes in the cadence.',
    why: 'A standup that solves problems keeps everybody while two people talk.',
    act: 'Ask only what is blocked and who clears it; take the rest offline.',
  },
  needs: ['cadence', 'working_hours', 'people', 'team', 'metrics'],
  figures: { standup_minutes: cadenceFigures.standup_minutes },
  check(facts, cite) {
    const { meetings, times_a_week } = facts.cadence()
    const standups = meetings.filter(({ kind }) => kind === 'standup')
    if (standups.length === 0) return silent('a standup in the cadence')
    const timed = standups.filter(({ entry }) => entry.minutes !== undefined)
    if (timed.length === 0) return silent('minutes of the standup')
    return found(
      timed
        .filter(({ entry }) => (entry.minutes ?? 0) > LONGEST)
        .map((standup) => {
          const { name, path, entry, participants, seats, sittings, usd_per_hour } = standup
          const { minutes = 0, every, owner } = entry
          const over = minutes - LONGEST
          const length = cite.datum(`${path}.minutes`, 'minutes')
          const isKnown = every !== undefined && seats !== null
          const hours = isKnown ? (over * seats * times_a_week(every)) / MINUTES : 0
          const cost = usd_per_hour === null ? '' : `, about ${sayMoney(hours * usd_per_hour)}`
          return {
            subject: name,
            severity: 'low',
            says: () => ({
              what: `${spokenName(name)} takes ${counted(minutes, 'minute', 'minutes')}, ${over} more than the ${LONGEST} it should${participants === null ? '' : `, with ${counted(participants, 'person', 'people')} in it`}.`,
              why: isKnown
                ? `The minutes beyond ${LONGEST} take ${formatNumber(hours, 'hours')} of working time a week${cost}.`
                : `Everybody in the ${spokenName(name)} waits ${counted(over, 'minute', 'minutes')} for what two of them could settle after it.`,
              how_to_act: [
                act(facts.situation.at, {
                  action: `End the ${spokenName(name)} after ${LONGEST} minutes: only what is blocked and who clears it, the rest afterwards between those it concerns`,
                  owner,
                  role: 'Team lead',
                  within: 'this_week',
                }),
              ],
            }),
            basis: 'counted',
            extent: over,
            evidence: () => [
              length,
              known(cite, 'cadence.standup_minutes', cadenceFigures.standup_minutes),
            ],
            why_evidence: () =>
              isKnown
                ? [
                    cite.computed(
                      hours,
                      'hours',
                      'minutes over 15 x participants x times a week / 60, for each team that holds it',
                      [
                        length,
                        cite.datum(`${path}.participants`, 'people'),
                        ...(sittings > 1 ? [cite.datum('people', 'people')] : []),
                        ...citeRhythm(cite, facts, standup),
                      ],
                    ),
                  ]
                : [],
          } as const
        }),
    )
  },
}
