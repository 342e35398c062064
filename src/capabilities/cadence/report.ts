import { everyInWords } from '../../analyses/cadence/faults.ts'
import { listed } from '../../analyses/listed.ts'
import { spokenName } from '../../analyses/meeting-kind.ts'
import { counted, sayMoney } from '../../analyses/words.ts'
import type { Every } from '../../knowledge/cadence.ts'
import { stageNames } from '../../knowledge/stages.ts'
import type { Stage } from '../../model/company.ts'
import type { Block, Inline, ReportDocument, Tone } from '../../reports/document.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { heading, strong } from '../shared/blocks.ts'
import { columns, paragraph } from '../shared/cells.ts'
import { agendaReport } from './agenda-report.ts'
import type { CadenceReport } from './cadence.ts'
import { planningTable } from './planning-table.ts'
import type { MeetingShown } from './shown.ts'
import { timeSection } from './time-section.ts'

const MOST_SIGNS = 3
const states: Record<MeetingShown['state'], string> = {
  present: 'Held',
  missing: 'Missing',
  extra: 'Extra',
}

const toneOf = ({ state, problems }: MeetingShown): Tone =>
  state === 'missing'
    ? 'bad'
    : problems.length > 0
      ? 'warning'
      : state === 'extra'
        ? 'info'
        : 'good'

const fromWords: Record<string, string> = {
  stated: 'as stated',
  revenue_and_headcount: 'by revenue and headcount',
  headcount: 'by headcount',
  revenue: 'by revenue',
  assumed: 'assumed',
}

/** The stage in use, what says so, and which one is stated where it is another. */
function stageWords({ stage, stage_from, stage_stated }: CadenceReport): string {
  const stated =
    stage_stated === null || stage_stated === stage
      ? ''
      : ` (stated: ${stageNames[stage_stated as Stage]})`
  return `${stageNames[stage as Stage]} ${fromWords[stage_from] ?? ''}${stated}`
}

function bottomLine({
  meetings,
  hours_per_week,
  cost_usd_per_week: cost,
  counted_once,
  stage,
}: CadenceReport): string {
  const faulty = meetings.filter(({ problems }) => problems.length > 0).length
  // Several teams' standups are one meeting of the set.
  const kindsOf = (...states: MeetingShown['state'][]) =>
    new Set(
      meetings.flatMap(({ state, kind }) =>
        kind !== null && states.includes(state) ? [kind] : [],
      ),
    ).size
  const [present, wanted] = [kindsOf('present'), kindsOf('present', 'missing')]
  const money = cost === undefined ? '' : `, about ${sayMoney(cost)}`
  const name = stageNames[stage as Stage]
  if (noneTold(meetings)) {
    const which =
      wanted === 1
        ? `whether the one that a ${name} company needs is held`
        : `which of the ${wanted} of a ${name} company are held`
    return `No recurring meeting is in the data (cadence), so that ${which} is not known; missing there: ${wanted}.`
  }
  const held =
    wanted === 1
      ? `The one meeting that a ${name} company needs is ${present === 1 ? 'held' : 'not among those in the data'}`
      : `${present} of the ${counted(wanted, 'meeting', 'meetings')} of a ${name} company ${present === 1 ? 'is' : 'are'} held`
  return `${held}; missing: ${wanted - present}, with faults: ${faulty}. ${timeTaken(meetings, hours_per_week, counted_once)}${money}.`
}

/** What those that are held take, and of how many it is not known. */
function timeTaken(
  meetings: readonly MeetingShown[],
  hours: number,
  once: readonly string[],
): string {
  const written = meetings.filter(({ state }) => state !== 'missing')
  const unknown = written.filter(({ hours_per_week }) => hours_per_week === null).length
  if (unknown === written.length) {
    return 'What they take is not known: rhythm, minutes or participants are missing'
  }
  const rest = unknown === 0 ? '' : `, without ${unknown} whose minutes or participants are missing`
  const [least, of] =
    once.length === 0
      ? ['', '']
      : [
          'at least ',
          `, with ${listed(once.map((name) => `one ${spokenName(name)}`))} counted, as how many are held is not known`,
        ]
  return `Together they take ${least}${formatNumber(hours, 'hours')} of working time a week${rest}${of}`
}

/** Whether no recurring meeting is in the data, so that none is known to be missing. */
const noneTold = (meetings: readonly MeetingShown[]): boolean =>
  meetings.every(({ state }) => state === 'missing')

function meetingRows(meetings: readonly MeetingShown[]): Inline[][] {
  const isUnknown = noneTold(meetings)
  return meetings.map((one) => {
    const { minutes, every, owner, owner_named, next_on } = one
    return [
      spokenName(one.meeting),
      isUnknown
        ? [{ kind: 'status', tone: 'neutral', label: 'Not known' }]
        : [{ kind: 'status', tone: toneOf(one), label: states[one.state] }],
      every === null ? [{ kind: 'missing', what: 'rhythm' }] : everyInWords(every as Every),
      minutes === null ? [{ kind: 'missing', what: 'length' }] : `${minutes} min`,
      [{ kind: 'person', name: owner, proposed: !owner_named }],
      next_on === null ? '' : [{ kind: 'date', on: next_on }],
    ]
  })
}

