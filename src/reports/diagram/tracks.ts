import type { Link, Ranks } from './ranks.ts'

/** A line along which nodes stand, or links run past them. */
interface Track {
  lane: number
  holdsNodes: boolean
}

export interface Tracks {
  tracks: readonly Track[]
  ofNode: readonly number[]
  /** The track on which a link runs past other ranks; undefined where it need not. */
  ofLink: readonly (number | undefined)[]
}

/** Which tracks nodes and links take, so that no link runs through a node. A node follows what leads
 *  to it where that stands in its lane; a link runs on a track that is free over all it passes. */
export function takeTracks(
  lanes: readonly number[],
  links: readonly Link[],
  { ranks, back }: Ranks,
): Tracks {
  const tracks: (Track & { taken: Set<number> })[] = []
  const ofNode: number[] = lanes.map(() => 0)
  const isFree = (track: number, from: number, to: number): boolean => {
    const taken = tracks[track]?.taken
    for (let rank = from; rank <= to; rank++) if (taken?.has(rank) !== false) return false
    return true
  }
  const take = (track: number, from: number, to: number) => {
    for (let rank = from; rank <= to; rank++) tracks[track]?.taken.add(rank)
    return track
  }
  const add = (lane: number, holdsNodes: boolean) =>
    tracks.push({ lane, holdsNodes, taken: new Set() }) - 1

  const feeders: number[][] = lanes.map(() => [])
  for (const [index, { from, to }] of links.entries()) if (!back.has(index)) feeders[to]?.push(from)
  const inOrder = lanes.map((_, node) => node).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
  for (const node of inOrder) {
    const [lane = 0, rank = 0] = [lanes[node], ranks[node]]
    const wished = (feeders[node] ?? []).flatMap((feeder) => ofNode[feeder] ?? [])
    const ofLane = tracks.flatMap((track, index) => (track.lane === lane ? [index] : []))
    const track = [...wished, ...ofLane].find(
      (one) => tracks[one]?.lane === lane && isFree(one, rank, rank),
    )
    ofNode[node] = take(track ?? add(lane, true), rank, rank)
  }

  const ofLink = links.map(({ from, to }, index) => {
    const [a = 0, b = 0] = [ranks[from], ranks[to]]
    const [first, last] = back.has(index) ? [b, a] : [a + 1, b - 1]
    if (first > last) return undefined
    const home = lanes[to] ?? 0
    const wished = [ofNode[to] ?? 0, ofNode[from] ?? 0]
    const near = tracks.flatMap(({ lane }, track) => (lane === home ? [track] : []))
    const free = [...wished, ...near].find((track) => isFree(track, first, last))
    return take(free ?? add(home, false), first, last)
  })
  return { tracks, ofNode, ofLink }
}
