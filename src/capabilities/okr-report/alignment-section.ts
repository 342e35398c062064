import { titleOf } from '../../analyses/okr/words.ts'
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
  return report.objectives.map((objective) => {
    const supporters = report.alignment.alignment_map[objective.id ?? ''] ?? []
    const by =
      objective.id === undefined || objective.id === ''
        ? 'has no id, so nothing can name it'
        : supporters.length === 0
          ? 'no department or team serves it'
          : `served by ${supportersInWords(supporters)}`
    const id = objective.id === undefined || objective.id === '' ? '' : `${objective.id} `
    const text: Inline = [strong(`${id}${titleOf(objective)}`), `: ${by}`]
    return { text }
  })
}

/** Which company objectives departments and teams serve, and which objectives serve none. */
export function alignmentSection(report: OkrReport): Block[] {
  if (report.departments.length + report.teams.length === 0) return []
  const { orphaned_okrs: orphans } = report.alignment
  return [
    heading(2, 'Alignment'),
    ...(report.objectives.length === 0
      ? []
      : [cappedList(served(report), SHOWN, 'alignment.alignment_map', (item) => item)]),
    ...(orphans.length === 0
      ? []
      : [
          {
            kind: 'heading',
            level: 3,
            text: `Links missing or broken (${orphans.length})`,
          } as const,
          cappedList(orphans, SHOWN, 'alignment.orphaned_okrs', (one) => ({
            text: [strong(`${one.owner}: ${one.objective}`), `. ${one.issue}`],
          })),
        ]),
  ]
}
