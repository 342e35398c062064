import type { Facts } from '../../analyses/facts.ts'
import { meetingRhythms } from '../../knowledge/cadence-stages.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Block } from '../../reports/document.ts'
import { agendaFor, timeNote } from '../cadence/agenda.ts'
import { columns, figureOr, paragraph } from '../shared/cells.ts'

/** A part of a review by the playbook's template. */
interface AgendaPart {
  title: string
  minutes: number | null
  /** Who leads it, by name where the data have one; null where the template says nobody. */
  lead: string | null
  points: string[]
}

type Review = 'mbr' | 'qbr'

/** How long the company holds a review, else how long the playbook does. */
const lengthOf = (meeting: Review, facts: Facts): number =>
  facts.cadence().meetings.find(({ kind }) => kind === meeting)?.entry.minutes ??
  valueOf(meetingRhythms[meeting]).minutes[0]

/** The agenda of a review. */
export interface Agenda {
  agenda: AgendaPart[]
  /** What is to be said where its parts make more or less than its length, or its functions need more
   *  than their part has; null where all fits. */
  agenda_note: string | null
}

export function agendaOf(meeting: Review, facts: Facts): Agenda {
  const length = lengthOf(meeting, facts)
  const parts = agendaFor(meeting, facts.cadencePlan().stage, length)
  return {
    agenda: parts.map(({ title, minutes, lead, points }) => ({
      title,
      minutes,
      lead: lead === undefined ? null : (facts.owners().role(lead) ?? lead),
      points: points.map(({ text }) => text),
    })),
    agenda_note: timeNote(meeting, length, facts),
  }
}

export const agendaTable = ({ agenda, agenda_note: note }: Agenda): Block[] => [
  {
    kind: 'table',
    columns: columns('Agenda', '>Minutes', 'What'),
    rows: agenda.map(({ title, minutes, lead, points }) => [
      lead === null ? title : `${title} (${lead})`,
      figureOr(minutes, 'count', 'length'),
      points.join('; '),
    ]),
  },
  ...(note === null ? [] : [paragraph(`${note}.`)]),
]
