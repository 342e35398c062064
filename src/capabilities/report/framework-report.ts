import type { Level } from '../../analyses/levels.ts'
import { listedBy } from '../../analyses/listed.ts'
import { counted, quoted } from '../../analyses/words.ts'
import { type FrameworkCheck, frameworkChecks } from '../../knowledge/reports.ts'
import type { Block, Cell, Inline, ListItem, ReportDocument } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { columns, owner, paragraph } from '../shared/cells.ts'
import { ownerCells } from './goal-owner.ts'
import { missingSection, noneOr } from './missing.ts'
import type { FrameworkObjective, FrameworkResult, OkrFramework } from './okr-framework.ts'
import { pointSection, pointsOr } from './points.ts'
import { titleOfQuarter } from './quarter.ts'

const draftCell: Cell = { kind: 'status', tone: 'info', label: 'draft' }

function valueCell(shown: string | null, key: string, fill: readonly string[]): Inline {
  if (shown !== null) return shown
  return fill.includes(key) ? 'to fill' : [{ kind: 'missing', what: key.replace('_value', '') }]
}

/** What is named by an id, or by the title of a draft, by its title; the id alone where the framework
 *  does not hold it. */
type Titled = (id: string) => string

function titledIn({ priorities, other_priorities, objectives }: OkrFramework): Titled {
  const titles = new Map<string, string>()
  const others = new Map(
    other_priorities.map(({ id, title, year }) => [
      id ?? title,
      `${quoted(title)}, a priority of ${year}`,
    ]),
  )
  const things = [...priorities, ...objectives, ...objectives.flatMap((one) => one.key_results)]
  for (const { id, title } of things) titles.set(id ?? title, title)
  return (id) => {
    const title = titles.get(id)
    return title === undefined ? (others.get(id) ?? id) : quoted(title)
  }
}

const resultRow = (one: FrameworkResult, titled: Titled, hasLinks: boolean): Inline[] => [
  one.draft ? [draftCell, ` ${one.title}`] : one.title,
  [owner(one.owner)],
  valueCell(one.shown.baseline, 'baseline_value', one.fill),
  valueCell(one.shown.target, 'target_value', one.fill),
  ...(hasLinks ? [one.links.map(titled).join(', ')] : []),
]

function objectiveBlocks(one: FrameworkObjective, titled: Titled): Block[] {
  const { title, draft, serves, unit, level, because } = one
  const hasLinks = one.key_results.some(({ links }) => links.length > 0)
  const where: (string | Cell)[] =
    level === 'Company' ? [] : [unit ?? { kind: 'missing', what: 'department' }, '; ']
  return [
    heading(3, title),
    paragraph([
      ...(draft ? [draftCell, ', in no file yet; '] : []),
      ...where,
      ...ownerCells(one, unit ?? 'its department'),
      serves.length === 0
        ? '; serves nothing that it names'
        : `; serves ${serves.map(titled).join(', ')}`,
      ...(because === null ? [] : [` (${because})`]),
    ]),
    one.key_results.length === 0
      ? paragraph([{ kind: 'missing', what: 'key results' }])
      : {
          kind: 'table',
          columns: columns(
            'Key result',
            'Owner',
            '>Baseline',
            '>Target',
            ...(hasLinks ? ['Links to'] : []),
          ),
          rows: one.key_results.map((result) => resultRow(result, titled, hasLinks)),
        },
    ...(one.key_results.some(({ fill }) => fill.length > 0)
      ? [
          paragraph([
            'To be filled by ',
            one.owner === null ? 'its owner, who is to be named' : owner(one.owner),
            '.',
          ]),
        ]
      : []),
  ]
}

const levelTitles: Record<Level, string> = {
  Company: 'Objectives of the company',
  Department: 'Objectives of departments',
  Team: 'Objectives of teams',
}

const priorityItem = (
  { title, owner: name, objectives }: OkrFramework['priorities'][number],
  titled: Titled,
): ListItem => ({
  text: [
    strong(title),
    ' (',
    owner(name),
    '): ',
    objectives.length === 0 ? 'no objective serves it' : objectives.map(titled).join(', '),
  ],
})

/** The priorities of the year, or what is given in their place. */
function priorityBlock(output: OkrFramework, titled: Titled): Block {
  const { priorities, other_priorities: others } = output
  if (priorities.length > 0) {
    const items = priorities.map((one) => priorityItem(one, titled))
    return { kind: 'list', ordered: false, items }
  }
  if (others.length === 0) return paragraph([{ kind: 'missing', what: 'priorities' }])
  return paragraph(
    `None of those given is of the year that runs: ${listedBy(others, ({ title, year }) => `${quoted(title)} (${year})`)}.`,
  )
}

function checkBlocks([name, { points, not_checked }]: [
  string,
  OkrFramework['checks'][FrameworkCheck],
]): Block[] {
  const { title } = frameworkChecks[name as FrameworkCheck]
  const none =
    not_checked.length === 0 ? 'No fault found.' : 'No fault found in what can be checked.'
  return [
    heading(3, title),
    ...pointsOr(points, none),
    ...not_checked.map((text) => paragraph(`Not checked, ${text}.`)),
  ]
}

export function frameworkReport(output: OkrFramework): ReportDocument {
  const { company, quarter, vision, objectives, checks, this_week, missing } = output
  const drafts = objectives.filter(({ draft }) => draft).length
  const titled = titledIn(output)
  const byLevel = Map.groupBy(objectives, ({ level }) => level)
  return {
    title: titleOfQuarter(`OKR framework: ${company ?? 'your company'}`, quarter),
    subtitle: `${counted(objectives.length, 'objective', 'objectives')}, ${drafts} of them ${drafts === 1 ? 'a draft' : 'drafts'}. Figures in drafts come from titles and known metrics, those of a priority being of its year; what is to be filled says so.`,
    blocks: [
      heading(2, 'Vision'),
      paragraph(vision === null ? [{ kind: 'missing', what: 'vision' }] : vision),
      heading(2, 'Priorities of the year'),
      priorityBlock(output, titled),
      ...[...byLevel].flatMap(([level, own]): Block[] => [
        heading(2, levelTitles[level]),
        ...own.flatMap((one) => objectiveBlocks(one, titled)),
      ]),
      ...pointSection(
        'This week',
        this_week,
        noneOr(missing, 'actions with due_on', 'No action is due within a week.'),
      ),
      heading(2, 'Checks'),
      ...Object.entries(checks).flatMap(checkBlocks),
      ...missingSection(missing),
    ],
  }
}
