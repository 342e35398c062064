import { counted } from '../../analyses/words.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { shortSourceNames } from '../../knowledge/source-names.ts'
import { stageNames } from '../../knowledge/stages.ts'
import { daysBetween } from '../../model/dates.ts'
import type { Block, Cell, Inline, ReportDocument } from '../../reports/document.ts'
import { formatMonth } from '../../reports/format-date.ts'
import { heading, strong } from '../shared/blocks.ts'
import { columns, figure, namesOf, paragraph } from '../shared/cells.ts'
import { adviceSection } from './advice-section.ts'
import { benchmarkSection } from './benchmark-section.ts'
import { dueSection } from './due-section.ts'
import { orgSection, summedWords } from './org-section.ts'
import type { BreakState, Scale } from './scale.ts'

const YEAR = valueOf(timeFigures.days_per_year)
const borderNames = { arr_usd: 'recurring revenue', headcount: 'people' } as const
const borderUnits = { arr_usd: 'us_dollars', headcount: 'count' } as const

function missedWords(benchmarks: Scale['benchmarks']): string {
  const known = benchmarks.filter(({ verdict }) => verdict !== 'missing').length
  const faults = benchmarks.filter(({ is_fault }) => is_fault).length
  if (known === 0) return 'no benchmark can be told'
  return known === 1
    ? `the only known benchmark is ${faults === 1 ? 'missed' : 'met'}`
    : `${faults} of ${counted(known, 'known benchmark', 'known benchmarks')} ${faults === 1 ? 'is' : 'are'} missed`
}

function notHeldWords(roles: Scale['roles']): string {
  const due = roles.filter(({ state }) => state !== 'next')
  const missing = due.filter(({ state }) => state === 'missing').length
  const unknown = due.filter(({ state }) => state === 'unknown').length
  if (unknown === due.length) return 'who holds the roles due is not known'
  const notHeld = `${counted(missing, 'role', 'roles')} due ${missing === 1 ? 'is' : 'are'} not held`
  return unknown === 0 ? notHeld : `${notHeld} and ${unknown} not known`
}

/** The stage to come and when, to follow the present one; empty where that cannot be told. */
function nextStageWords(border: Scale['borders'][number] | undefined): string {
  if (border === undefined || border.is_behind) return ''
  const { present, value, expected_on, passed_on } = border
  const next = stageNames[border.next_stage]
  if (present >= value) return `, at the border to ${next}`
  if (passed_on !== null)
    return `; ${next} since about ${formatMonth(passed_on)}, if its pace has held`
  return expected_on === null ? '' : `; ${next} about ${formatMonth(expected_on)}`
}

/** When a border is reached, to follow the value that is there and the border; more than a year ahead a
 *  pace tells no day. */
function reachedWords(border: Scale['borders'][number], at: string): (string | Cell)[] {
  const { present, value, expected_on, passed_on, because } = border
  if (present >= value) return [`, reached: ${because}`]
  const on = passed_on ?? expected_on
  if (on === null) return [`; no date: ${because}`]
  const verb = passed_on === null ? 'reached' : 'passed'
  const isFar = daysBetween(at, on) > YEAR
  return [`, ${verb} about `, isFar ? formatMonth(on) : { kind: 'date', on }, `, ${because}`]
}

/** The one sentence with which the report begins. */
function bottomLine({ stage, borders, breaks_now, roles, benchmarks }: Scale): string {
  if (stage.stage === null) return stage.means
  const signs = breaks_now.filter((one) => one.signs.length > 0)
  const when = nextStageWords(borders[0])
  const called = stageNames[stage.stage]
  const broken = `${signs.length} of ${breaks_now.length} things that break at this stage ${signs.length === 1 ? 'shows' : 'show'} signs`
  return `${called.slice(0, 1).toUpperCase()}${called.slice(1)}${when}: ${broken}, ${missedWords(benchmarks)}, ${notHeldWords(roles)}.`
}

