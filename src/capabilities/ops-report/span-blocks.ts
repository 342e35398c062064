import type { TeamAnalysis } from '../../analyses/org/org.ts'
import { counted } from '../../analyses/words.ts'
import { shortSourceNames } from '../../knowledge/source-names.ts'
import type { Block, Inline } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { andMore, columns, figure, MOST_ROWS, namesOf, paragraph } from '../shared/cells.ts'

/** Ranges for a span, each with those who state it. */
function rangesOf({ verdicts }: TeamAnalysis['span_of_control_issues'][number]): string {
  const stated = new Map<string, Set<string>>()
  for (const { low, high, source } of verdicts) {
    const range = `${low}-${high}`
    stated.set(range, (stated.get(range) ?? new Set()).add(shortSourceNames[source]))
  }
  return [...stated].map(([range, by]) => `${range} ${[...by].join(', ')}`).join('; ')
}

/** Managers with too few or too many reports, with every range the sources state. */
export function spanBlocks({ span_of_control_issues: all, managers }: TeamAnalysis): Block[] {
  const issues = all.filter(({ given }) => given)
  const unknown = all.filter(({ given }) => !given).map(({ manager }) => manager)
  const known = managers - unknown.length
  const withoutReports =
    unknown.length > 0 ? [paragraph(`Without a number of reports: ${namesOf(unknown)}.`)] : []
  if (known === 0) return withoutReports
  if (issues.length === 0) {
    return [
      paragraph(
        `${counted(known, 'manager is', 'managers are')} within the span the script allows.`,
      ),
      ...withoutReports,
    ]
  }
  return [
    heading(3, 'Spans of control'),
    paragraph(
      `${issues.length} of ${counted(known, 'manager', 'managers')} ${issues.length === 1 ? 'is' : 'are'} outside the range. The sources state several ranges; the first, in use, is the script's.`,
    ),
    {
      kind: 'table',
      columns: columns('Manager', '>Reports', 'Verdict', 'Ranges stated', 'What it may mean'),
      rows: issues
        .slice(0, MOST_ROWS)
        .map((issue): Inline[] => [
          `${issue.manager} (${issue.dept})`,
          [figure(issue.reports, 'count')],
          issue.issue === 'Over-span' ? 'too many' : 'too few',
          rangesOf(issue),
          issue.or_else ?? issue.recommendation,
        ]),
    },
    ...andMore(issues.length, MOST_ROWS, 'managers'),
    ...withoutReports,
  ]
}
