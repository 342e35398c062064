export interface Link {
  from: number
  to: number
}

export interface Ranks {
  /** How far each node is from where work begins. */
  ranks: readonly number[]
  /** Positions of the links that lead back to an earlier node. */
  back: ReadonlySet<number>
}

/** Positions of the links that leave each node. */
function outgoing(count: number, links: readonly Link[]): number[][] {
  const out: number[][] = Array.from({ length: count }, () => [])
  for (const [index, { from }] of links.entries()) out[from]?.push(index)
  return out
}

/** Links that close a circle, in a walk from the first node on (without recursion: long lines). */
function backLinks(count: number, links: readonly Link[], out: readonly number[][]): Set<number> {
  const back = new Set<number>()
  const state = new Uint8Array(count)
  const [open, done] = [1, 2]
  const hasFeeder = new Set(links.map(({ to }) => to))
  const nodes = Array.from({ length: count }, (_, node) => node)
  const roots = [...nodes.filter((node) => !hasFeeder.has(node)), ...nodes]
  for (const root of roots) {
    if (state[root] !== 0) continue
    const path = [{ node: root, next: 0 }]
    state[root] = open
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const link = out[top.node]?.[top.next++]
      if (link === undefined) {
        state[top.node] = done
        path.pop()
        continue
      }
      const to = links[link]?.to ?? 0
      if (state[to] === open) back.add(link)
      else if (state[to] === 0) {
        state[to] = open
        path.push({ node: to, next: 0 })
      }
    }
  }
  return back
}

/** The rank of each node: one more than the highest that leads to it, circles cut open. */
export function ranksOf(count: number, links: readonly Link[]): Ranks {
  const out = outgoing(count, links)
  const back = backLinks(count, links, out)
  const ranks = Array.from({ length: count }, () => 0)
  const waiting = Array.from({ length: count }, () => 0)
  for (const [index, { to }] of links.entries())
    if (!back.has(index)) waiting[to] = (waiting[to] ?? 0) + 1
  const ready = ranks.flatMap((_, node) => (waiting[node] === 0 ? [node] : []))
  for (let node = ready.shift(); node !== undefined; node = ready.shift()) {
    for (const index of out[node] ?? []) {
      if (back.has(index)) continue
      const to = links[index]?.to ?? 0
      ranks[to] = Math.max(ranks[to] ?? 0, (ranks[node] ?? 0) + 1)
      waiting[to] = (waiting[to] ?? 0) - 1
      if (waiting[to] === 0) ready.push(to)
    }
  }
  return { ranks, back }
}