function stageBlocks(scale: Scale): Block[] {
  const { stage, borders, org_form } = scale
  const named = (one: keyof typeof stageNames | null): Inline =>
    one === null ? [{ kind: 'missing', what: 'figure' }] : stageNames[one]
  return [
    heading(2, 'Stage'),
    {
      kind: 'facts',
      items: [
        {
          label: 'By revenue',
          value:
            stage.not_compared === null
              ? named(stage.by_revenue)
              : `not compared: ${stage.not_compared}`,
        },
        { label: 'By headcount', value: [named(stage.by_headcount), summedWords(scale)].flat() },
        ...(stage.stated === null ? [] : [{ label: 'As stated', value: named(stage.stated) }]),
        ...borders.map((border) => ({
          label: `To ${stageNames[border.next_stage]}`,
          value: [
            figure(border.present, borderUnits[border.metric]),
            ' of ',
            figure(border.value, borderUnits[border.metric]),
            border.metric === 'headcount' ? ' people' : ` ${borderNames[border.metric]}`,
            ...reachedWords(border, scale.at),
          ],
        })),
        ...(org_form === null
          ? []
          : [
              {
                label: 'Usual form',
                value: `${org_form.form}; ${org_form.leaders}; structure: ${org_form.structure}`,
              },
            ]),
      ],
    },
    ...(stage.agree === false
      ? [
          {
            kind: 'callout',
            tone: 'warning',
            title: stage.means,
            blocks: [],
          } as Block,
        ]
      : [paragraph(stage.means)]),
  ]
}

const SIGNS_SHOWN = 2

const breakItems = (breaks: readonly Pick<BreakState, 'name' | 'what' | 'signs'>[]): Block => ({
  kind: 'list',
  ordered: false,
  items: breaks.map(({ name, what, signs }) => ({
    text: [strong(name), `: ${what}`],
    items: [
      ...signs.slice(0, SIGNS_SHOWN).map((sign) => ({ text: `Here: ${sign.what}` })),
      ...(signs.length > SIGNS_SHOWN
        ? [{ text: `And ${counted(signs.length - SIGNS_SHOWN, 'more sign', 'more signs')}.` }]
        : []),
    ],
  })),
})

function breakBlocks({ breaks_now, breaks_next, stage }: Scale): Block[] {
  if (stage.stage === null) return []
  const shown = breaks_now.filter(({ signs }) => signs.length > 0)
  const others = breaks_now.filter(({ signs }) => signs.length === 0).map(({ name }) => name)
  return [
    heading(2, 'What breaks now'),
    ...(shown.length === 0
      ? [paragraph('Nothing in the data is a sign of what usually breaks at this stage.')]
      : [breakItems(shown)]),
    ...(others.length > 0
      ? [paragraph(`Usual here, without a sign in the data: ${namesOf(others)}.`)]
      : []),
    ...(breaks_next.length === 0 ? [] : [heading(2, 'What breaks next'), breakItems(breaks_next)]),
  ]
}

const flagTones = { raised: 'bad', clear: 'good', unknown: 'neutral' } as const
const flagWords = { raised: 'raised', clear: 'clear', unknown: 'not known' } as const

function flagBlocks({ red_flags, killers }: Scale): Block[] {
  if (red_flags.length === 0) return []
  return [
    heading(2, 'Red flags'),
    {
      kind: 'table',
      columns: columns('At this stage', '>Value', 'State', 'Usual cause'),
      rows: red_flags.map(({ flag, value, unit, state, cause }): Inline[] => [
        flag,
        value === null ? '–' : [figure(value, unit)],
        [{ kind: 'status', tone: flagTones[state], label: flagWords[state] }],
        cause,
      ]),
    },
    ...red_flags.flatMap(({ missing }) =>
      missing === null ? [] : [paragraph(`To tell it, give ${missing}.`)],
    ),
    paragraph('What ends companies at every stage:'),
    breakItems(killers),
  ]
}

/** The scaling readiness report. */
export function scaleReport(scale: Scale): ReportDocument {
  return {
    title: `Scaling readiness: ${scale.company ?? 'your company'}`,
    subtitle: [
      'As of ',
      { kind: 'date', on: scale.at },
      `. Source: ${shortSourceNames.seed_scaling}.`,
    ],
    blocks: [
      paragraph([strong(bottomLine(scale))]),
      ...stageBlocks(scale),
      ...breakBlocks(scale),
      ...flagBlocks(scale),
      ...benchmarkSection(scale),
      ...orgSection(scale),
      ...dueSection(scale),
      ...adviceSection(scale),
      ...(scale.assumed.length === 0
        ? []
        : [
            heading(2, 'Taken for granted'),
            {
              kind: 'list',
              ordered: false,
              items: scale.assumed.map((text) => ({ text })),
            } as Block,
          ]),
    ],
  }
}
