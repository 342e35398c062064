import type { Block, Inline, ReportDocument } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import type { NotesRead } from './capability.ts'
import type { PlannedLine } from './plan.ts'

const WORDS: Record<PlannedLine['kind'], string> = {
  action: 'Action',
  decision: 'Decision',
  blocker: 'Blocker',
}

const CHANGES: Record<PlannedLine['change'], string> = {
  add: '',
  change: 'brings one up to date',
  none: 'is there already',
}

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

function row(line: PlannedLine): Inline[] {
  const { kind, title, owner, due_on, since, is_done, remark, change } = line
  const notes = [is_done ? 'done' : '', CHANGES[change], remark ?? '']
  const on = due_on ?? since
  return [
    String(line.line),
    WORDS[kind],
    title,
    owner === null ? '' : [{ kind: 'person', name: owner }],
    on === null ? '' : [since === null ? '' : 'since ', { kind: 'date', on }],
    notes.filter((note) => note !== '').join('; '),
  ]
}

/** What was understood, line by line, and what was not. */
export function notesReport({
  meeting,
  understood,
  not_understood,
  edits,
}: NotesRead): ReportDocument {
  const other = not_understood.filter(({ as }) => as === 'other')
  const context = not_understood.filter(({ as }) => as !== 'other')
  const blocks: Block[] = []
  if (understood.length > 0) {
    blocks.push(heading(2, 'Understood'), {
      kind: 'table',
      columns: [
        { label: 'Line', align: 'right' },
        { label: 'What' },
        { label: 'Title' },
        { label: 'Owner' },
        { label: 'Date' },
        { label: 'Note' },
      ],
      rows: understood.map(row),
    })
  }
  if (other.length > 0) {
    blocks.push(heading(2, 'Not understood'), {
      kind: 'list',
      ordered: false,
      items: other.map(({ line, text }) => ({ text: `line ${line}: ${text}` })),
    })
  }
  if (context.length > 0) {
    const lines = context.map(({ line }) => line).join(', ')
    blocks.push({
      kind: 'paragraph',
      text: `Headings and heads of tables, which only say what the lines below them are: ${context.length === 1 ? 'line' : 'lines'} ${lines}.`,
    })
  }
  if (understood.length > 0 && edits.length === 0) {
    blocks.push({
      kind: 'paragraph',
      text: 'Nothing is written; --yes writes what was understood, --dry-run shows the change.',
    })
  }
  return {
    title: meeting === null ? 'Meeting notes' : `Notes: ${meeting}`,
    subtitle: `${count(understood.length, 'line')} understood, ${count(other.length, 'line')} not.`,
    blocks,
  }
}
