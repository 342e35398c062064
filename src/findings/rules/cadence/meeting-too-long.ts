import { minutesOver } from '../../../analyses/cadence/faults.ts'
import type { PlannedMeeting } from '../../../analyses/cadence/plan.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { counted } from '../../../analyses/words.ts'
import { meetingRhythms } from '../../../knowledge/cadence-stages.ts'
import { timeFigures } from '../../../knowledge/checks.ts'
import { statementFor, valueOf } from '../../../knowledge/figure.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { citeRhythm } from './cite-rhythm.ts'

const MINUTES = valueOf(timeFigures.minutes_per_hour)

function draftOf(
  { written, longest, name, kind }: PlannedMeeting,
  facts: Facts,
  cite: Cite,
): Draft[] {
  if (written === null || longest === null || kind === null) return []
  const over = minutesOver(written, longest)
  if (over === 0) return []
  const { stage } = facts.cadencePlan()
  const figure = meetingRhythms[kind]
  const statement = statementFor(figure, { stage }) ?? figure.statements[0]
  const { path, entry, seats, sittings } = written
  const { every, minutes, owner } = entry
  const hours =
    every === undefined || seats === null
      ? null
      : (over * seats * facts.cadence().times_a_week(every)) / MINUTES
  const length = cite.datum(`${path}.minutes`, 'minutes')
  return [
    {
      subject: name,
      severity: 'low',
      says: () => ({
        what: `The ${spokenName(name)} takes ${minutes} minutes, ${over} more than the ${longest} it should.`,
        why:
          hours === null
            ? `Everybody in the ${spokenName(name)} sits ${counted(over, 'minute', 'minutes')} longer than its agenda needs.`
            : `The minutes beyond ${longest} take ${formatNumber(hours, 'hours')} of working time a week.`,
        how_to_act: [
          act(facts.situation.at, {
            action: `Cut the ${spokenName(name)} to ${longest} minutes: read reports before, and take to it only what needs a decision`,
            owner,
            role: 'COO',
            within: 'two_weeks',
          }),
        ],
      }),
      basis: 'counted',
      extent: over,
      why_basis: 'benchmark',
      evidence: () => [
        length,
        cite.computed(over, 'minutes', `minutes - ${longest}`, [length]),
        cite.knowledge(`cadence-stages.meeting_rhythms.${kind}`, statement, figure.unit),
      ],
      why_evidence: () =>
        hours === null
          ? []
          : [
              cite.computed(
                hours,
                'hours',
                'minutes too many x participants x times a week / 60, for each pair or team that holds it',
                [
                  length,
                  ...(sittings > 1 ? [cite.datum('people', 'people')] : []),
                  cite.datum(`${path}.participants`, 'people'),
                  ...citeRhythm(cite, facts, written),
                ],
              ),
            ],
    },
  ]
}

/** Meetings that take longer than the playbook gives them; standups have a rule of their own. */
export const meetingTooLong: Rule = {
  name: 'meeting_too_long',
  area: 'cadence',
  docs: {
    what: 'A meeting of the playbook that is longer than its longest length at the stage of the company, whether the stage asks for it or not; standups are judged by a rule of their own, and a ceremony before its time is to end, not to be shorter.',
    why: 'The minutes beyond the agenda go into reports that could have been read.',
    act: 'Cut it to its length, and read before what would be told.',
  },
  needs: [
    'cadence',
    'working_hours',
    'stage',
    'team',
    'people',
    'metrics',
    'sector',
    'currency',
    'fx',
  ],
  figures: Object.fromEntries(
    Object.entries(meetingRhythms).map(([kind, figure]) => [`meeting_rhythms.${kind}`, figure]),
  ),
  check(facts, cite) {
    const { written, meetings } = facts.cadence()
    if (!written) return silent('recurring meetings (cadence)')
    if (meetings.every(({ entry }) => entry.minutes === undefined))
      return silent('cadence[].minutes')
    return found(
      facts
        .cadencePlan()
        .meetings.filter(({ kind }) => kind !== 'standup')
        .flatMap((one) => draftOf(one, facts, cite)),
    )
  },
}