const faultBlocks = (meetings: readonly MeetingShown[]): Block[] => {
  const faulty = meetings.filter(({ details }) => details.length > 0)
  if (faulty.length === 0) return []
  return [
    heading(2, 'What to mend'),
    {
      kind: 'list',
      ordered: false,
      items: faulty.map(({ meeting, details }) => ({
        text: [strong(spokenName(meeting)), `: ${details.join('; ')}`],
      })),
    },
  ]
}

const missingBlocks = (meetings: readonly MeetingShown[]): Block[] => {
  const missing = meetings.filter(({ state }) => state === 'missing')
  if (missing.length === 0) return []
  return [
    heading(2, 'What to start'),
    {
      kind: 'list',
      ordered: false,
      items: missing.map(
        ({ meeting, every, minutes, purpose, who, output, agenda, agenda_note }) => ({
          text: [strong(spokenName(meeting)), `: ${purpose ?? ''}`],
          items: [
            {
              text: `${everyInWords(every as Every)}, ${counted(minutes ?? 0, 'minute', 'minutes')}; ${who ?? ''}`,
            },
            {
              text: `Agenda: ${agenda.map((part) => (part.minutes === null ? part.title : `${part.title} ${part.minutes} min`)).join(', ')}${agenda_note === null ? '' : `. ${agenda_note}`}`,
            },
            { text: `Leaves behind: ${output ?? ''}` },
          ],
        }),
      ),
    },
  ]
}

/** Whether the data show a habit, show none, or cannot tell. */
const seenIn = ({
  findings,
  not_known,
  ended,
}: Pick<CadenceReport['anti_patterns'][number], 'findings' | 'not_known' | 'ended'>): string => {
  if (findings.length > 0) return 'in the data'
  if (ended !== null) return `ended (${ended})`
  return not_known === null ? 'no sign in the data' : `not known, ${not_known}`
}

const patternBlocks = ({ anti_patterns }: CadenceReport): Block[] => [
  heading(2, 'Habits that waste meetings'),
  {
    kind: 'list',
    ordered: false,
    items: anti_patterns.map(({ name, looks_like, fix, findings, not_known, ended }) => ({
      text: [strong(name), `, ${seenIn({ findings, not_known, ended })}: ${looks_like}`],
      items: [
        ...findings.slice(0, MOST_SIGNS).map(({ what }) => ({ text: what })),
        ...(findings.length > MOST_SIGNS
          ? [{ text: `And ${findings.length - MOST_SIGNS} more like it.` }]
          : []),
        ...(findings.length === 0 ? [] : [{ text: `What ends it: ${fix}` }]),
      ],
    })),
  },
]

const planningBlocks = ({ annual_planning: weeks }: CadenceReport): Block[] =>
  weeks.length === 0 ? [] : [heading(2, 'Planning the next year'), planningTable(weeks)]

const escalationBlocks = ({ escalations }: CadenceReport): Block[] =>
  escalations.length === 0
    ? []
    : [
        heading(2, 'Blockers and who clears them'),
        {
          kind: 'table',
          columns: columns('Blocker', 'Goes to', 'Because'),
          rows: escalations.map(({ blocker, to, person, because }) => [
            blocker,
            person === null ? to : `${to}: ${person}`,
            because,
          ]),
        },
      ]

const itemsOf = (texts: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: texts.map((text) => ({ text })),
})

const channelTable = (channels: CadenceReport['written']['channels']): Block[] =>
  channels.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: 'Channels',
          columns: columns('Channel', 'For'),
          rows: channels.map(({ name, use }) => [[{ kind: 'code', text: name }], use]),
        },
      ]

const writtenBlocks = ({ written, principles, not_yet, assumed }: CadenceReport): Block[] => [
  {
    kind: 'details',
    summary: 'In writing in place of a meeting',
    blocks: [
      itemsOf([...principles, ...written.of_stage, ...written.habits]),
      ...channelTable(written.channels),
      heading(3, 'Faults to look for'),
      itemsOf(written.channel_faults),
      heading(3, 'A short video in place of a meeting'),
      itemsOf(written.video),
    ],
  },
  ...(not_yet.length === 0
    ? []
    : [
        paragraph(
          `Not needed yet: ${not_yet.map(({ meeting, from }) => `${spokenName(meeting)} (from ${stageNames[from as Stage]})`).join(', ')}.`,
        ),
      ]),
  ...(assumed.length === 0 ? [] : [heading(2, 'Taken for granted'), itemsOf(assumed)]),
]

/** The cadence: what is held and missing, what to mend and start, what it takes. */
export function cadenceReport(output: CadenceReport): ReportDocument {
  const { at, company, time_zone, meetings } = output
  return (
    agendaReport(output) ?? {
      title: `Operating cadence of ${company ?? 'your company'}`,
      subtitle: [
        'As of ',
        { kind: 'date', on: at },
        `, ${stageWords(output)}, times in ${time_zone}`,
      ],
      blocks: [
        { kind: 'callout', tone: 'info', title: bottomLine(output), blocks: [] },
        {
          kind: 'table',
          columns: columns('Meeting', 'State', 'Rhythm', '>Length', 'Owner', 'Next'),
          rows: meetingRows(meetings),
        },
        ...faultBlocks(meetings),
        ...missingBlocks(meetings),
        ...timeSection(output),
        ...escalationBlocks(output),
        ...patternBlocks(output),
        ...planningBlocks(output),
        ...writtenBlocks(output),
      ],
    }
  )
}
