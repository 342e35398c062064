import type { Held, Series } from '../../../analyses/cadence/held.ts'
import {
  type PeopleNamed,
  type PersonKey,
  peopleNamed,
} from '../../../analyses/different-people.ts'
import { listed } from '../../../analyses/listed.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { cadenceFigures } from '../../../knowledge/cadence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { dated } from '../../dated.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, quiet, type Rule, silent } from '../../rule.ts'

const MISSED = valueOf(cadenceFigures.pre_reads_missed)
const MISSED_PCT = valueOf(cadenceFigures.pre_reads_missed_pct)

/** One attendee of a series: meetings attended in which pre-reads were given, and those without one
 *  from this person. */
interface Attendee {
  name: string
  attended: Held[]
  missed: Held[]
}

/** Meetings that record who gave a pre-read and who came. */
const recorded = ({ held }: Series): Held[] =>
  held.filter(
    ({ meeting }) => meeting.attendees !== undefined && meeting.pre_reads_from !== undefined,
  )

function attendeesOf(held: readonly Held[], { different, keyOf }: PeopleNamed): Attendee[] {
  const byPerson = new Map<PersonKey, Attendee>()
  for (const one of held) {
    const given = new Set(one.meeting.pre_reads_from?.map(keyOf))
    for (const name of different(one.meeting.attendees)) {
      const attendee = byPerson.get(keyOf(name)) ?? { name, attended: [], missed: [] }
      byPerson.set(keyOf(name), attendee)
      attendee.attended.push(one)
      if (!given.has(keyOf(name))) attendee.missed.push(one)
    }
  }
  return [...byPerson.values()]
}

const isHabit = ({ attended, missed }: Attendee): boolean =>
  missed.length >= MISSED && missed.length * 100 >= attended.length * MISSED_PCT

function draftOf(series: Series, lacking: readonly Attendee[], at: string, cite: Cite): Draft {
  const name = spokenName(series.name)
  const said = lacking.map(
    ({ name, missed, attended }) => `${name} (${missed.length} of ${attended.length})`,
  )
  const names = listed(lacking.map(({ name }) => name))
  const last = lacking[0]?.missed.at(-1)?.on
  const newest = series.held.at(-1)?.on
  const evidence = lacking.map(({ missed, attended, name }) =>
    cite.computed(
      missed.length,
      'meetings',
      `meetings of ${attended.length} attended by ${name} without a pre-read`,
      [
        ...missed
          .slice(0, MOST_CITED)
          .map(({ path }) => dated(cite.datum(`${path}.pre_reads_from`, 'people'), newest)),
        cite.computed(
          attended.length,
          'meetings',
          'meetings attended',
          attended
            .slice(0, MOST_CITED)
            .map(({ path }) => dated(cite.datum(`${path}.attendees`, 'people'), newest)),
        ),
      ],
    ),
  )
  return {
    subject: series.name,
    severity: lacking.length > 1 ? 'medium' : 'low',
    says: () => ({
      what: `In the ${name}, ${listed(said)} ${lacking.length === 1 ? 'came' : 'came each'} without a pre-read, the last time on ${formatDate(last)}.`,
      why: `What ${names} ${lacking.length === 1 ? 'answers' : 'answer'} for is told in the meeting, in the time of everybody else, and cannot be questioned before.`,
      how_to_act: lacking.slice(0, MISSED).map(({ name: person }) =>
        act(at, {
          action: `Hand in the pre-read for the next ${name}; without one the topic waits for the meeting after`,
          owner: person,
          role: 'COO',
          within: 'this_week',
        }),
      ),
    }),
    basis: 'counted',
    extent: lacking.length,
    why_basis: 'benchmark',
    evidence: () => [
      cite.computed(lacking.length, 'people', 'attendees without a pre-read as a habit', evidence),
      known(cite, 'cadence.pre_reads_missed', cadenceFigures.pre_reads_missed),
    ],
  }
}

/** Attendees who come without a pre-read where pre-reads are given. */
export const meetingWithoutPreReads: Rule = {
  name: 'meeting_without_pre_reads',
  area: 'cadence',
  docs: {
    what: 'Attendees who gave no pre-read three times or more, and in three of ten of the meetings they attended, where pre-reads are recorded.',
    why: 'What was not read before is read aloud in the meeting: an update, not a discussion.',
    act: 'No pre-read, no floor: the topic waits for the next meeting.',
  },
  needs: ['meetings', 'people'],
  figures: {
    pre_reads_missed: cadenceFigures.pre_reads_missed,
    pre_reads_missed_pct: cadenceFigures.pre_reads_missed_pct,
  },
  check(facts, cite) {
    const named = peopleNamed(facts.situation.company.people)
    const drafts: Draft[] = []
    let isRecorded = false
    for (const series of facts.meetings()) {
      const held = recorded(series)
      if (held.length > 0) isRecorded = true
      const lacking = attendeesOf(held, named).filter(isHabit)
      if (lacking.length > 0) drafts.push(draftOf(series, lacking, facts.situation.at, cite))
    }
    if (!isRecorded) return silent('attendees and pre_reads_from of meetings')
    return drafts.length === 0 ? quiet : { found: drafts, silent: [] }
  },
}
