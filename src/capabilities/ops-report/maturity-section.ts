import type { ProcessScore } from '../../analyses/process/maturity.ts'
import { counted, upperFirst } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { maturityDimensions, maturityScale } from '../../knowledge/maturity.ts'
import type { Block, Cell, Inline } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { andMore, columns, figure, MOST_ROWS, namesOf, paragraph } from '../shared/cells.ts'
import type { OpsReport } from './capability.ts'

const statuses: Record<ProcessScore['status'], Cell> = {
  critical: { kind: 'status', tone: 'bad', label: 'critical' },
  needs_work: { kind: 'status', tone: 'warning', label: 'needs work' },
  healthy: { kind: 'status', tone: 'good', label: 'healthy' },
  uncertain: { kind: 'status', tone: 'neutral', label: 'uncertain' },
  not_assessed: { kind: 'status', tone: 'neutral', label: 'not assessed' },
}

const scale = valueOf(maturityScale)
const labels = maturityDimensions.map((name) => upperFirst(name.replaceAll('_', ' ')))

function scoreCells({ maturity_score, score_range: [low, high] }: ProcessScore): Inline {
  return low === high
    ? [figure(maturity_score, 'none')]
    : [figure(low, 'none'), ' to ', figure(high, 'none')]
}

const scoreTable = (scores: readonly ProcessScore[]): Block => ({
  kind: 'table',
  columns: columns('Process', '>Score', 'Level', 'Script calls it', 'State'),
  rows: scores.map((process) => [
    process.name,
    scoreCells(process),
    process.status === 'uncertain' ? '–' : `${process.maturity_level} ${process.playbook_label}`,
    process.status === 'uncertain' ? '–' : process.maturity_label,
    [statuses[process.status]],
  ]),
})

const heatMap = (scores: readonly ProcessScore[]): Block => ({
  kind: 'chart',
  title: `Level of each dimension, ${scale.lowest} to ${scale.highest}`,
  chart: {
    type: 'heat_map',
    low: scale.lowest,
    high: scale.highest,
    columns: labels,
    rows: scores.map(({ name, dimension_scores, missing_dimensions }) => ({
      label: name,
      values: maturityDimensions.map((dimension) =>
        missing_dimensions.includes(dimension) ? null : dimension_scores[dimension],
      ),
    })),
  },
})

/** How mature each process is, the least mature first; those that were not assessed by name only. */
export function maturitySection({ process_scores }: OpsReport): Block[] {
  if (process_scores.length === 0) return []
  const assessed = process_scores
    .filter((process) => process.assessed)
    .sort((one, other) => one.maturity_score - other.maturity_score)
  const others = process_scores.filter((process) => !process.assessed).map(({ name }) => name)
  const critical = assessed.filter(({ status }) => status === 'critical').length
  const isPartial = assessed.some(({ missing_dimensions }) => missing_dimensions.length > 0)
  const shown = assessed.slice(0, MOST_ROWS)
  const unknown =
    others.length > 0 ? [paragraph(`Not assessed, no level is given: ${namesOf(others)}.`)] : []
  if (assessed.length === 0) return [heading(2, 'Process maturity'), ...unknown]
  return [
    heading(2, 'Process maturity'),
    paragraph(
      `Critical: ${critical} of ${counted(assessed.length, 'assessed process', 'assessed processes')}. Levels have the skill's names; the script's, which use some of the same words for other levels, stand beside.`,
    ),
    scoreTable(shown),
    ...(isPartial
      ? [
          paragraph(
            'A score with two ends has dimensions without a level: the script counts them as 0.',
          ),
        ]
      : []),
    heatMap(shown),
    ...andMore(assessed.length, MOST_ROWS, 'processes'),
    ...unknown,
  ]
}
