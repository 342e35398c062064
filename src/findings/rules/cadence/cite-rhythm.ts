import type { CadenceMeeting } from '../../../analyses/cadence/cadence.ts'
import type { Facts } from '../../../analyses/facts.ts'
import type { Evidence } from '../../../model/finding.ts'
import type { Cite } from '../../cite.ts'

/** How often a meeting is held: its rhythm, and for a daily one the working days where given. */
export const citeRhythm = (
  cite: Cite,
  { situation: { company } }: Facts,
  { path, entry }: CadenceMeeting,
): Evidence[] => [
  cite.datum(`${path}.every`),
  ...(entry.every === 'day' && company.working_hours?.days?.length
    ? [cite.datum('working_hours.days', 'days')]
    : []),
]

/** What gives the hours of a meeting in a week. */
export const citeHours = (cite: Cite, facts: Facts, meeting: CadenceMeeting): Evidence[] => [
  ...['minutes', 'participants'].map((key) => cite.datum(`${meeting.path}.${key}`)),
  ...citeRhythm(cite, facts, meeting),
]
