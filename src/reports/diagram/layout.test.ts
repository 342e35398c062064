import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Layout, type LayoutInput, layOut } from './layout.ts'

const gaps = { rank: 36, track: 26, crossing: 12, arrow: 22 }
const size = { along: 40, across: 120 }

const chain = (links: readonly [number, number][], lanes: readonly number[]): LayoutInput => ({
  nodes: lanes.map((lane) => ({ ...size, lane })),
  links: links.map(([from, to]) => ({ from, to })),
  lanes: Array.from({ length: Math.max(0, ...lanes) + 1 }, () => 100),
  gaps,
})

interface Box {
  along: [number, number]
  across: [number, number]
}

const boxOf = ({ nodes }: LayoutInput, layout: Layout, node: number): Box => {
  const [middle, own] = [layout.nodes[node], nodes[node]]
  if (middle === undefined || own === undefined) throw new RangeError('no node')
  return {
    along: [middle.along - own.along / 2, middle.along + own.along / 2],
    across: [middle.across - own.across / 2, middle.across + own.across / 2],
  }
}

const meet = (one: [number, number], other: [number, number]): boolean =>
  one[0] < other[1] && other[0] < one[1]

const cut = (one: Box, other: Box): boolean =>
  meet(one.along, other.along) && meet(one.across, other.across)

const ordered = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)]

const anyInput = fc
  .record({
    lanes: fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }),
    links: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
  })
  .map(({ lanes, links }) =>
    chain(
      links.map(([from, to]) => [from % lanes.length, to % lanes.length]),
      lanes,
    ),
  )

describe('layout of a diagram', () => {
  it('puts a line of steps one after the other, straight', () => {
    const { nodes, links } = layOut(
      chain(
        [
          [0, 1],
          [1, 2],
        ],
        [0, 0, 0],
      ),
    )
    expect(new Set(nodes.map(({ across }) => across)).size).toBe(1)
    expect(nodes[0]?.along).toBeLessThan(nodes[1]?.along ?? 0)
    expect(links.map(({ points }) => points.length)).toEqual([2, 2])
  })

  it('never puts two nodes in one place, and each in its lane', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const layout = layOut(input)
        const boxes = input.nodes.map((_, node) => boxOf(input, layout, node))
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).some((other) => cut(box, other))).toBe(false)
          const lane = layout.lanes[input.nodes[index]?.lane ?? 0]
          expect(box.across[0]).toBeGreaterThanOrEqual(lane?.from ?? 0)
          expect(box.across[1]).toBeLessThanOrEqual((lane?.from ?? 0) + (lane?.size ?? 0))
        }
      }),
    )
  })

  it('never runs a link through a node, and stays within its size', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const layout = layOut(input)
        const boxes = input.nodes.map((_, node) => boxOf(input, layout, node))
        for (const { points } of layout.links) {
          for (const [index, end] of points.entries()) {
            expect(end.along).toBeGreaterThanOrEqual(0)
            expect(end.along).toBeLessThanOrEqual(layout.size.along)
            const start = points[index - 1]
            if (start === undefined) continue
            const line: Box = {
              along: ordered(start.along, end.along),
              across: ordered(start.across, end.across),
            }
            expect(boxes.some((box) => cut(line, box))).toBe(false)
          }
        }
      }),
    )
  })

  it('holds a line of thousands of steps', () => {
    const lanes = Array.from({ length: 5000 }, () => 0)
    const links = lanes.slice(1).map((_, index): [number, number] => [index, index + 1])
    expect(layOut(chain(links, lanes)).nodes).toHaveLength(5000)
  })
})
