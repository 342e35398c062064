import type { Level } from '../../analyses/levels.ts'
import { counted } from '../../analyses/words.ts'
import { type FrameworkCheck, frameworkChecks } from '../../knowledge/reports.ts'
import type { Block, Cell, Inline, ListItem, ReportDocument } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { columns, paragraph } from '../shared/cells.ts'
import { missingSection, noneOr } from './missing.ts'
import type { FrameworkObjective, FrameworkResult, OkrFramework } from './okr-framework.ts'
import { pointSection, pointsOr } from './points.ts'
import { titleOfQuarter } from './quarter.ts'

const draftCell: Cell = { kind: 'status', tone: 'info', label: 'draft' }

const owner = (name: string | null): Cell =>
  name === null ? { kind: 'missing', what: 'owner' } : { kind: 'person', name }

function valueCell(shown: string | null, key: string, fill: readonly string[]): Inline {
  if (shown !== null) return shown
  return fill.includes(key) ? 'to fill' : [{ kind: 'missing', what: key.replace('_value', '') }]
}

const resultRow = (one: FrameworkResult): Inline[] => [
  one.draft ? [draftCell, ` ${one.title}`] : one.title,
  [owner(one.owner)],
  valueCell(one.shown.baseline, 'baseline_value', one.fill),
  valueCell(one.shown.target, 'target_value', one.fill),
  one.links.join(', '),
]

function objectiveBlocks(one: FrameworkObjective): Block[] {
  const { title, draft, serves, unit, level } = one
  const where: (string | Cell)[] =
    level === 'Company' ? [] : [unit ?? { kind: 'missing', what: 'department' }, '; ']
  return [
    heading(3, title),
    paragraph([
      ...(draft ? [draftCell, ', in no file yet; '] : []),
      ...where,
      owner(one.owner),
      serves.length === 0 ? '; serves nothing that it names' : `; serves ${serves.join(', ')}`,
    ]),
    one.key_results.length === 0
      ? paragraph([{ kind: 'missing', what: 'key results' }])
      : {
          kind: 'table',
          columns: columns('Key result', 'Owner', '>Baseline', '>Target', 'Links to'),
          rows: one.key_results.map(resultRow),
        },
  ]
}

const levelTitles: Record<Level, string> = {
  Company: 'Objectives of the company',
  Department: 'Objectives of departments',
  Team: 'Objectives of teams',
}

function priorityItem({
  id,
  title,
  owner: name,
  objectives,
}: OkrFramework['priorities'][number]): ListItem {
  return {
    text: [
      strong(title),
      id === null ? ' (' : ` (${id}, `,
      owner(name),
      '): ',
      objectives.length === 0 ? 'no objective serves it' : objectives.join(', '),
    ],
  }
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
  const { company, quarter, vision, priorities, objectives, checks, this_week, missing } = output
  const drafts = objectives.filter(({ draft }) => draft).length
  const byLevel = Map.groupBy(objectives, ({ level }) => level)
  return {
    title: titleOfQuarter(`OKR framework: ${company ?? 'your company'}`, quarter),
    subtitle: `${counted(objectives.length, 'objective', 'objectives')}, ${drafts} of them drafts for what no objective serves. No figure in a draft is invented: what is to be filled says so.`,
    blocks: [
      heading(2, 'Vision'),
      paragraph(vision === null ? [{ kind: 'missing', what: 'vision' }] : vision),
      heading(2, 'Priorities of the year'),
      priorities.length === 0
        ? paragraph([{ kind: 'missing', what: 'priorities' }])
        : { kind: 'list', ordered: false, items: priorities.map(priorityItem) },
      ...[...byLevel].flatMap(([level, own]): Block[] => [
        heading(2, levelTitles[level]),
        ...own.flatMap(objectiveBlocks),
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
