import type { ContextDifference } from '../../analyses/context/differences.ts'

const CONTEXT_LINES = 3

interface Change {
  /** From 0. */
  line: number
  old: string
  new: string
}

/** Lines that change, near ones together, as unified diffs show them. */
function hunks(changes: readonly Change[]): Change[][] {
  const found: Change[][] = []
  for (const change of changes) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (before !== undefined && change.line - before.line <= CONTEXT_LINES + CONTEXT_LINES)
      last?.push(change)
    else found.push([change])
  }
  return found
}

const NO_NEWLINE = '\\ No newline at end of file'

function hunkText(lines: readonly string[], changes: readonly Change[], hasEnd: boolean): string {
  const first = Math.max(0, (changes[0]?.line ?? 0) - CONTEXT_LINES)
  const last = Math.min(lines.length - 1, (changes.at(-1)?.line ?? 0) + CONTEXT_LINES)
  const count = last - first + 1
  const byLine = new Map(changes.map((change) => [change.line, change]))
  const shown = lines.slice(first, last + 1).flatMap((text, position) => {
    const line = first + position
    const change = byLine.get(line)
    const isUnended = !hasEnd && line === lines.length - 1
    const end = isUnended ? [NO_NEWLINE] : []
    return change === undefined
      ? [` ${text}`, ...end]
      : [`-${text}`, ...end, `+${change.new}`, ...end]
  })
  return [`@@ -${first + 1},${count} +${first + 1},${count} @@`, ...shown].join('\n')
}

/** Changes of a context file as a unified diff, which `patch` and `git apply` take; empty where
 *  nothing changes. Only the value is changed, on the line that states it.
 *  @param lineOf the line of a field, from 1 */
export function proposedPatch(
  { file, text }: { file: string; text: string },
  differences: readonly ContextDifference[],
  lineOf: (path: string) => number | undefined,
): string {
  const hasEnd = text.endsWith('\n')
  const lines = (hasEnd ? text.slice(0, -1) : text).split('\n')
  const changed = new Map<number, Change>()
  for (const { path, says, proposed } of differences) {
    const line = (lineOf(path) ?? 0) - 1
    const old = lines[line]
    if (old === undefined || !old.includes(says)) continue
    const text = (changed.get(line)?.new ?? old).replace(says, () => proposed)
    changed.set(line, { line, old, new: text })
  }
  const changes = [...changed.values()].toSorted((a, b) => a.line - b.line)
  if (changes.length === 0) return ''
  const body = hunks(changes).map((hunk) => hunkText(lines, hunk, hasEnd))
  return `${[`--- ${file}`, `+++ ${file}`, ...body].join('\n')}\n`
}
