import type { CadenceMeeting } from '../../../analyses/cadence/cadence.ts'
import type { Series } from '../../../analyses/cadence/held.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { counted } from '../../../analyses/words.ts'
import { decisionMeetings } from '../../../knowledge/cadence.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { dated } from '../../dated.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { byName, ofOneName } from './of-one-name.ts'

/** The meetings of one name. */
function draftOf(
  meetings: readonly [CadenceMeeting, ...CadenceMeeting[]],
  all: number,
  series: Series | undefined,
  facts: Facts,
  cite: Cite,
): Draft {
  const { first, participants, owner } = ofOneName(meetings)
  const name = spokenName(first.name)
  const recorded = (series?.held ?? []).filter(({ decisions }) => decisions !== null)
  const decisions = recorded.reduce((sum, { decisions }) => sum + (decisions ?? 0), 0)
  const isSymptom = recorded.length > 1 && decisions === 0
  const since = recorded[0]?.on
  const newest = recorded.at(-1)?.on
  const who =
    participants === null ? '' : ` for its ${counted(participants, 'participant', 'participants')}`
  const record = isSymptom
    ? `; its ${counted(recorded.length, 'meeting', 'meetings')} since ${formatDate(since)} took 0 decisions`
    : ''
  return {
    subject: first.name,
    severity: isSymptom ? 'medium' : 'low',
    says: () => ({
      what:
        meetings.length === 1
          ? `The ${name} names 0 people who decide${who}${record}.`
          : `${meetings.length} of ${all} meetings, each called ${name}, name 0 people who decide${record}.`,
      why: isSymptom
        ? `What the ${name} cannot settle goes up or comes back: ${counted(recorded.length, 'meeting', 'meetings')} without one decision.`
        : `A question in the ${name} on which people differ has nobody to end it, and comes back.`,
      how_to_act: [
        act(facts.situation.at, {
          action: `Name one decider for the ${name}, or end it and share its updates in writing`,
          owner,
          role: 'COO',
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    extent: meetings.length,
    why_basis: isSymptom ? 'counted' : 'benchmark',
    evidence: () => [
      cite.missing(first.path, 'decider'),
      ...meetings.slice(1).map(({ path }) => cite.missing(path, 'decider')),
      ...(meetings.length === 1
        ? []
        : [
            cite.computed(meetings.length, 'meetings', 'of this name, without a decider', [
              cite.datum('cadence', 'meetings'),
            ]),
          ]),
      ...(participants === null
        ? []
        : meetings.map(({ path }) => cite.datum(`${path}.participants`, 'people'))),
      ...(isSymptom
        ? [
            cite.computed(
              recorded.length,
              'meetings',
              'meetings held, none with a decision',
              recorded
                .slice(0, MOST_CITED)
                .map(({ path }) => dated(cite.datum(`${path}.decisions`, 'decisions'), newest)),
            ),
          ]
        : []),
    ],
  }
}

/** Meetings held to decide in which nobody is named to do so. */
export const meetingWithoutDecider: Rule = {
  name: 'meeting_without_decider',
  area: 'cadence',
  docs: {
    what: 'A leadership sync, cross-functional sync, business review, off-site or planning in the cadence without a decider; one finding for those of one name.',
    why: 'Topics on which people differ recur until somebody may end them.',
    act: 'Name one decider for it; without one, do not hold it.',
  },
  needs: ['cadence', 'meetings', 'stage', 'team', 'people', 'metrics', 'sector', 'currency', 'fx'],
  figures: {},
  check(facts, cite) {
    if (!facts.cadence().written) return silent('recurring meetings (cadence)')
    const { in_time: meetings } = facts.cadencePlan()
    const held = facts.meetings()
    return found(
      byName(
        meetings.filter(({ kind, entry }) => decisionMeetings.has(kind) && !entry.decider?.trim()),
      ).map((same) => {
        const series = held.find(({ kind }) => kind === same[0].kind)
        return draftOf(same, meetings.length, series, facts, cite)
      }),
    )
  },
}
