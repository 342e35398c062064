import { type Channel, type Crossing, fillChannel } from './channels.ts'
import { type Link, ranksOf } from './ranks.ts'
import { takeTracks } from './tracks.ts'

/** `along` the flow and `across` it; which is which on the page is the caller's choice. */
interface Size {
  along: number
  across: number
}

interface Spot {
  along: number
  across: number
}

export interface LayoutInput {
  nodes: readonly (Size & { lane: number })[]
  links: readonly (Link & {
    /** Room for the link's label, where it has one. */
    label?: Size
  })[]
  /** How wide each lane is at least. */
  lanes: readonly number[]
  gaps: { rank: number; track: number; crossing: number; arrow: number }
}

export interface Layout {
  size: Size
  /** Middle of each node. */
  nodes: readonly Spot[]
  links: readonly { points: readonly Spot[]; label?: Spot & { side: 'before' | 'after' } }[]
  lanes: readonly { from: number; size: number }[]
}

interface Cross extends Crossing {
  link: number
  isFirst: boolean
  isLabelled: boolean
}

/** Places nodes in ranks along the flow and in lanes across it, and runs links between them in right
 *  angles, past the nodes: each rank is followed by a channel in which links change tracks. */
export function layOut({ nodes, links, lanes, gaps }: LayoutInput): Layout {
  const ranking = ranksOf(nodes.length, links)
  const { ranks, back } = ranking
  const { tracks, ofNode, ofLink } = takeTracks(
    nodes.map(({ lane }) => lane),
    links,
    ranking,
  )
  const widths = tracks.map(({ holdsNodes }) => (holdsNodes ? 0 : gaps.track))
  for (const [node, { across }] of nodes.entries()) {
    const track = ofNode[node] ?? 0
    widths[track] = Math.max(widths[track] ?? 0, across + gaps.track)
  }
  const { middles, ranges } = placeTracks(tracks, widths, lanes)
  const middleOf = (node: number) => middles[ofNode[node] ?? 0] ?? 0

  const rankCount = Math.max(0, ...ranks) + 1
  const crossings: Cross[][] = Array.from({ length: rankCount + 1 }, () => [])
  for (const [link, { from, to, label }] of links.entries()) {
    const track = ofLink[link]
    const [start, end] = [middleOf(from), middleOf(to)]
    const via = track === undefined ? end : (middles[track] ?? 0)
    const add = (channel: number, a: number, b: number, isFirst: boolean) => {
      const isLabelled = isFirst && label !== undefined
      if (a === b && !isLabelled) return
      crossings[channel]?.push({
        link,
        isFirst,
        isLabelled,
        from: a,
        to: b,
        size: gaps.crossing + (isLabelled ? label.along : 0),
        beyond: isLabelled && a === b ? label.across : 0,
      })
    }
    add((ranks[from] ?? 0) + 1, start, via, true)
    if (track !== undefined) add(ranks[to] ?? 0, via, end, false)
  }
  const channels = crossings.map(fillChannel)
  const along = placeRanks(nodes, ranks, channels, gaps, back.size > 0)

  const runs = links.map(({ from, to, label }, link) => {
    const track = ofLink[link]
    const [start, end] = [middleOf(from), middleOf(to)]
    const via = track === undefined ? end : (middles[track] ?? 0)
    const at = (channel: number, isFirst: boolean): number | undefined => {
      const index = crossings[channel]?.findIndex(
        (one) => one.link === link && one.isFirst === isFirst,
      )
      const place = index === undefined ? undefined : channels[channel]?.at[index]
      return place === undefined ? undefined : (along.channels[channel] ?? 0) + place
    }
    const half = (node: number) => (nodes[node]?.along ?? 0) / 2
    const points: Spot[] = [{ along: (along.nodes[from] ?? 0) + half(from), across: start }]
    const first = at((ranks[from] ?? 0) + 1, true)
    if (first !== undefined && start !== via) {
      points.push({ along: first, across: start }, { along: first, across: via })
    }
    const second = track === undefined ? undefined : at(ranks[to] ?? 0, false)
    if (second !== undefined && via !== end) {
      points.push({ along: second, across: via }, { along: second, across: end })
    }
    points.push({ along: (along.nodes[to] ?? 0) - half(to), across: end })
    if (label === undefined || first === undefined) return { points }
    const side = via < start ? ('after' as const) : ('before' as const)
    return {
      points,
      label: {
        along: first - label.along,
        across: via,
        side: via === start ? ('after' as const) : side,
      },
    }
  })
  return {
    size: { along: along.size, across: ranges.reduce((sum, { size }) => sum + size, 0) },
    nodes: nodes.map((_, node) => ({ along: along.nodes[node] ?? 0, across: middleOf(node) })),
    links: runs,
    lanes: ranges,
  }
}

/** Tracks side by side, lane by lane; a lane that is wider than its tracks has them in its middle. */
function placeTracks(
  tracks: readonly { lane: number }[],
  widths: readonly number[],
  lanes: readonly number[],
) {
  const middles: number[] = tracks.map(() => 0)
  const ranges: { from: number; size: number }[] = []
  let from = 0
  for (const [lane, least] of lanes.entries()) {
    const own = tracks.flatMap((track, index) => (track.lane === lane ? [index] : []))
    const taken = own.reduce((sum, track) => sum + (widths[track] ?? 0), 0)
    const size = Math.max(least, taken)
    let at = from + (size - taken) / 2
    for (const track of own) {
      middles[track] = at + (widths[track] ?? 0) / 2
      at += widths[track] ?? 0
    }
    ranges.push({ from, size })
    from += size
  }
  return { middles, ranges }
}

function placeRanks(
  nodes: LayoutInput['nodes'],
  ranks: readonly number[],
  channels: readonly Channel[],
  gaps: LayoutInput['gaps'],
  goesBack: boolean,
) {
  const thickness = channels.slice(1).map(() => 0)
  for (const [node, { along }] of nodes.entries()) {
    const rank = ranks[node] ?? 0
    thickness[rank] = Math.max(thickness[rank] ?? 0, along)
  }
  const starts: number[] = []
  const middles: number[] = []
  let at = 0
  for (const [rank, size] of [...thickness, 0].entries()) {
    const crossing = channels[rank]?.size ?? 0
    // Only what goes back runs before the first rank, and only what goes on behind a last one.
    const isEdge = rank === 0 || rank === thickness.length
    const room = crossing + gaps.arrow
    starts.push(at + gaps.crossing / 2)
    at +=
      isEdge && (crossing === 0 || !goesBack)
        ? gaps.rank / 2
        : Math.max(gaps.rank, room + gaps.crossing / 2)
    middles.push(at + size / 2)
    at += size
  }
  return {
    size: at,
    channels: starts,
    nodes: ranks.map((rank) => middles[rank] ?? 0),
  }
}
