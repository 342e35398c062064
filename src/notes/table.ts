import type { NoteKind } from './note.ts'

/** What a column of a table holds. */
type Column = NoteKind | 'owner' | 'due' | 'since' | 'status' | 'other'

/** The head of a table, as it tells of one kind. */
export interface Head {
  kind: NoteKind
  columns: readonly Column[]
}

const COLUMNS: readonly [Column, RegExp][] = [
  ['decision', /^decisions?$/i],
  ['blocker', /^(?:blockers?|impediments?)$/i],
  ['action', /^(?:actions?(?: items?)?|tasks?|to-?\s?dos?|what|next steps?)$/i],
  ['owner', /^(?:owner|who|responsible|assignee|name)$/i],
  ['due', /^(?:due(?: date| on)?|by|by when|when|deadline|date)$/i],
  ['since', /^since$/i],
  ['status', /^(?:done|status|state)$/i],
]

const KINDS: readonly NoteKind[] = ['decision', 'blocker', 'action']

/** The cells of a table row. */
export function cellsOf(line: string): string[] | undefined {
  const text = line.trim()
  if (!text.startsWith('|') || !text.endsWith('|') || text.length < 2) return undefined
  return text
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}

export const isRule = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^:?-+:?$/.test(cell))

/** Reads the head of a table of actions, decisions or blockers. Where a row tells of a decision and
 *  of the action that comes of it, owner, day and status are those of the action. */
export function headsOf(cells: readonly string[]): Head[] {
  const columns = cells.map(
    (cell): Column => COLUMNS.find(([, name]) => name.test(cell))?.[0] ?? 'other',
  )
  if (columns.includes('decision') && columns.includes('action')) {
    const ofDecision = columns.map((column) => (column === 'decision' ? column : 'other'))
    return [
      { kind: 'decision', columns: ofDecision },
      { kind: 'action', columns },
    ]
  }
  const kind = KINDS.find((one) => columns.includes(one))
  return kind === undefined ? [] : [{ kind, columns }]
}

export const cellOf = ({ columns }: Head, cells: readonly string[], column: Column): string =>
  cells[columns.indexOf(column)] ?? ''
