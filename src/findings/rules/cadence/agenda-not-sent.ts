import type { CadenceMeeting } from '../../../analyses/cadence/cadence.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { counted } from '../../../analyses/words.ts'
import { cadenceFigures, meetingsWithoutAgenda } from '../../../knowledge/cadence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { byName, ofOneName } from './of-one-name.ts'

const HOURS = valueOf(cadenceFigures.agenda_hours)

const hourOf = ({ path, entry }: CadenceMeeting, cite: Cite) =>
  entry.agenda_sent_hours_before === undefined
    ? cite.missing(path, 'agenda_sent_hours_before')
    : cite.datum(`${path}.agenda_sent_hours_before`, 'hours')

/** The meetings of one name. */
function draftOf(
  meetings: readonly [CadenceMeeting, ...CadenceMeeting[]],
  sent: number,
  all: number,
  at: string,
  cite: Cite,
): Draft {
  const { first, participants, owner } = ofOneName(meetings)
  const name = spokenName(first.name)
  const hours = first.entry.agenda_sent_hours_before
  const others = `${sent} of ${counted(all, 'meeting', 'meetings')} ${sent === 1 ? 'has' : 'have'} one`
  const who =
    participants === null
      ? 'its participants'
      : counted(participants, 'participant', 'participants')
  return {
    subject: first.name,
    severity: 'low',
    says: () => ({
      what:
        meetings.length > 1
          ? `${meetings.length} of ${all} meetings, each called ${name}, have no agenda that goes out ${HOURS} h before.`
          : hours === undefined
            ? `The ${name} has no hour by which its agenda goes out; ${others}.`
            : `The agenda of the ${name} goes out ${formatNumber(hours, 'hours')} before it; ${HOURS} h are needed.`,
      why: `${who} of the ${name} ${participants === 1 ? 'learns' : 'learn'} in the room what is to be decided, so that figures are fetched afterwards and the topic comes back.`,
      how_to_act: [
        act(at, {
          action: `Send the agenda of the ${name} ${HOURS} hours before it, each topic marked decision, input or for information`,
          owner,
          role: 'COO',
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'benchmark',
    evidence: () => [
      hourOf(first, cite),
      ...meetings.slice(1).map((one) => hourOf(one, cite)),
      ...(hours === undefined || meetings.length > 1
        ? [
            cite.computed(meetings.length, 'meetings', 'of this name, without one in time', [
              cite.datum('cadence', 'meetings'),
            ]),
            cite.computed(sent, 'meetings', `of ${all} that need an agenda, with an hour for it`, [
              cite.datum('cadence', 'meetings'),
            ]),
            cite.computed(all, 'meetings', 'recurring meetings that need an agenda', [
              cite.datum('cadence', 'meetings'),
            ]),
          ]
        : []),
      known(cite, 'cadence.agenda_hours', cadenceFigures.agenda_hours),
    ],
    why_evidence: () => {
      if (participants === null) return []
      const each = meetings
        .slice(0, MOST_CITED)
        .map(({ path }) => cite.datum(`${path}.participants`, 'people'))
      return meetings.length === 1
        ? each
        : [cite.computed(participants, 'people', 'participants of these meetings', each)]
    },
  }
}

/** Meetings whose agenda is not out a day before. */
export const agendaNotSent: Rule = {
  name: 'agenda_not_sent',
  area: 'cadence',
  docs: {
    what: 'A meeting whose agenda goes out less than 24 hours before it, or without an hour for it where other meetings have one; one finding for those of one name. Standups, one-on-ones and skip-levels need none.',
    why: 'People who see the topics only in the room bring opinions in place of figures.',
    act: 'Send the agenda 24 hours before, each topic marked as decision, input or for information.',
  },
  needs: ['cadence', 'stage', 'team', 'people', 'metrics', 'sector', 'currency', 'fx'],
  figures: { agenda_hours: cadenceFigures.agenda_hours },
  check(facts, cite) {
    if (!facts.cadence().written) return silent('recurring meetings (cadence)')
    const { in_time: meetings } = facts.cadencePlan()
    const needing = meetings.filter(({ kind }) => !meetingsWithoutAgenda.has(kind))
    const sent = needing.filter(({ entry }) => entry.agenda_sent_hours_before !== undefined)
    if (needing.length > 0 && sent.length === 0) {
      return silent('cadence[].agenda_sent_hours_before')
    }
    return found(
      byName(needing.filter(({ entry }) => (entry.agenda_sent_hours_before ?? 0) < HOURS)).map(
        (same) => draftOf(same, sent.length, needing.length, facts.situation.at, cite),
      ),
    )
  },
}
