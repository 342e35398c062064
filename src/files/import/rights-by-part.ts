import type { Table } from '../tables/table.ts'
import { BLANK } from './amount.ts'
import { columnsNamed } from './columns.ts'
import { plainText } from './plain-text.ts'
import {
  LETTERS,
  type Letter,
  type RightsEntry,
  type RightsRow,
  TASK_NAMES,
  type Way,
} from './rights-row.ts'

const withLetter = (part: string, letter: string): string[] => [
  part,
  letter,
  `${part} ${letter}`,
  `${letter} ${part}`,
]

type Column = keyof typeof TASK_NAMES | Letter

const NAMES: Readonly<Record<Way, Readonly<Record<Column, readonly string[]>>>> = {
  raci: {
    ...TASK_NAMES,
    R: withLetter('responsible', 'r'),
    A: withLetter('accountable', 'a'),
    C: withLetter('consulted', 'c'),
    I: withLetter('informed', 'i'),
    P: [],
    D: [],
  },
  rapid: {
    ...TASK_NAMES,
    R: [...withLetter('recommend', 'r'), 'recommends', 'recommender', 'recommended by'],
    A: [...withLetter('agree', 'a'), 'agrees', 'must agree', 'agreed by'],
    C: [],
    P: [...withLetter('perform', 'p'), 'performs', 'performer', 'performed by'],
    I: [...withLetter('input', 'i'), 'input from', 'gives input'],
    D: [...withLetter('decide', 'd'), 'decides', 'decider', 'decided by', 'decision maker'],
  },
}

/** Columns without which a table is no matrix of this kind. */
const NEEDED = { raci: ['task', 'R', 'A'], rapid: ['task', 'R', 'D'] } as const

/** The rows of a matrix with a column for each part and names in its cells; undefined where the table
 *  is none: it needs a task and who is responsible and accountable, or a decision and who recommends
 *  and decides. */
export function rowsByPart(table: Table): RightsRow[] | undefined {
  return rowsOfWay(table, 'rapid') ?? rowsOfWay(table, 'raci')
}

function rowsOfWay({ header, rows, sheet }: Table, way: Way): RightsRow[] | undefined {
  const columns = columnsNamed(header ?? [], NAMES[way])
  if (!NEEDED[way].every((key) => columns.has(key))) return undefined
  let process = ''
  return rows.map((row, position) => {
    const text = (key: Column): string => {
      const column = columns.get(key)?.[0]
      return column === undefined ? '' : plainText(String(row[column] ?? ''))
    }
    const task = text('task')
    if (task === '') return { position, reason: 'the row names no task' }
    process = text('process') || process
    const id = BLANK.test(text('id')) ? '' : text('id')
    const holders: RightsEntry['holders'] = {}
    for (const letter of LETTERS[way]) {
      const cell = text(letter)
      const names = BLANK.test(cell) ? [] : cell.split(/\s*[,;/&]\s*|\s+and\s+/)
      holders[letter] = names.filter((name) => name !== '').map((name) => name.replace(/^@/, ''))
    }
    return { position, entry: { way, id, task, process: process || sheet, holders } }
  })
}
