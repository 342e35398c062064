import type { CallToolResult } from '@modelcontextprotocol/server'
import { problemsAsJson, problemsAsText } from '../files/show-problems.ts'
import type { Problem } from '../model/problem.ts'
import { CURSOR_CHARACTERS, type Cursor, writeCursor } from './cursor.ts'
import { type Detail, jsonBytes, limits } from './limits.ts'
import { page } from './page.ts'
import { textPage } from './text-page.ts'

/** An answer as a whole, of which a result shows a part. */
export interface Whole {
  /** The report, for reading; empty where the data are all there is. */
  text: string
  output: Record<string, unknown>
  /** What to call next, as the last line of the first part. */
  next: string | undefined
}

type Asked = Omit<Cursor, 'text' | 'shown'>

/** Room for what is said after the text, and for the cursor among the data. */
const FOOTER = CURSOR_CHARACTERS + 300
const CURSOR_BYTES = CURSOR_CHARACTERS + 40

/** Writes data for reading: a line for each key. */
const dataAsText = (data: Record<string, unknown>): string =>
  Object.entries(data)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')

function footer(parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined)
  return said.length === 0 ? '' : `\n\n${said.join('\n')}\n`
}

/** The part of an answer that the cursor (or the start) and the detail call for. */
export function showPart(
  whole: Whole,
  asked: Asked,
  detail: Detail,
  from?: Pick<Cursor, 'text' | 'shown'>,
): CallToolResult {
  const limit = limits[detail]
  const start = from === undefined ? 0 : from.text
  const text =
    start === null
      ? undefined
      : textPage(whole.text, start, {
          characters: limit.text - FOOTER,
          bytes: limit.text_bytes - FOOTER,
        })
  const hasData = from === undefined || from.shown !== null
  const data = hasData
    ? page(whole.output, from?.shown ?? undefined, limit.data_bytes - CURSOR_BYTES)
    : { data: { total: 0, next_cursor: null }, next: null }
  const position = { text: text?.next ?? null, shown: data.next }
  const isLast = position.text === null && position.shown === null
  const cursor = isLast ? null : writeCursor({ ...asked, ...position })
  const structured = { ...data.data, next_cursor: cursor }
  const body = text === undefined || text.part === '' ? dataAsText(structured) : text.part
  return {
    content: [
      {
        type: 'text',
        text: `${body.trimEnd()}${footer([
          from === undefined ? whole.next : undefined,
          readOn(position, cursor, text !== undefined, whole.text.length),
        ])}`,
      },
    ],
    structuredContent: structured,
  }
}

function readOn(
  { text, shown }: Pick<Cursor, 'text' | 'shown'>,
  cursor: string | null,
  hasText: boolean,
  length: number,
): string | undefined {
  if (text === null && (shown === null || hasText)) return undefined
  const rest = text === null ? 'More entries follow' : `${length - text} characters follow`
  return cursor === null
    ? `${rest}; ask with detail "detailed" for more.`
    : `${rest}: coo_read with cursor ${cursor}`
}

/** How long the texts of a problem may be, and how much room all take that are listed. */
const MESSAGE = 300
const PROBLEMS_BYTES = 4_000

const clipped = (text: string): string =>
  text.length <= MESSAGE ? text : `${text.slice(0, MESSAGE)}…`

/** The problems that fit, each with its texts clipped. */
function listed(problems: readonly Problem[]): Problem[] {
  let room = PROBLEMS_BYTES
  const fitting: Problem[] = []
  for (const { source_line: _line, ...problem } of problems) {
    const short = {
      ...problem,
      file: problem.file === null ? null : clipped(problem.file),
      path: clipped(problem.path),
      message: clipped(problem.message),
      hint: problem.hint === null ? null : clipped(problem.hint),
    }
    room -= jsonBytes(short)
    if (room < 0 && fitting.length > 0) break
    fitting.push(short)
  }
  return fitting
}

/** A tool error: the problems as the command line gives them, and as text. */
/** A message that begins with the input that is wrong needs no path before it. */
const namedOnce = (problem: Problem): Problem =>
  problem.path !== '' && problem.message.startsWith(problem.path)
    ? { ...problem, path: '' }
    : problem

export function showProblems(problems: readonly Problem[]): CallToolResult {
  const shown = listed(problems)
  const more = problems.length - shown.length
  return {
    isError: true,
    content: [
      {
        type: 'text',
        text: `${problemsAsText(shown.map(namedOnce))}${more > 0 ? `... and ${more} more\n` : ''}`,
      },
    ],
    structuredContent: { ...problemsAsJson(shown), total: problems.length },
  }
}
