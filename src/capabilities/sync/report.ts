import { spokenName } from '../../analyses/meeting-kind.ts'
import { counted } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { syncFigures } from '../../knowledge/sync.ts'
import type { Block, Inline, ListItem, ReportDocument, Tone, Unit } from '../../reports/document.ts'
import { heading, list, strong } from '../shared/blocks.ts'
import { andMore, columns, date, namesOf, owner, paragraph } from '../shared/cells.ts'
import { deciderCell } from '../shared/decider-cell.ts'
import type { Item, Wanted } from './priorities.ts'
import type { Pulse, Sync } from './sync.ts'

const ROWS = valueOf(syncFigures.rows)
const PULSE_ROWS = valueOf(syncFigures.pulse_rows)

/** What is said where a sync has no priorities. */
export const NOTHING = 'Nothing was submitted, and nothing was found'

export const wantedWords: Record<Wanted, string> = {
  decision_needed: 'Decision needed',
  input_needed: 'Input needed',
  fyi: 'FYI',
}

const number = (value: number | null, unit: string): Inline =>
  value === null ? '' : [{ kind: 'number', value, unit: unit as Unit }]

function signalCell({
  signal,
  signal_by,
  signal_of,
  worse_than_plan,
  limits,
  unit,
}: Pulse): Inline {
  const plan = worse_than_plan ? '; worse than plan' : ''
  if (signal === 'too_few') return `too few values${plan}`
  if (signal === 'none' || limits === null) return `noise${plan}`
  const what = signal_of === 'change' ? `signal ${signal}, its change` : `signal ${signal}`
  if (signal_by === 'run') return `${what}: a run on one side of the mean`
  return [
    `${what}, outside `,
    { kind: 'number', value: limits.low, unit: unit as Unit },
    ' to ',
    { kind: 'number', value: limits.high, unit: unit as Unit },
  ]
}

function pulseBlocks({ pulse }: Sync): Block[] {
  if (pulse.length === 0) return [paragraph([{ kind: 'missing', what: 'metrics' }])]
  const rows = pulse
    .slice(0, PULSE_ROWS)
    .map((one): Inline[] => [
      one.name,
      number(one.value, one.unit),
      number(one.prior, one.unit),
      number(one.plan, one.unit),
      signalCell(one),
    ])
  return [
    { kind: 'table', columns: columns('Metric', '>Now', '>Before', '>Plan', 'Says'), rows },
    paragraph(
      'A move within its limits is noise; a signal is a reason to look, not a verdict. Read before the meeting: nobody presents charts.',
    ),
    ...andMore(pulse.length, PULSE_ROWS, 'metrics'),
  ]
}

/** The first statement of a text: the page has room for one. */
const firstOf = (text: string): string => `${text.split(/[.;](?=\s|$)/)[0]}.`

const itemOf = ({ title, wanted, owner, owner_named, why, from, finding }: Item): ListItem => ({
  text: [
    `${wantedWords[wanted]}: `,
    strong(title),
    ...(owner === null
      ? [' (', { kind: 'missing', what: 'owner' } as const, ')']
      : [' (', { kind: 'person', name: owner, proposed: !owner_named } as const, ')']),
  ],
  items: [
    ...(why === null ? [] : [{ text: firstOf(why) }]),
    ...(from === 'finding' ? [] : [{ text: 'Submitted for this meeting' }]),
    ...(finding === null
      ? []
      : [{ text: [{ kind: 'code', text: `coo explain "${finding}"` } as const] }]),
  ],
})

const late = (days: number): string => (days === 1 ? '1 day late' : `${days} days late`)

function decisionBlocks({ decisions_due: due }: Sync): Block[] {
  if (due.length === 0) return []
  const rows = due.slice(0, ROWS).map((one): Inline[] => {
    const { title, by, days_late, default: fallback, default_barred: barred } = one
    return [
      title,
      deciderCell(one),
      [date(by)],
      days_late > 0 ? late(days_late) : 'due',
      fallback === null
        ? 'no default'
        : barred === null
          ? fallback
          : `${fallback}: must not be taken, as ${barred}`,
    ]
  })
  return [
    heading(2, 'Decisions due'),
    {
      kind: 'table',
      columns: columns('Decision', 'Who', 'By', 'State', 'If nobody decides'),
      rows,
    },
    ...andMore(due.length, ROWS, 'decisions'),
  ]
}

