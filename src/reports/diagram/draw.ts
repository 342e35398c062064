import { short } from '../chart-values.ts'
import { oneLine } from '../clean-text.ts'
import { wrapped } from '../text/wrap.ts'
import { layOut } from './layout.ts'
import { type Diagram, type DiagramNode, soundDiagram } from './sound.ts'

interface Point {
  x: number
  y: number
}

/** A diagram as shapes on a page, from top to bottom, its words broken into lines. */
export interface Drawing {
  width: number
  height: number
  lanes: { x: number; width: number; name: string[] }[]
  header: number
  nodes: (Point & { width: number; height: number; lines: string[]; node: DiagramNode })[]
  links: { points: Point[]; label?: Point & { lines: string[]; anchor: 'start' | 'end' } }[]
}

export const LINE = 16
const NODE_WIDTH = 168
const PADDING = 10
/** Letters that fit on a line of a node, by its shape: a diamond has less room. */
const COLUMNS: Record<DiagramNode['shape'], number> = {
  step: 21,
  start: 19,
  end: 19,
  data: 18,
  decision: 16,
}
const LABEL_COLUMNS = 20
const LETTER = 7.2
/** More lines than these say nothing that one could read in a box. */
const MOST_LINES = 12
const LANE_COLUMNS = 22
const MARGIN = 12

/** Words as lines of so many letters. */
export function linesOf(text: string, columns: number): string[] {
  const lines = wrapped([{ text: oneLine(text) }], columns, true).map((line) =>
    line.map((piece) => piece.text).join(''),
  )
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), '…']
}

function sizeOf({ shape, note }: DiagramNode, lines: number) {
  const text = (lines + (note === undefined ? 0 : 1)) * LINE
  const height = shape === 'decision' ? text * 2 + PADDING : text + 2 * PADDING
  return { across: NODE_WIDTH, along: Math.max(height, 2 * LINE + PADDING) }
}

/** Where everything of a diagram stands on a page. */
export function drawDiagram(diagram: Diagram): Drawing {
  const { laneOf, links } = soundDiagram(diagram)
  const texts = diagram.nodes.map(({ label, shape }) => linesOf(label, COLUMNS[shape]))
  const names = diagram.lanes.map((name) => linesOf(name, LANE_COLUMNS))
  const labels = links.map(({ label }) => (label ? linesOf(label, LABEL_COLUMNS) : undefined))
  const sizes = diagram.nodes.map((node, index) => sizeOf(node, texts[index]?.length ?? 1))
  const layout = layOut({
    nodes: diagram.nodes.map((node, index) => ({
      along: 0,
      across: 0,
      ...sizes[index],
      lane: laneOf(node),
    })),
    links: links.map(({ from, to }, index) => {
      const lines = labels[index]
      if (lines === undefined) return { from, to }
      return { from, to, label: { along: lines.length * LINE, across: LABEL_COLUMNS * LETTER } }
    }),
    lanes: diagram.lanes.length === 0 ? [0] : names.map(() => LANE_COLUMNS * LETTER),
    gaps: { rank: 36, track: 26, crossing: 12, arrow: 22 },
  })
  const header =
    names.length === 0 ? 0 : Math.max(...names.map((lines) => lines.length)) * LINE + 2 * PADDING
  const at = ({ along, across }: { along: number; across: number }): Point => ({
    x: short(across + MARGIN),
    y: short(along + header + MARGIN),
  })
  // A label beside the outermost line sticks out of the lanes.
  const reach = layout.links.reduce(
    (most, { label }) =>
      label?.side === 'after' ? Math.max(most, label.across + LABEL_COLUMNS * LETTER) : most,
    layout.size.across,
  )
  return {
    width: short(reach + 2 * MARGIN),
    height: short(layout.size.along + header + 2 * MARGIN),
    header,
    lanes: names.map((name, lane) => {
      const { from, size } = layout.lanes[lane] ?? { from: 0, size: 0 }
      return { x: short(from + MARGIN), width: short(size), name }
    }),
    nodes: diagram.nodes.map((node, index) => {
      const size = sizes[index] ?? { along: 0, across: 0 }
      const middle = at(layout.nodes[index] ?? { along: 0, across: 0 })
      return {
        node,
        lines: texts[index] ?? [],
        width: size.across,
        height: size.along,
        x: middle.x,
        y: middle.y,
      }
    }),
    links: layout.links.map(({ points, label }, index) => {
      const lines = labels[index]
      const drawn = { points: points.map(at) }
      if (label === undefined || lines === undefined) return drawn
      const anchor = label.side === 'after' ? ('start' as const) : ('end' as const)
      const place = at(label)
      return {
        ...drawn,
        label: { lines, anchor, x: place.x + (anchor === 'start' ? 6 : -6), y: place.y },
      }
    }),
  }
}
