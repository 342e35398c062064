/** A row of a responsibility matrix, as the company document has it. */
export interface RaciEntry {
  process?: string
  task: string
  responsible: string[]
  accountable: string[]
  consulted: string[]
  informed: string[]
}

const parts = {
  R: 'responsible',
  A: 'accountable',
  C: 'consulted',
  I: 'informed',
} as const satisfies Record<string, keyof RaciEntry>

/** One letter or several (`A/R`, `R, A`), perhaps with a note in brackets. */
const LETTERS = /^([RACI](?:\s*[/,+&]?\s*[RACI])*)(?:\s*\([^)]*\))?$/i
const NOTHING = /^[-–—]?$/

const lettersOf = (cell: string): string[] =>
  (LETTERS.exec(cell.trim())?.[1] ?? '').toUpperCase().match(/[RACI]/g) ?? []

/** Whether a table is a responsibility matrix: names of roles, a task in each row, and beside it
 *  letters of R, A, C and I and nothing else, two different ones at least. */
export function isRaciTable(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flatMap((row) => row.slice(1).map((cell) => cell.trim()))
  const filled = cells.filter((cell) => !NOTHING.test(cell))
  const letters = new Set(filled.flatMap(lettersOf))
  return filled.length > 0 && filled.every((cell) => LETTERS.test(cell)) && letters.size > 1
}

/** The rows of a matrix with roles by their part; a row that names only its first cell begins a
 *  group, which is the process of those below it. Null for such a row.
 *  @param process what the rows belong to until the first group */
export function raciEntries(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  process: string | null,
): (RaciEntry | null)[] {
  let group = process
  return rows.map(([task = '', ...cells]) => {
    if (cells.every((cell) => NOTHING.test(cell.trim()))) {
      group = task === '' ? group : task
      return null
    }
    const entry: RaciEntry = {
      ...(group === null ? {} : { process: group }),
      task,
      responsible: [],
      accountable: [],
      consulted: [],
      informed: [],
    }
    for (const [i, cell] of cells.entries()) {
      const role = header[i + 1]?.trim()
      if (role === undefined || role === '') continue
      for (const letter of lettersOf(cell)) entry[parts[letter as keyof typeof parts]].push(role)
    }
    return entry
  })
}