const tones: Record<'overdue' | 'due' | 'done', Tone> = {
  overdue: 'bad',
  due: 'warning',
  done: 'good',
}

function actionBlocks({ actions_due: due }: Sync): Block[] {
  if (due.length === 0) return []
  const rows = due.slice(0, ROWS).map((one): Inline[] => [
    one.title,
    [owner(one.owner)],
    [date(one.due_on)],
    [
      {
        kind: 'status',
        tone: tones[one.state],
        label: one.days_late > 0 ? `${one.state}, ${late(one.days_late)}` : one.state,
      },
    ],
  ])
  return [
    heading(2, 'Actions due'),
    { kind: 'table', columns: columns('Action', 'Who', 'Due', 'State'), rows },
    ...andMore(due.length, ROWS, 'actions'),
  ]
}

function blockerBlocks({ blockers }: Sync): Block[] {
  if (blockers.length === 0) return []
  const items = blockers.map(
    ({ blocker, title, owner: who, weeks, weeks_reported, holds_up }): ListItem => ({
      text: [
        strong(title === blocker ? title : `${blocker} ${title}`),
        ` (`,
        owner(who),
        `): reported in ${weeks > 1 ? `${weeks} weeks running` : `${weeks_reported} weeks`}`,
        holds_up.length === 0 ? '' : `, holds up ${namesOf(holds_up)}`,
      ],
    }),
  )
  return [heading(2, 'Blockers that come back'), list(items)]
}

function preReadBlocks({ pre_reads: read }: Sync): Block[] {
  if (read === null) return []
  const where: Inline =
    read.of === 'last' && read.on !== null
      ? ['Nothing is entered for this meeting; for the last one, of ', date(read.on), ', ']
      : ['For this meeting ']
  if (read.given === null)
    return [
      heading(2, 'Pre-reads'),
      paragraph([
        'Who gave one is not recorded: supply ',
        { kind: 'code', text: 'pre_reads_from' },
        ' of the meeting.',
      ]),
    ]
  const given = `${read.given} of ${read.asked} gave a pre-read`
  const missing = read.missing.length === 0 ? '.' : `; not ${namesOf(read.missing)}.`
  return [
    heading(2, 'Pre-reads'),
    paragraph([...[where].flat(), given, missing, ' Who has not read it gets no floor time.']),
  ]
}

const agendaItem = ({ part, from_minute, to_minute }: Sync['agenda'][number]): string =>
  `${from_minute}–${to_minute} min ${part}`

function subtitle({ at, meeting }: Sync): Inline {
  const { on, expected, minutes, minutes_assumed, owner: who } = meeting
  return [
    ...(on === null
      ? ['As of ', date(at)]
      : ['For ', date(on), expected ? ' by its rhythm' : '', ', as of ', date(at)]),
    `; ${counted(minutes, 'minute', 'minutes')}${minutes_assumed ? ' (assumed)' : ''}`,
    ...(who === null ? ['.'] : ['; led by ', { kind: 'person', name: who } as const, '.']),
  ]
}

/** The pack as a page: agenda, pulse, priorities, what is due, what comes back, what has to wait. */
export function syncReport(sync: Sync): ReportDocument {
  const { company, meeting, agenda, agenda_is_own, priorities, parking_lot: parked } = sync
  const name = spokenName(meeting.name ?? 'leadership_sync')
  return {
    title: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}: ${company ?? 'your company'}`,
    subtitle: subtitle(sync),
    blocks: [
      paragraph(
        `Agenda${agenda_is_own ? ', in the company’s own parts' : ''}: ${agenda.map(agendaItem).join(' · ')}`,
      ),
      heading(2, 'Metrics pulse'),
      ...pulseBlocks(sync),
      heading(2, 'Priorities'),
      priorities.length === 0 ? paragraph(`${NOTHING}.`) : list(priorities.map(itemOf), true),
      ...decisionBlocks(sync),
      ...actionBlocks(sync),
      ...blockerBlocks(sync),
      ...preReadBlocks(sync),
      ...(parked.length === 0
        ? []
        : [
            heading(2, 'Parking lot'),
            list(
              parked
                .slice(0, ROWS)
                .map(({ title, because }) => ({ text: `${title} (${because})` })),
            ),
            ...andMore(parked.length, ROWS, 'items'),
          ]),
    ],
  }
}
