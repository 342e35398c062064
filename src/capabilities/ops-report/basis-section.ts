import type { Block, Inline, ListItem } from '../../reports/document.ts'
import type { OpsReport } from './capability.ts'
import { heading, MOST_ROWS } from './cells.ts'

const MOST_PATHS = 3

/** Paths under the words they share, in the order of their first one. */
function grouped(entries: readonly { path: string; words: string }[]): ListItem[] {
  const groups = new Map<string, string[]>()
  for (const { path, words } of entries) {
    const paths = groups.get(words)
    if (paths === undefined) groups.set(words, [path])
    else paths.push(path)
  }
  return [...groups].slice(0, MOST_ROWS).map(([words, paths]) => {
    const shown = paths
      .slice(0, MOST_PATHS)
      .flatMap(
        (path, index): Inline => [...(index > 0 ? [', '] : []), { kind: 'code', text: path }],
      )
    const more = paths.length - MOST_PATHS
    return { text: [`${words}: `, ...shown, more > 0 ? ` and ${more} more` : ''] }
  })
}

const capitalized = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** What was put in for missing figures, and what could not be said for want of data. */
export function basisSection({ assumed, missing }: OpsReport): Block[] {
  const taken = grouped(assumed.map(({ path, because }) => ({ path, words: capitalized(because) })))
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
