import type { Node, WaitingGraph } from './graph.ts'
import { openMoney } from './open-money.ts'

/** Something that waits, near or far. */
interface Held {
  node: Node
  /** Ids of what lies between, the nearest to the start first; of a long way its first part. */
  via: readonly string[]
  /** How many waits it is from the start. */
  steps: number
}

export interface Impact {
  held_up: readonly Held[]
  /** Money still to be made by what waits; null where none is known. */
  open_usd: number | null
  /** Things that wait for each other, by their ids. */
  cycles: readonly (readonly string[])[]
}

const NOT_HELD: ReadonlySet<string> = new Set(['person', 'blocker', 'incident'])

/** How something is reached: through what, null at the start, and in how many waits. */
interface Way {
  via: readonly string[] | null
  steps: number
}

/** The way to what waits for a node, from the way to that node. Beyond the most that is named, all
 *  share one list. */
function wayOn(way: Way | undefined, id: string, most: number): Way {
  if (way === undefined || way.via === null) return { via: [], steps: 1 }
  const via = way.via.length < most ? [...way.via, id] : way.via
  return { via, steps: way.steps + 1 }
}

/** Everything that waits behind some nodes, by the shortest way and each once, and the circles in
 *  it. Without recursion, in time that grows with the graph.
 *  @param most ids that `via` names at most */
export function heldUpBehind(graph: WaitingGraph, start: readonly number[], most: number): Impact {
  const ways = new Map<number, Way>(start.map((node) => [node, { via: null, steps: 0 }]))
  const order = [...start]
  for (let next = 0; next < order.length; next++) {
    const from = order[next] ?? 0
    const way = wayOn(ways.get(from), graph.nodes[from]?.id ?? '', most)
    for (const to of graph.waiting[from] ?? []) {
      if (ways.has(to)) continue
      ways.set(to, way)
      order.push(to)
    }
  }
  const held_up = order.slice(start.length).flatMap((position): Held[] => {
    const node = graph.nodes[position]
    if (node === undefined || NOT_HELD.has(node.kind)) return []
    const { via = [], steps = 0 } = ways.get(position) ?? {}
    return [{ node, via: via ?? [], steps }]
  })
  const open_usd = openMoney(graph, start, order.slice(start.length))
  return { held_up, open_usd, cycles: circles(graph, order) }
}

/** Strongly connected nodes (Tarjan 1972), and what waits for itself, with a stack of our own in
 *  place of recursion. */
function circles({ nodes, waiting }: WaitingGraph, among: readonly number[]): string[][] {
  const index = new Map<number, number>()
  const low = new Map<number, number>()
  const open: number[] = []
  const isOpen = new Set<number>()
  const found: string[][] = []
  const enter = (node: number): { node: number; next: number } => {
    index.set(node, index.size)
    low.set(node, index.size - 1)
    open.push(node)
    isOpen.add(node)
    return { node, next: 0 }
  }
  const lower = (node: number, to: number): void => {
    low.set(node, Math.min(low.get(node) ?? to, to))
  }
  for (const root of among) {
    if (index.has(root)) continue
    const calls = [enter(root)]
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const to = waiting[call.node]?.[call.next++]
      if (to !== undefined) {
        if (!index.has(to)) calls.push(enter(to))
        else if (isOpen.has(to)) lower(call.node, index.get(to) ?? 0)
        continue
      }
      calls.pop()
      const caller = calls.at(-1)
      if (caller !== undefined) lower(caller.node, low.get(call.node) ?? 0)
      if (low.get(call.node) !== index.get(call.node)) continue
      const together = open.splice(open.lastIndexOf(call.node))
      for (const one of together) isOpen.delete(one)
      const isCircle = together.length > 1 || waiting[call.node]?.includes(call.node)
      if (isCircle) found.push(together.map((one) => nodes[one]?.id ?? ''))
    }
  }
  return found
}
