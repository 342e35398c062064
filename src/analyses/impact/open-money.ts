import { sum } from '../../model/sum.ts'
import type { WaitingGraph } from './graph.ts'

/** The parts of some wholes, and the parts of those. */
function partsOf(wholes: WaitingGraph['wholes'], of: ReadonlySet<number>): Set<number> {
  const parts = new Map<number, number[]>()
  wholes.forEach((into, part) => {
    for (const whole of into) {
      const known = parts.get(whole)
      if (known === undefined) parts.set(whole, [part])
      else known.push(part)
    }
  })
  const found = new Set<number>()
  const open = [...of]
  for (let whole = open.pop(); whole !== undefined; whole = open.pop()) {
    for (const part of parts.get(whole) ?? []) {
      if (found.has(part)) continue
      found.add(part)
      open.push(part)
    }
  }
  return found
}

/** Money still to be made by what waits, each dollar once; null where none is known. A whole that waits
 *  through its parts alone has no more at stake than they have; one that waits itself has its parts in it.
 *  @param reached positions of what waits, without the start */
export function openMoney(
  { nodes, waiting, wholes }: WaitingGraph,
  start: readonly number[],
  reached: readonly number[],
): number | null {
  const isPartOf = (part: number, whole: number) => wholes.get(part)?.includes(whole) === true
  const all = [...start, ...reached]
  const waits = new Set(reached)
  const own = new Set<number>()
  for (const from of all) {
    for (const to of waiting[from] ?? []) if (waits.has(to) && !isPartOf(from, to)) own.add(to)
  }
  // What one asks about does not wait, but its money is that of the whole behind it.
  for (const part of start) if (wholes.has(part)) own.add(part)
  const within = partsOf(wholes, own)
  const open = [...own].flatMap((node) => (within.has(node) ? [] : (nodes[node]?.open_usd ?? [])))
  return open.length === 0 ? null : sum(open)
}
