import { upperFirst } from '../../analyses/words.ts'
import type { Block, Cell, Inline, ListItem } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { MOST_ROWS } from '../shared/cells.ts'
import type { OpsReport } from './capability.ts'

const MOST_PATHS = 3

/** Words and the first of the paths they are about. */
function listed(words: string, paths: readonly string[]): Inline {
  const cells: (string | Cell)[] = [`${words}: `]
  for (const [index, path] of paths.slice(0, MOST_PATHS).entries()) {
    if (index > 0) cells.push(', ')
    cells.push({ kind: 'code', text: path })
  }
  if (paths.length > MOST_PATHS) cells.push(` and ${paths.length - MOST_PATHS} more`)
  return cells
}

/** Paths under the words they share, in the order of their first one. */
function grouped(entries: readonly { path: string; words: string }[]): ListItem[] {
  const groups = new Map<string, string[]>()
  for (const { path, words } of entries) {
    const paths = groups.get(words)
    if (paths === undefined) groups.set(words, [path])
    else paths.push(path)
  }
  return [...groups].slice(0, MOST_ROWS).map(([words, paths]) => ({ text: listed(words, paths) }))
}

/** What was put in for missing figures, and what could not be said for want of data. */
export function basisSection({ assumed, missing }: OpsReport): Block[] {
  const taken = grouped(assumed.map(({ path, because }) => ({ path, words: upperFirst(because) })))
  const lacking = grouped(
    missing.map(({ path, needed_for }) => ({ path, words: `Needed for ${needed_for}` })),
  )
  return [
    ...(taken.length > 0
      ? [heading(2, 'Assumed'), { kind: 'list' as const, ordered: false, items: taken }]
      : []),
    ...(lacking.length > 0
      ? [heading(2, 'Missing'), { kind: 'list' as const, ordered: false, items: lacking }]
      : []),
  ]
}
