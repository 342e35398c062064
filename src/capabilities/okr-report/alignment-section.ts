import type { Block, Inline, ListItem } from '../../reports/document.ts'
import { cappedList, heading, strong } from '../shared/blocks.ts'
import type { OkrReport } from './output.ts'

const SHOWN = 20
const NAMED = 8

const unit = (supporter: string): string => supporter.replace(':', ' ')

function supportersInWords(supporters: readonly string[]): string {
  const names = [...new Set(supporters.map(unit))]
  const more = names.length - NAMED
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function served(report: OkrReport): ListItem[] {
  return report.alignment.served.map(({ objective_id: id, objective, by }) => {
    const who =
      by.length === 0 ? 'no department or team serves it' : `served by ${supportersInWords(by)}`
    const text: Inline = [
      strong(id === null ? objective : `${id} ${objective}`),
      `: ${who}${id === null ? '; it has no id' : ''}`,
    ]
    return { text }
  })
}

/** Which company objectives departments and teams serve, and which objectives serve none. */
export function alignmentSection(report: OkrReport): Block[] {
  if (report.departments.length + report.teams.length === 0) return []
  const orphans = report.alignment.orphaned_okrs.filter(
    (one) => one.serves_otherwise !== true || one.unknown_id !== undefined,
  )
  return [
    heading(2, 'Alignment'),
    ...(report.objectives.length === 0
      ? []
      : [cappedList(served(report), SHOWN, 'alignment.served', (item) => item)]),
    ...(orphans.length === 0
      ? []
      : [
          {
            kind: 'heading',
            level: 3,
            text: `Links to mend (${orphans.length})`,
          } as const,
          cappedList(orphans, SHOWN, 'alignment.orphaned_okrs', (one) => ({
            text: [strong(`${one.owner}: ${one.objective}`), `. ${one.issue}`],
          })),
        ]),
  ]
}
