import type { PlannedMeeting } from '../../analyses/cadence/plan.ts'
import { createFacts, type Facts } from '../../analyses/facts.ts'
import { meetingKey, meetingKind } from '../../analyses/meeting-kind.ts'
import { meetingsOfPairs } from '../../knowledge/cadence.ts'
import { meetingTemplates } from '../../knowledge/cadence-stages.ts'
import type { Arguments, Capability } from '../capability.ts'
import { textOf } from '../shared/text-of.ts'
import { didYouMean, UsageError } from '../usage-error.ts'
import { askedPerson } from './asked-person.ts'
import { type CadenceReport, makeCadence } from './cadence.ts'
import { cadenceReport } from './report.ts'

/** The meeting that was asked for, by the company's name or the playbook's. */
function askedMeeting(facts: Facts, asked: string | undefined): PlannedMeeting | null {
  if (asked === undefined) return null
  const { meetings } = facts.cadencePlan()
  const kind = meetingKind(asked)
  const found =
    meetings.find(({ name }) => meetingKey(name) === meetingKey(asked)) ??
    meetings.find((one) => kind !== null && one.kind === kind)
  if (found !== undefined) return found
  if (kind !== null) {
    return {
      name: kind,
      kind,
      state: 'extra',
      every: null,
      rhythm: null,
      longest: null,
      written: null,
      faults: [],
      minutes: null,
      crowd: { people: null, sittings: 1, seats: null },
      hours_per_week: null,
    }
  }
  const names = [
    ...new Set([...meetings.map(({ name }) => name), ...Object.keys(meetingTemplates)]),
  ]
  throw new UsageError(
    `--meeting: no meeting "${asked}"`,
    didYouMean(asked, names) ?? `one of ${names.join(', ')}`,
  )
}

/** A person makes sense beside a meeting of two alone: of others the person would hide what the rest
 *  own. */
function checkPair(asked: PlannedMeeting | null): void {
  if (asked !== null && (asked.kind === null || meetingsOfPairs.has(asked.kind))) return
  throw new UsageError(
    asked === null
      ? '--with: no meeting is asked for'
      : `--with: "${asked.name}" is no meeting of two people`,
    'give --meeting one_on_one or skip_level',
  )
}

export const cadence: Capability<CadenceReport, Facts> = {
  name: 'cadence',
  command: 'cadence',
  title: 'The meetings a company needs, and those it has',
  description:
    'Compares the recurring meetings with the set that stage and size ask for, says what they take in hours and money, gives any meeting’s agenda filled from the data (--meeting qbr), and writes the year as a calendar (-f ics; made again without --at, it updates the earlier one).',
  example: 'cadence examples/northlight --at 2026-09-11',
  options: [
    {
      name: 'meeting',
      type: 'string',
      placeholder: 'NAME',
      description: `the agenda of one meeting, filled from the data: ${Object.keys(meetingTemplates).join(', ')}, or as the company calls it`,
    },
    {
      name: 'with',
      type: 'string',
      format: 'person',
      placeholder: 'NAME',
      description: 'the person of a one-on-one, to fill its agenda with what the person owns',
    },
  ],
  reads: ['cadence', 'people', 'team', 'meetings'],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).cadenceSchema,
  facts: createFacts,
  run: (facts, { meeting, with: person }: Arguments) => {
    const asked = askedMeeting(facts, meeting === undefined ? undefined : String(meeting))
    const name = textOf(person)
    if (name === undefined) return makeCadence(facts, asked)
    checkPair(asked)
    return makeCadence(facts, asked, askedPerson(facts, name))
  },
  report: cadenceReport,
  forms: {
    ics: {
      description: 'a calendar (iCalendar) of the coming year that calendar programs open',
      media_type: 'text/calendar',
      write: async ({ calendar }, asked_at) =>
        (await import('../../reports/icalendar/write.ts')).writeCalendar(calendar, asked_at),
    },
  },
}
