import { identityOf, isDoubled, type PlannedMeeting } from '../../../analyses/cadence/plan.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { listed } from '../../../analyses/listed.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'

function draftOf(one: PlannedMeeting, facts: Facts, cite: Cite): Draft[] {
  const { written, name, kind, hours_per_week: hours } = one
  if (written === null) return []
  const identity = identityOf(written)
  const same = facts
    .cadencePlan()
    .meetings.filter((other) => other.written !== null && identityOf(other.written) === identity)
  const count = cite.computed(
    same.length,
    'meetings',
    'meetings of one kind in the cadence',
    same.flatMap((other) =>
      other.written === null ? [] : [cite.datum(`${other.written.path}.meeting`)],
    ),
  )
  return [
    {
      subject: name,
      severity: 'low',
      says: () => ({
        what: `${counted(same.length, 'meeting', 'meetings')} of the cadence are the ${spokenName(kind ?? name)}, where 1 is enough: ${listed(same.map((other) => quoted(other.name)))}.`,
        why:
          hours === null
            ? 'What is said in one is said again in the other, and each may wait for the other to decide.'
            : `The second takes ${formatNumber(hours, 'hours')} of working time a week, and each may wait for the other to decide.`,
        how_to_act: [
          act(facts.situation.at, {
            action: `Keep one ${spokenName(kind ?? name)} and take the other off the calendar`,
            owner: written.entry.owner,
            role: 'COO',
            within: 'two_weeks',
          }),
        ],
      }),
      basis: 'counted',
      extent: same.length,
      why_basis: 'benchmark',
      evidence: () => [count],
      why_evidence: () =>
        hours === null
          ? []
          : [
              cite.computed(
                hours,
                'hours',
                'minutes x participants x times a week / 60',
                ['minutes', 'participants', 'every'].map((key) =>
                  cite.datum(`${written.path}.${key}`),
                ),
              ),
            ],
    },
  ]
}

/** Meetings that the cadence has twice. */
export const meetingDoubled: Rule = {
  name: 'meeting_doubled',
  area: 'cadence',
  docs: {
    what: 'Two meetings of one kind of which a company needs one; of standups, one-on-ones and syncs between teams, two with one owner, name and circle.',
    why: 'Hours are spent twice, and a decision waits between the two.',
    act: 'Keep the one that decides, and take the other off the calendar.',
  },
  needs: ['cadence', 'stage', 'team', 'people', 'metrics', 'sector', 'currency', 'fx'],
  figures: {},
  check(facts, cite) {
    if (!facts.cadence().written) return silent('recurring meetings (cadence)')
    return found(
      facts
        .cadencePlan()
        .meetings.filter(isDoubled)
        .flatMap((one) => draftOf(one, facts, cite)),
    )
  },
}
