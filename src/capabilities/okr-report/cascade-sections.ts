import { titleOf } from '../../analyses/goals/words.ts'
import type { ScoredUnit } from '../../analyses/okr/cascade.ts'
import type { Block, Inline } from '../../reports/document.ts'
import { heading, moreText } from '../shared/blocks.ts'
import { outlookCell, ratioCell } from './blocks.ts'
import { objectiveBlocks } from './objective-blocks.ts'
import type { OkrReport } from './output.ts'

const OBJECTIVES = 12
const ROWS = 30

export function companySection({ objectives, at }: OkrReport): Block[] {
  if (objectives.length === 0) return []
  const more = objectives.length - OBJECTIVES
  return [
    heading(2, 'Company objectives'),
    ...objectives.slice(0, OBJECTIVES).flatMap((one) => objectiveBlocks(one, 3, at)),
    ...(more > 0 ? [{ kind: 'paragraph', text: moreText(more, 'objectives') } as const] : []),
  ]
}

const rowsOf = (unit: ScoredUnit): (readonly Inline[])[] =>
  unit.objectives.map((objective, i) => [
    i === 0 ? (unit.name ?? [{ kind: 'missing', what: 'name' }]) : '',
    titleOf(objective),
    ratioCell(objective.outlook.score, 'score'),
    [outlookCell(objective.outlook.standing)],
  ])

/** Departments or teams: a line per objective, and their key results in full while they are few. */
export function unitSection(
  what: 'Department' | 'Team',
  units: readonly ScoredUnit[],
  key: 'departments' | 'teams',
  at: string,
): Block[] {
  const rows = units.flatMap(rowsOf)
  if (rows.length === 0) return []
  const more = rows.length - ROWS
  const table: Block = {
    kind: 'table',
    columns: [
      { label: what },
      { label: 'Objective' },
      { label: 'Score', align: 'right' },
      { label: 'Outlook' },
    ],
    rows: rows.slice(0, ROWS),
  }
  if (more > 0) {
    return [heading(2, `${what}s`), table, { kind: 'paragraph', text: moreText(more, key) }]
  }
  const objectives = units.flatMap((unit) => unit.objectives)
  const blocks = objectives.flatMap((one) => objectiveBlocks(one, 4, at))
  const summary = `Key results of ${key}`
  return [heading(2, `${what}s`), table, { kind: 'details', summary, blocks }]
}
