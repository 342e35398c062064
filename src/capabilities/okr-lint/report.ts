import { counted } from '../../analyses/words.ts'
import { lintKinds } from '../../knowledge/okr-lint.ts'
import type { Block, Cell, Inline, ListItem, ReportDocument } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { andMore, columns, figure, MOST_ROWS, paragraph } from '../shared/cells.ts'
import type { LintIssue, OkrLintOutput } from './capability.ts'

function bottomLine({ key_results, sound, issues }: OkrLintOutput): Inline {
  if (key_results === 0) return 'There are no key results to read.'
  if (issues.length === 0) {
    return `Nothing is wrong with how ${counted(key_results, 'key result is', 'key results are')} put.`
  }
  const results = counted(key_results, 'key result', 'key results')
  const are = sound === 1 || key_results === 1 ? 'is' : 'are'
  const others = key_results - sound === 1 ? 'other' : 'others'
  return `${sound} of ${results} ${are} well put; ${counted(issues.length, 'fault', 'faults')} in the wording, links and history of ${key_results === 1 ? 'it' : `the ${others}`}.`
}

const sourceOf = ({ path, file, line, cell }: LintIssue): Cell => ({
  kind: 'source',
  path,
  ...(file === null ? {} : { file }),
  ...(line === null ? {} : { line }),
  ...(cell === null ? {} : { cell }),
})

function faultItem({ kind, what, why, rewrite }: LintIssue): ListItem {
  return {
    text: [strong(lintKinds[kind].title), `: ${what} ${why}`],
    ...(rewrite === null ? {} : { items: [{ text: `Rewrite: ${rewrite}` }] }),
  }
}

/** One row with all that is said of it. */
function rowBlocks(issues: readonly LintIssue[]): Block[] {
  const [first] = issues
  if (first === undefined) return []
  return [
    heading(3, first.title),
    paragraph([
      first.unit,
      ...(first.owner === null ? [] : [', ', { kind: 'person', name: first.owner } as const]),
      ', ',
      sourceOf(first),
    ]),
    { kind: 'list', ordered: false, items: issues.map(faultItem) },
  ]
}

/** The faults by kind, then row by row with what to write instead. */
export function okrLintReport(output: OkrLintOutput): ReportDocument {
  const { at, company, quarter, by_kind, issues } = output
  const rows = [...Map.groupBy(issues, ({ path }) => path).values()]
  return {
    title: `OKR wording: ${company ?? 'your company'}`,
    subtitle: ['As of ', { kind: 'date', on: at }, quarter === null ? '' : `, ${quarter}`],
    blocks: [
      {
        kind: 'callout',
        tone: issues.length === 0 ? 'good' : 'info',
        title: 'Bottom line',
        blocks: [paragraph(bottomLine(output))],
      },
      ...(issues.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              columns: columns('Fault', '>Rows'),
              rows: by_kind.map(({ kind, count }): Inline[] => [
                lintKinds[kind].title,
                [figure(count, 'count')],
              ]),
            },
            heading(2, 'Row by row'),
            ...rows.slice(0, MOST_ROWS).flatMap(rowBlocks),
            ...andMore(rows.length, MOST_ROWS, 'rows'),
            paragraph('Fill the blanks (__) with your own figures; none is made up here.'),
          ]),
    ],
  }
}
