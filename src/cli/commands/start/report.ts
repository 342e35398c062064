import { ASKED_AT_MOST } from '../../../files/import/source.ts'
import { columnsInWords } from '../../../files/people/unread-columns.ts'
import type { RecognisedFile } from '../../../files/table-files.ts'
import type { WrittenFile } from '../../../model/edit.ts'
import { shellWord } from '../../../model/shell-word.ts'
import type { Block, Inline, ReportDocument } from '../../../reports/document.ts'
import { kindNames, placeOf } from '../import-report.ts'
import type { Wanted } from './surer.ts'

export interface Started {
  at: string
  /** The folder as it was typed. */
  folder: string
  /** The example company that it is; null where it is somebody's own. */
  example: string | null
  sources: readonly RecognisedFile[]
  /** Files that are of no kind that is read. */
  others: readonly string[]
  surer: readonly Wanted[]
  written: readonly WrittenFile[]
}

const REASONS_SHOWN = 3

/** Rows that were not read, with the first reasons, and columns that were not. */
function notRead({ rows, rows_read, skipped, columns_not_read = [] }: RecognisedFile): Inline {
  const left = rows - rows_read
  const reasons = skipped.slice(0, REASONS_SHOWN).map((row) => `${placeOf(row.at)}: ${row.reason}`)
  const more = skipped.length > REASONS_SHOWN ? '; ...' : ''
  const ofRows = left === 0 ? [] : [`${left}: ${reasons.join('; ')}${more}`]
  const ofColumns = columns_not_read.map(({ columns }) => columnsInWords(columns))
  return [...ofRows, ...ofColumns].join('; ')
}

const inside = (file: string, folder: string): string => {
  const root = folder.replace(/[\\/]+$/, '')
  return file.startsWith(root) ? file.slice(root.length + 1) : file
}

const sourcesTable = ({ sources, folder }: Started): Block => ({
  kind: 'table',
  columns: [
    { label: 'File' },
    { label: 'What it is' },
    { label: 'Rows read', align: 'right' },
    { label: 'Not read, and why' },
    { label: 'How sure' },
  ],
  rows: sources.map((source) => [
    inside(source.file, folder),
    kindNames[source.kind],
    String(source.rows_read),
    notRead(source),
    [{ kind: 'confidence', level: source.confidence }],
  ]),
})

function wantedText({ datum, findings, rules }: Wanted): string {
  const rest = findings === 1 ? '1 finding rests' : `${findings} findings rest`
  const wait = rules === 1 ? '1 rule waits' : `${rules} rules wait`
  return findings > 0 ? `Whether it is so that ${datum}: ${rest} on it` : `${datum}: ${wait} for it`
}

/** The questions on which most values hang; the others stand among what is assumed. */
function questionItems(sources: readonly RecognisedFile[]): Block[] {
  const all = sources.flatMap(({ questions }) => questions)
  const asked = all.toSorted((a, b) => b.values - a.values).slice(0, ASKED_AT_MOST)
  const items = asked.map(({ file, question, taken }) => ({
    text: [
      `${question} Taken as: ${taken ?? 'neither'}; `,
      { kind: 'code' as const, text: `coo import ${shellWord(file)}` },
    ],
  }))
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'To be settled' },
    { kind: 'list', ordered: false, items },
  ]
}

/** What was recognised, the briefing, and what would make it surer. */
export function startReport(started: Started, briefing: ReportDocument): ReportDocument {
  const { folder, example, sources, others, surer, written } = started
  const notices = [
    ...(example === null
      ? []
      : [`This is the example company ${example}; none of these figures are yours.`]),
    ...(briefing.notice === undefined ? [] : [briefing.notice]),
  ]
  return {
    ...briefing,
    ...(notices.length === 0 ? {} : { notice: notices.join(' ') }),
    blocks: [
      { kind: 'heading', level: 2, text: 'What is here' },
      sourcesTable(started),
      ...(others.length === 0
        ? []
        : [{ kind: 'paragraph' as const, text: `Not looked into: ${others.join('; ')}.` }]),
      ...briefing.blocks,
      ...questionItems(sources),
      ...(surer.length === 0
        ? []
        : [
            { kind: 'heading' as const, level: 2 as const, text: 'What would make this surer' },
            {
              kind: 'list' as const,
              ordered: true,
              items: surer.map((one) => ({ text: wantedText(one) })),
            },
          ]),
      ...written.map(({ diff }): Block => ({ kind: 'code', language: 'diff', text: diff })),
      ...(example !== null || written.length > 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: [
                'Nothing was written. To make company files of this: ',
                { kind: 'code' as const, text: `coo start ${shellWord(folder)} --write` },
              ],
            },
          ]),
    ],
  }
}
