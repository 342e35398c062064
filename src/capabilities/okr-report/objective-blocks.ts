import { impossibleFigure } from '../../analyses/goals/impossible-figure.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import type { ScoredKeyResult } from '../../analyses/okr/key-result.ts'
import type { ScoredObjective } from '../../analyses/okr/objective.ts'
import { recentConfidence } from '../../analyses/stated-confidence.ts'
import type { Block, Inline } from '../../reports/document.ts'
import { moreText } from '../shared/blocks.ts'
import { haveOwnersWord } from '../shared/owners-word.ts'
import { outlookCell, ownerCell, ratio, ratioCell, statusCell } from './blocks.ts'

const ROWS = 20

function neededCell({ pace }: ScoredKeyResult): Inline {
  const { needed_multiple: value } = pace
  return value === null ? '' : [{ kind: 'number', value, unit: 'times' }]
}

function ownerSays(one: ScoredKeyResult, at: string): Inline {
  const confidence = recentConfidence(one, at)
  return confidence === undefined ? '' : [ratio(confidence)]
}

function row(one: ScoredKeyResult, at: string, withOwners: boolean): readonly Inline[] {
  const { status, score, expected } = one.pace
  return [
    titleOf(one),
    ...(withOwners ? [[outlookCell(one.outlook.standing)], ownerSays(one, at)] : []),
    [statusCell(status)],
    score === null && (status !== 'not_measurable' || impossibleFigure(one) !== undefined)
      ? ''
      : ratioCell(score, 'score'),
    expected === null ? '' : [ratio(expected)],
    neededCell(one),
  ]
}

/** Key results of an objective in a table. */
function keyResultTable(objective: ScoredObjective, at: string): Block[] {
  const scored = objective.key_results_scored
  if (scored.length === 0) return []
  const withOwners = haveOwnersWord(scored, at)
  const rows = scored.slice(0, ROWS).map((one) => row(one, at, withOwners))
  const more = scored.length - rows.length
  return [
    {
      kind: 'table',
      columns: [
        { label: 'Key result' },
        ...(withOwners ? [{ label: 'Outlook' }, { label: 'Owner', align: 'right' } as const] : []),
        { label: 'Pace' },
        { label: 'Score', align: 'right' },
        { label: 'Due', align: 'right' },
        { label: 'Needs', align: 'right' },
      ],
      rows,
    },
    ...scored
      .filter((one) => impossibleFigure(one) !== undefined)
      .map((one) => ({
        kind: 'paragraph' as const,
        text: `${titleOf(one)}. ${one.pace.because}`,
      })),
    ...(more > 0 ? [{ kind: 'paragraph', text: moreText(more, 'objectives') } as const] : []),
  ]
}

/** Owner, outlook and score of an objective in a line, and its worst key result where one is behind. */
function standing({ owner, outlook, key_results_scored }: ScoredObjective): Inline {
  const who = ownerCell(owner)
  if (key_results_scored.length === 0) return [who, '; no key results.']
  return [
    who,
    '; ',
    outlookCell(outlook.standing),
    ...(outlook.value === null ? [] : [', outlook ', ratio(outlook.value)]),
    '; ',
    ...(outlook.score === null ? ['score not measurable'] : [ratio(outlook.score), ' so far']),
  ]
}

/** An objective: its title, standing and key results. */
export const objectiveBlocks = (objective: ScoredObjective, level: 3 | 4, at: string): Block[] => [
  { kind: 'heading', level, text: titleOf(objective) },
  { kind: 'paragraph', text: standing(objective) },
  ...keyResultTable(objective, at),
]
