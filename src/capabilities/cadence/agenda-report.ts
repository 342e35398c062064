import { counted } from '../../analyses/words.ts'
import type { Block, Inline, ListItem, ReportDocument } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { paragraph } from '../shared/cells.ts'
import type { FilledPart } from './agenda.ts'
import type { CadenceReport } from './cadence.ts'
import { planningTable } from './planning-table.ts'

function headOf({ title, minutes, lead }: FilledPart): string {
  const length = minutes === null ? '' : ` (${minutes} min)`
  return `${title}${length}${lead === null ? '' : `, ${lead}`}`
}

function partBlocks(part: FilledPart): Block[] {
  const items: ListItem[] = [
    ...part.points.map((text) => ({ text })),
    ...part.lines.map((line) => ({ text: [strong(line)] })),
    ...part.missing.map((what) => ({ text: [{ kind: 'missing', what } as const] })),
  ]
  const list: Block[] = items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
  return [{ kind: 'heading', level: 3, text: headOf(part) }, ...list]
}

/** The agenda of one meeting, to be handed out as it is. */
export function agendaReport({
  agenda,
  at,
  company,
  time_zone,
  annual_planning,
}: CadenceReport): ReportDocument | null {
  if (agenda === null) return null
  const { meeting, parts, note } = agenda
  const when: Inline =
    meeting.next_on === null
      ? 'No rhythm is given'
      : [
          { kind: 'date', on: meeting.next_on },
          meeting.starts === null ? '' : ` at ${meeting.starts}, ${time_zone}`,
          ...(meeting.next_on === at ? [] : ['; as of ', { kind: 'date', on: at } as const]),
        ]
  const due = (label: string, on: string | null) =>
    on === null ? [] : [{ label, value: [{ kind: 'date', on } as const] }]
  const said = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])
  return {
    title: `Agenda: ${meeting.title}${agenda.with === null ? '' : ` with ${agenda.with}`}${company === null ? '' : `, ${company}`}`,
    subtitle: when,
    blocks: [
      {
        kind: 'facts',
        items: [
          ...said('Purpose', meeting.purpose),
          {
            label: 'Owner',
            value: [{ kind: 'person', name: meeting.owner, proposed: !meeting.owner_named }],
          },
          ...(meeting.decider === null
            ? []
            : [{ label: 'Decides', value: [{ kind: 'person', name: meeting.decider } as const] }]),
          ...said('Who comes', meeting.who),
          ...(meeting.minutes === null
            ? []
            : [{ label: 'Length', value: counted(meeting.minutes, 'minute', 'minutes') }]),
          ...due('Agenda out by', meeting.agenda_due_on),
          ...said('Read before', meeting.pre_read),
          ...due('Pre-read out by', meeting.pre_read_due_on),
          ...said('Leaves behind', meeting.output),
        ],
      },
      heading(2, 'Agenda'),
      ...(parts.length === 0
        ? [
            paragraph([
              { kind: 'missing', what: 'agenda' },
              ': supply ',
              { kind: 'code', text: 'cadence[].agenda' },
              '.',
            ]),
          ]
        : parts.flatMap(partBlocks)),
      ...(note === null ? [] : [paragraph(`${note}.`)]),
      ...(meeting.kind === 'annual_planning'
        ? [heading(2, 'Weeks'), planningTable(annual_planning)]
        : []),
      ...(meeting.habits.length === 0
        ? []
        : [
            heading(2, 'How it is held'),
            {
              kind: 'list',
              ordered: false,
              items: meeting.habits.map((text) => ({ text })),
            } as const,
          ]),
    ],
  }
}
