import type { Imported } from '../../files/import/import-files.ts'
import type { SourceKind } from '../../files/import/source.ts'
import { columnsInWords } from '../../files/people/unread-columns.ts'
import type { WrittenFile } from '../../model/edit.ts'
import type { Block, ReportDocument } from '../../reports/document.ts'

/** What each kind of source is called. */
export const kindNames: Record<SourceKind, string> = {
  okrs: 'OKRs',
  check_ins: 'Check-ins',
  people: 'People',
  teams: 'Teams',
  raci: 'Responsibilities',
  rapid: 'Decision rights',
  dri: 'Who answers for what',
  decision: 'Decisions',
  calendar: 'Calendar',
  metrics: 'Metrics',
  notes: 'Meeting notes',
  processes: 'Processes',
  company: 'Company data',
  unknown: 'Not known',
}

const SHOWN = 20

export const placeOf = (at: number | string): string => (typeof at === 'number' ? `line ${at}` : at)

/** The first of a list, and how many more there are. */
function shortened(lines: readonly string[]): Block {
  const more = lines.length - SHOWN
  const shown = [...lines.slice(0, SHOWN), ...(more > 0 ? [`${more} more (-f json has all)`] : [])]
  return { kind: 'list', ordered: false, items: shown.map((text) => ({ text })) }
}

/** What was read of each file, what was not, and what is to be answered. */
export function importReport(
  { files, questions, assumptions }: Imported,
  at: string,
  written: readonly WrittenFile[],
): ReportDocument {
  const blocks: Block[] = [
    {
      kind: 'table',
      columns: [
        { label: 'File' },
        { label: 'What it is' },
        { label: 'Rows', align: 'right' },
        { label: 'Read', align: 'right' },
        { label: 'How sure' },
      ],
      rows: files.map(({ file, kind, rows, rows_read, confidence }) => [
        file,
        kindNames[kind],
        String(rows),
        String(rows_read),
        [{ kind: 'confidence', level: confidence }],
      ]),
    },
  ]
  const section = (text: string, lines: readonly string[]) => {
    if (lines.length > 0) blocks.push({ kind: 'heading', level: 2, text }, shortened(lines))
  }
  section(
    'Questions',
    questions.map(
      ({ id, file, at: place, question, readings, taken }) =>
        `${file}, ${placeOf(place)}: ${question} ${readings
          .map(({ answer, means }) => `"${answer}": ${means}`)
          .join('; ')}. Taken: ${taken ?? 'neither'}. To settle it: --answers with "${id}"`,
    ),
  )
  section(
    'Not read',
    files.flatMap(({ file, skipped, columns_not_read = [] }) => [
      ...columns_not_read.map(
        ({ at: place, columns }) => `${file}, ${placeOf(place)}: ${columnsInWords(columns)}`,
      ),
      ...skipped.map((row) => `${file}, ${placeOf(row.at)}: ${row.reason}`),
    ]),
  )
  section(
    'Guessed',
    assumptions.map(({ file, at: place, assumed }) => `${file}, ${placeOf(place)}: ${assumed}`),
  )
  for (const { diff } of written) blocks.push({ kind: 'code', language: 'diff', text: diff })
  return { title: 'What the files hold', subtitle: ['As of ', { kind: 'date', on: at }], blocks }
}
