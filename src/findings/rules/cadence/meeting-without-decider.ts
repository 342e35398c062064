import type { CadenceMeeting } from '../../../analyses/cadence/cadence.ts'
import type { Series } from '../../../analyses/cadence/held.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { counted } from '../../../analyses/words.ts'
import { decisionMeetings } from '../../../knowledge/cadence.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { dated } from '../../dated.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

function draftOf(
  meeting: CadenceMeeting,
  series: Series | undefined,
  facts: Facts,
  cite: Cite,
): Draft {
  const { path, entry, participants } = meeting
  const name = spokenName(meeting.name)
  const recorded = (series?.held ?? []).filter(({ decisions }) => decisions !== null)
  const decisions = recorded.reduce((sum, { decisions }) => sum + (decisions ?? 0), 0)
  const isSymptom = recorded.length > 1 && decisions === 0
  const since = recorded[0]?.on
  const newest = recorded.at(-1)?.on
  const who =
    participants === null ? '' : ` for its ${counted(participants, 'participant', 'participants')}`
  const record = isSymptom
    ? `; its ${recorded.length} meetings since ${since} took 0 decisions`
    : ''
  return {
    subject: meeting.name,
    severity: isSymptom ? 'medium' : 'low',
    says: () => ({
      what: `The ${name} names 0 people who decide${who}${record}.`,
      why: isSymptom
        ? `What the ${name} cannot settle goes up or comes back: ${counted(recorded.length, 'meeting', 'meetings')} without one decision.`
        : `A question in the ${name} on which people differ has nobody to end it, and comes back.`,
      how_to_act: [
        act(facts.situation.at, {
          action: `Name one decider for the ${name}, or end it and share its updates in writing`,
          owner: entry.owner,
          role: 'COO',
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: isSymptom ? 'counted' : 'benchmark',
    evidence: () => [
      cite.missing(path, 'decider'),
      ...(participants === null ? [] : [cite.datum(`${path}.participants`, 'people')]),
      ...(isSymptom
        ? [
            cite.computed(
              recorded.length,
              'meetings',
              'meetings held, none with a decision',
              recorded.map(({ path }) =>
                dated(cite.datum(`${path}.decisions`, 'decisions'), newest),
              ),
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
    what: 'A leadership sync, cross-functional sync, business review, off-site or planning in the cadence without a decider.',
    why: 'Topics on which people differ recur until somebody may end them.',
    act: 'Name one decider for it; without one, do not hold it.',
  },
  needs: ['cadence', 'meetings'],
  figures: {},
  check(facts, cite) {
    const { written, meetings } = facts.cadence()
    if (!written) return silent('cadence')
    const held = facts.meetings()
    return found(
      meetings
        .filter(({ kind, entry }) => decisionMeetings.has(kind) && !entry.decider?.trim())
        .map((meeting) => {
          const series = held.find(({ kind }) => kind === meeting.kind)
          return draftOf(meeting, series, facts, cite)
        }),
    )
  },
}
