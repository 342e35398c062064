import type { Facts } from '../../analyses/facts.ts'
import { meetingTemplates } from '../../knowledge/cadence-stages.ts'
import type { Block } from '../../reports/document.ts'
import { columns, figureOr } from '../shared/cells.ts'

/** A part of a review by the playbook's template. */
export interface AgendaPart {
  title: string
  minutes: number | null
  /** Who leads it, by name where the data have one; null where the template says nobody. */
  lead: string | null
  points: string[]
}

/** The agenda of a review. */
export const agendaOf = (meeting: 'mbr' | 'qbr', facts: Facts): AgendaPart[] =>
  meetingTemplates[meeting].agenda.map(({ title, minutes, lead, points }) => ({
    title,
    minutes,
    lead: lead === undefined ? null : (facts.owners().role(lead) ?? lead),
    points: points.map(({ text }) => text),
  }))

export const agendaTable = (parts: readonly AgendaPart[]): Block => ({
  kind: 'table',
  columns: columns('Agenda', '>Minutes', 'What'),
  rows: parts.map(({ title, minutes, lead, points }) => [
    lead === null ? title : `${title} (${lead})`,
    figureOr(minutes, 'count', 'length'),
    points.join('; '),
  ]),
})
