import type { CadenceMeeting } from '../../../analyses/cadence/cadence.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { listed } from '../../../analyses/listed.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { counted } from '../../../analyses/words.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { byName } from './of-one-name.ts'

const hoursOf = (meetings: readonly CadenceMeeting[]): number =>
  meetings.reduce((sum, { hours_per_week }) => sum + (hours_per_week ?? 0), 0)

/** What a meeting's hours are computed from. */
const timeInputs = ({ path }: CadenceMeeting, cite: Cite) =>
  ['minutes', 'participants', 'every'].map((key) => cite.datum(`${path}.${key}`))

/** Meetings of which one finding cites each. */
const CITED = 100

const timeEvidence = (meetings: readonly CadenceMeeting[], hours: number, cite: Cite) =>
  cite.computed(
    hours,
    'hours',
    `${meetings.length === 1 ? '' : 'sum of '}minutes x participants x times a week / 60`,
    meetings.slice(0, CITED).flatMap((meeting) => timeInputs(meeting, cite)),
  )

/** The meetings of one name. */
function draftOf(
  called: string,
  meetings: readonly CadenceMeeting[],
  all: number,
  at: string,
  cite: Cite,
): Draft {
  const name = spokenName(called)
  const hours = hoursOf(meetings)
  const known = meetings.filter(({ hours_per_week }) => hours_per_week !== null)
  const owners = new Set(meetings.map(({ entry }) => entry.owner))
  const of = counted(all, 'recurring meeting', 'recurring meetings')
  return {
    subject: called,
    severity: 'low',
    says: () => ({
      what:
        meetings.length === 1
          ? `The ${name}, 1 of ${of}, does not say what it must produce.`
          : `${meetings.length} of ${of}, each called ${name}, do not say what they must produce.`,
      why:
        hours > 0
          ? `Nobody can tell whether the ${name} is worth the ${formatNumber(hours, 'hours')} a week that its participants give it.`
          : '',
      how_to_act: [
        act(at, {
          action: `Write down what the ${name} must leave behind each time, or take it off the calendar`,
          owner: owners.size === 1 ? meetings[0]?.entry.owner : undefined,
          role: 'COO',
          within: 'month',
        }),
      ],
    }),
    basis: 'counted',
    extent: meetings.length,
    evidence: () => [
      cite.missing(meetings[0]?.path ?? 'cadence', 'output'),
      ...meetings.slice(1, CITED).map(({ path }) => cite.missing(path, 'output')),
      cite.datum('cadence', 'meetings'),
    ],
    why_evidence: () => (hours > 0 ? [timeEvidence(known, hours, cite)] : []),
  }
}

function draftOfAll(meetings: readonly CadenceMeeting[], facts: Facts, cite: Cite): Draft {
  const { at } = facts.situation
  const hours = hoursOf(meetings)
  const known = meetings.filter(({ hours_per_week }) => hours_per_week !== null)
  const names = listed([...new Set(meetings.map(({ name }) => spokenName(name)))])
  return {
    subject: 'company',
    severity: 'low',
    says: () => ({
      what: `0 of ${counted(meetings.length, 'recurring meeting says', 'recurring meetings say')} what it must produce (${names}).`,
      why:
        hours > 0
          ? `They take ${formatNumber(hours, 'hours')} of working time a week, and nothing says which of them could go.`
          : '',
      how_to_act: [
        act(at, {
          action: `Write one output beside each of ${names}; drop those for which nobody can name one`,
          owner: undefined,
          role: 'COO',
          within: 'month',
        }),
      ],
    }),
    basis: 'counted',
    extent: meetings.length,
    evidence: () => [
      cite.missing(meetings[0]?.path ?? 'cadence', 'output'),
      cite.datum('cadence', 'meetings'),
    ],
    why_evidence: () => (hours > 0 ? [timeEvidence(known, hours, cite)] : []),
  }
}

/** Recurring meetings that do not say what they must produce. */
export const meetingWithoutOutput: Rule = {
  name: 'meeting_without_output',
  area: 'cadence',
  docs: {
    what: 'Recurring meetings without an output, one finding for those of one name; one for the company where no meeting has one.',
    why: 'Without an output nobody can tell whether a meeting was worth its hours, so none is ever removed.',
    act: 'Write down what it must leave behind, or take it off the calendar.',
  },
  needs: ['cadence', 'stage', 'team', 'people', 'metrics', 'sector', 'currency', 'fx'],
  figures: {},
  check(facts, cite) {
    if (!facts.cadence().written) return silent('recurring meetings (cadence)')
    const { in_time: meetings } = facts.cadencePlan()
    const { at } = facts.situation
    const lacking = meetings.filter(
      ({ entry, kind }) => kind !== 'coo_morning_read' && !entry.output?.trim(),
    )
    if (lacking.length === 0) return quiet
    if (lacking.length === meetings.length && lacking.length > 1) {
      return found([draftOfAll(lacking, facts, cite)])
    }
    return found(
      byName(lacking).map((same) => draftOf(same[0].name, same, meetings.length, at, cite)),
    )
  },
}
