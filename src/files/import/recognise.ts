import { monthNames } from '../../model/month-names.ts'
import type { Problem } from '../../model/problem.ts'
import { checkDocument } from '../check-document.ts'
import { decode } from '../decode.ts'
import { nowhere } from '../document.ts'
import { parseJson } from '../parse-json.ts'
import { readDelimited } from '../tables/read-delimited.ts'
import { readTables } from '../tables/read-tables.ts'
import type { TableSource } from '../tables/table.ts'
import { decisionsFromMarkdown } from './decision-record.ts'
import { looksLikeDecision } from './decision-sections.ts'
import { decisionsFromTables } from './decisions-from-tables.ts'
import { fromTables } from './from-tables.ts'
import { withGuesses } from './guesses-of.ts'
import { looksLikeOkrs } from './looks-like-okrs.ts'
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts'
import { titledTables } from './markdown-table.ts'
import { notesSource } from './notes-source.ts'
import { isOkrExport, okrsFromExport } from './okr-export.ts'
import { okrsFromMarkdown } from './okr-markdown.ts'
import { takeOwnDollar } from './own-dollar.ts'
import { rightsFromTables } from './rights-from-tables.ts'
import type { ReadingContext, SourceRead } from './source.ts'

export type Recognised =
  | { ok: true; source: SourceRead; tables?: readonly TableSource[] }
  | { ok: false; problem: Problem }

/** Characters from the start that tell a table from a text: long tables are not read as Markdown. */
const LOOKED_AT = 1 << 14

const isArchive = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

/** What a file of somebody's own holds, told by what is in it and not by its name. */
export async function recognise(bytes: Uint8Array, context: ReadingContext): Promise<Recognised> {
  const read = await readAs(bytes, context)
  if (!read.ok) return read
  takeOwnDollar(read.source, context, read.tables ?? (() => new TextDecoder().decode(bytes)))
  return { ...read, source: withGuesses(read.source, context.file) }
}

async function readAs(bytes: Uint8Array, context: ReadingContext): Promise<Recognised> {
  const { file } = context
  if (isArchive(bytes)) return tablesOf(await readTables(bytes, file), context)
  const decoded = decode(bytes, file, 'a text, a table or a workbook')
  if (!decoded.ok) return decoded
  const { text } = decoded
  if (looksDrawn(text, file)) return drawing(bytes, file)
  const calendar = await fromCalendar(text, context)
  if (calendar !== undefined) return { ok: true, source: calendar }
  const data = await fromData(decoded, context)
  if (data !== undefined) return data
  const start = text.slice(0, LOOKED_AT)
  if (looksDelimited(start, markdownBlocks(start))) {
    const table = await readDelimited(text)
    return tablesOf({ ok: true, tables: [table] }, context)
  }
  return { ok: true, source: fromMarkdown(text, markdownBlocks(text), context) }
}

/** Whether a text is a drawn process: by what it says of itself, else by its name. */
const looksDrawn = (text: string, file: string): boolean =>
  /\.bpmn/i.test(file) || (/^\s*</.test(text) && text.includes('http://www.omg.org/spec/BPMN/'))

async function drawing(bytes: Uint8Array, file: string): Promise<Recognised> {
  const { readBpmn } = await import('../bpmn/read-bpmn.ts')
  const { documents, problems, steps } = await readBpmn(bytes, file)
  const problem = problems.find(({ severity }) => severity === 'error')
  if (problem !== undefined) return { ok: false, problem }
  const source = { rows: steps, rows_read: steps, skipped: [], questions: [], assumptions: [] }
  return {
    ok: true,
    source: { kind: 'processes', confidence: 'verified', documents, warnings: problems, ...source },
  }
}

function tablesOf(
  read: Awaited<ReturnType<typeof readTables>>,
  context: ReadingContext,
): Recognised {
  if (!read.ok) return read
  return { ok: true, source: fromTables(read.tables, context), tables: read.tables }
}

/** The entries of a calendar, iCalendar or TOML; undefined for other texts. */
async function fromCalendar(
  text: string,
  context: ReadingContext,
): Promise<SourceRead | undefined> {
  const isToml = text.includes('[[') && /^\s*\[\[\s*events\s*\]\]\s*$/m.test(text)
  if (!isToml && !/^\s*BEGIN:VCALENDAR\b/i.test(text)) return undefined
  const { calendarSource, entriesOf } = await import('./calendar.ts')
  const entries = isToml
    ? (await import('./calendar-toml.ts')).entriesOfToml(text)
    : entriesOf(text)
  return entries && calendarSource(entries, context, text.split(/\r\n|\r|\n/))
}

