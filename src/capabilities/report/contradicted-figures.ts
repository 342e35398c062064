import type { Block } from '../../reports/document.ts'
import { paragraph } from '../shared/cells.ts'
import type { Contradicted } from '../shared/contradicted.ts'
import type { FigureRow } from './figures.ts'

/** What contradicts a figure that is given, or a headcount that is counted where its formula says; what is
 *  computed is told by what it is computed from. */
const ofRow = ({ metric, on, formula }: FigureRow, values: readonly Contradicted[]) =>
  values.find(
    (one) => one.metric === metric && one.on === on && (formula === null || one.path === formula),
  )

/** Figures, those marked that other data contradict. */
export const withContradicted = (
  rows: readonly FigureRow[],
  values: readonly Contradicted[],
): FigureRow[] =>
  rows.map((row) => ({ ...row, contradicted: ofRow(row, values)?.finding.what ?? null }))

/** What contradicts the figures that are marked, each once. */
export const contradictedNote = (rows: readonly FigureRow[]): Block[] =>
  [...new Set(rows.flatMap(({ contradicted }) => contradicted ?? []))].map((said) =>
    paragraph(`Contradicted: ${said}`),
  )
