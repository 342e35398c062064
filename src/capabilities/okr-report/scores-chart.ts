import type { Standing } from '../../analyses/goals/outlook.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import { wholePercent } from '../../model/rounding.ts'
import type { Block, Chart } from '../../reports/document.ts'
import { standingTone } from '../shared/standing.ts'
import type { OkrReport } from './output.ts'

const GOOD = wholePercent(valueOf(okrFigures.on_track_score))

type Row = Extract<Chart, { type: 'bullet' }>['rows'][number]

/** Up to so many key results have a bar each; beyond, objectives have, and of those as many. */
const BARS = 30

function row(
  label: string,
  value: number | null,
  expected: number | null,
  standing: Standing,
): Row {
  const tone = standingTone(standing)
  return expected === null ? { label, value, tone } : { label, value, tone, mark: expected }
}

const keyResultRows = (report: OkrReport): Row[] =>
  report.objectives.flatMap((objective) =>
    objective.key_results_scored.map((one) => {
      const { score, expected } = one.pace
      const made = row(titleOf(one), score, expected, one.outlook.standing)
      made.group = titleOf(objective)
      return made
    }),
  )

const objectiveRows = (report: OkrReport): Row[] =>
  report.objectives
    .slice(0, BARS)
    .map((one) => row(titleOf(one), one.outlook.score, one.outlook.expected, one.outlook.standing))

/** What the mark stands for: the part of a good end that is due. */
function markLabel({ objectives }: OkrReport): string {
  const whole = objectives.some((objective) =>
    objective.key_results_scored.some(({ aspirational }) => aspirational === false),
  )
  const end = whole ? `${GOOD}, or all where not aspirational` : GOOD
  return `due for a good end (${end})`
}

/** Scores of the company's key results against where they are due. */
export function scoresChart(report: OkrReport): Block[] {
  const count = report.objectives.reduce((sum, one) => sum + one.key_results_scored.length, 0)
  if (count === 0) return []
  const fits = count <= BARS
  const rows = fits ? keyResultRows(report) : objectiveRows(report)
  const what = fits ? 'Company key results' : 'Company objectives'
  const shown = rows.length < report.objectives.length ? `, the first ${rows.length}` : ''
  return [
    {
      kind: 'chart',
      title: `${what} against where they should be by now${shown}`,
      chart: { type: 'bullet', value_label: 'so far', mark_label: markLabel(report), rows },
    },
  ]
}
