import type { NoteKind } from './note.ts'

/** What a column of a table holds. */
type Column = 'title' | 'owner' | 'due' | 'since' | 'done' | 'other'

export interface Head {
  kind: NoteKind
  columns: readonly Column[]
}

const TITLES: readonly [NoteKind, RegExp][] = [
  ['decision', /^decisions?$/i],
  ['blocker', /^(?:blockers?|impediments?)$/i],
  ['action', /^(?:actions?(?: items?)?|tasks?|to-?\s?dos?|what|next steps?)$/i],
]

const COLUMNS: readonly [Column, RegExp][] = [
  ['owner', /^(?:owner|who|responsible|assignee|name)$/i],
  ['due', /^(?:due(?: date| on)?|by|by when|when|deadline|date)$/i],
  ['since', /^since$/i],
  ['done', /^(?:done|status|state)$/i],
]

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

/** Reads the head of a table of actions, decisions or blockers. */
export function headOf(cells: readonly string[]): Head | undefined {
  for (const [kind, words] of TITLES) {
    if (!cells.some((cell) => words.test(cell))) continue
    const columns = cells.map(
      (cell): Column =>
        words.test(cell) ? 'title' : (COLUMNS.find(([, name]) => name.test(cell))?.[0] ?? 'other'),
    )
    return { kind, columns }
  }
  return undefined
}

export const cellOf = ({ columns }: Head, cells: readonly string[], column: Column): string =>
  cells[columns.indexOf(column)] ?? ''
