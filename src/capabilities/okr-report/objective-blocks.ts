import type { ScoredKeyResult } from '../../analyses/okr/key-result.ts'
import type { ScoredObjective } from '../../analyses/okr/objective.ts'
import { titleOf } from '../../analyses/okr/words.ts'
import type { Block, Inline } from '../../reports/document.ts'
import { moreText } from '../shared/blocks.ts'
import { ownerCell, ratio, ratioCell, statusCell } from './blocks.ts'

const ROWS = 20

function neededCell({ pace }: ScoredKeyResult): Inline {
  const { needed_multiple: value } = pace
  return value === null ? '' : [{ kind: 'number', value, unit: 'times', digits: 1 }]
}

const row = (one: ScoredKeyResult): readonly Inline[] => [
  titleOf(one),
  [statusCell(one.pace.status)],
  ratioCell(one.pace.score, 'score'),
  one.pace.expected === null ? '' : [ratio(one.pace.expected)],
  neededCell(one),
]

/** Key results of an objective in a table. */
function keyResultTable(objective: ScoredObjective): Block[] {
  const scored = objective.key_results_scored
  if (scored.length === 0) return []
  const rows = scored.slice(0, ROWS).map(row)
  const more = scored.length - rows.length
  return [
    {
      kind: 'table',
      columns: [
        { label: 'Key result' },
        { label: 'Status' },
        { label: 'Score', align: 'right' },
        { label: 'Due now', align: 'right' },
        { label: 'Needs', align: 'right' },
      ],
      rows,
    },
    ...(more > 0 ? [{ kind: 'paragraph', text: moreText(more, 'objectives') } as const] : []),
  ]
}

/** Owner, score and status of an objective in a line. */
function standing({ owner, outlook, key_results_scored }: ScoredObjective): Inline {
  const who = ownerCell(owner)
  if (key_results_scored.length === 0) return [who, '; no key results.']
  return [
    who,
    '; ',
    ...(outlook.score === null ? ['score not measurable'] : [ratio(outlook.score), ' so far']),
    '; ',
    statusCell(outlook.status),
  ]
}

/** An objective: its title, standing and key results. */
export const objectiveBlocks = (objective: ScoredObjective, level: 3 | 4): Block[] => [
  { kind: 'heading', level, text: titleOf(objective) },
  { kind: 'paragraph', text: standing(objective) },
  ...keyResultTable(objective),
]