/** A key of YAML at the start of the first line that says something. */
const YAML_KEY = /^(?:(?:#.*|(?:---)?[^\S\r\n]*)\r?\n)*[A-Za-z_$][\w$ -]*:(?:\s|$)/

/** A text of JSON or YAML: a company document, or what an OKR tool wrote; undefined for others. */
async function fromData(
  { text, utf8 }: { text: string; utf8: Uint8Array },
  context: ReadingContext,
): Promise<Recognised | undefined> {
  const { file } = context
  const isJson = /^\s*[[{]/.test(text)
  if (!isJson && (!YAML_KEY.test(text) || /\.(?:md|markdown|csv|tsv|txt)$/i.test(file)))
    return undefined
  const parsed = isJson
    ? await parseJson(() => text, utf8, file)
    : (await import('../parse-yaml.ts')).parseYaml(text, file)
  if (isOkrExport(parsed.value)) return { ok: true, source: okrsFromExport(parsed, context) }
  const { value, problems } = await checkDocument(parsed, file)
  const error = problems.find(({ severity }) => severity === 'error')
  if (error !== undefined && !isJson && !/\.ya?ml$/i.test(file)) return undefined
  if (error !== undefined) return { ok: false, problem: error }
  const entries = Object.values(value ?? {}).reduce<number>(
    (sum, each) => sum + (Array.isArray(each) ? each.length : 1),
    0,
  )
  const source: SourceRead = {
    kind: 'company',
    rows: entries,
    rows_read: entries,
    skipped: [],
    confidence: 'verified',
    documents: [{ file, value: value ?? {}, locate: parsed.locate }],
    questions: [],
    assumptions: [],
    warnings: problems,
  }
  return { ok: true, source }
}

/** Whether the first lines of a text are rows of a table: separators that Markdown does not begin
 *  lines with. */
function looksDelimited(text: string, blocks: readonly MarkdownBlock[]): boolean {
  const isMarkdown = blocks.some(
    (block) => block.kind === 'heading' || block.kind === 'table' || block.kind === 'item',
  )
  const first = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? ''
  const separators = (first.match(/[,;\t|]/g) ?? []).length
  if (separators === 0) return false
  return (
    !isMarkdown ||
    (/[,;\t]/.test(first) &&
      !/^\s*(?:[#>*+-]|\d+[.)])\s/.test(first) &&
      !first.startsWith('|') &&
      !/[.:]\s*$/.test(first) &&
      separators > 1)
  )
}

function fromMarkdown(
  text: string,
  blocks: readonly MarkdownBlock[],
  context: ReadingContext,
): SourceRead {
  const tables = titledTables(blocks)
  const rights = rightsFromTables(tables, context)
  if (rights !== undefined) return rights
  // Beside bullets a table is one part of a meeting's notes.
  const isListed = blocks.some(({ kind }) => kind === 'item')
  const log = isListed ? undefined : decisionsFromTables(tables, context)
  if (log !== undefined) return log
  const okrs = looksLikeOkrs(blocks, context.file)
  if (okrs !== 'said' && looksLikeDecision(blocks)) return decisionsFromMarkdown(text, context)
  const notes = context.isFound === true ? undefined : notesSource(text, context)
  if (okrs === 'said' || (okrs === 'form' && !context.isFound && !isOfMeeting(blocks))) {
    const read = okrsFromMarkdown(text, context)
    if (holdsKeyResults(read)) return okrs === 'said' ? read : { ...read, named_only: true }
  }
  return notes === undefined ? nothing(blocks, context) : { ...notes, named_only: true }
}

const holdsKeyResults = ({ documents }: SourceRead): boolean =>
  documents.some(({ value }) => JSON.stringify(value).includes('"key_results"'))

/** Words that notes of meetings have and pages of OKRs do not. */
const MEETING =
  /\b(?:action items?|actions?|attendees|present|agenda|minutes|meeting|decisions?|decided|blockers?|next steps|to-?dos?|stand-?up|sync|weekly|retro(?:spective)?)\b/i
/** A day in a heading: of a meeting, where OKRs name quarters. */
const DAY = new RegExp(
  String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:${monthNames.join('|')})[a-z]*\b`,
  'i',
)

const isOfMeeting = (blocks: readonly MarkdownBlock[]): boolean =>
  blocks.some(
    (block) => block.kind === 'heading' && (MEETING.test(block.text) || DAY.test(block.text)),
  )

function nothing(blocks: readonly MarkdownBlock[], { file }: ReadingContext): SourceRead {
  const rows = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ line }) => line)
      : block.kind === 'heading'
        ? []
        : [block.line],
  )
  return {
    kind: 'unknown',
    rows: rows.length,
    rows_read: 0,
    skipped: rows.map((line) => ({ at: line, reason: 'what the text holds is not known' })),
    confidence: 'assumed',
    documents: [{ file, value: {}, locate: nowhere }],
    questions: [],
    assumptions: [],
  }
}
