import type { Inline, ReportDocument } from '../../reports/document.ts'
import { alignmentSection } from './alignment-section.ts'
import { attentionSection } from './attention-section.ts'
import { bottomLine } from './bottom-line.ts'
import { companySection, unitSection } from './cascade-sections.ts'
import { actionsSection, assumedSection, differencesSection } from './closing-sections.ts'
import type { OkrReport } from './output.ts'
import { scoresChart } from './scores-chart.ts'

function subtitle({ at, quarter_start: start, quarter_end: end }: OkrReport): Inline {
  const asOf = ['As of ', { kind: 'date', on: at } as const]
  if (start === null || end === null) return asOf
  return [
    ...asOf,
    '; the quarter runs from ',
    { kind: 'date', on: start },
    ' to ',
    { kind: 'date', on: end },
  ]
}

/** The OKR report: by pace first, the tracker's fixed thresholds last. */
export function okrDocument(report: OkrReport): ReportDocument {
  const quarter = report.quarter === null ? '' : `, ${report.quarter}`
  return {
    title: `OKR report: ${report.company}${quarter}`,
    subtitle: subtitle(report),
    blocks: [
      ...bottomLine(report),
      ...scoresChart(report),
      ...attentionSection(report),
      ...companySection(report),
      ...unitSection('Department', report.departments, 'departments', report.at),
      ...unitSection('Team', report.teams, 'teams', report.at),
      ...alignmentSection(report),
      ...actionsSection(report),
      ...assumedSection(report),
      ...differencesSection(report),
    ],
  }
}
