import type { NeedsAttention } from '../../analyses/okr/attention.ts'
import type { Block, Inline, ListItem } from '../../reports/document.ts'
import { cappedList, heading, strong } from '../shared/blocks.ts'
import { attentionSentence } from './attention-sentence.ts'
import { attentionCell, ownerCell } from './blocks.ts'
import type { OkrReport } from './output.ts'

const SHOWN = 15

function whose({ level, owner, owned_by, objective }: NeedsAttention): Inline {
  const unit = level === 'Company' ? 'Company' : `${level} ${owner}`
  return [`${unit}, "${objective}"; `, ownerCell(owned_by ?? undefined)]
}

function item(entry: NeedsAttention): ListItem {
  const { key_result, notes } = entry
  const items: ListItem[] = [{ text: attentionSentence(entry) }]
  items.push({ text: whose(entry) })
  if (notes !== '') items.push({ text: `Note: ${notes}` })
  return { text: [attentionCell(entry), ': ', strong(key_result)], items }
}

/** What its owner doubts or its pace leaves behind, worst first, with the rate it needs and the
 *  owner's note. */
export function attentionSection(report: OkrReport): Block[] {
  const entries = report.needs_attention
  if (entries.length === 0) return []
  return [
    heading(2, `Needs attention (${entries.length})`),
    cappedList(entries, SHOWN, 'needs_attention', item),
  ]
}
