import { linesOf } from '../../reports/diagram/draw.ts'
import { layOut } from '../../reports/diagram/layout.ts'
import type { ProcessMapped } from './capability.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Where everything of a BPMN diagram stands, from left to right, its lanes below each other. */
export interface BpmnPlan {
  pool: Box
  lanes: Box[]
  nodes: { box: Box; label?: Box }[]
  flows: { points: { x: number; y: number }[]; label?: Box }[]
}

/** Sizes that BPMN editors give their shapes; the words of events and gateways stand below them. */
const sizes = {
  task: { width: 120, height: 80 },
  data: { width: 120, height: 80 },
  decision: { width: 50, height: 50 },
  start: { width: 36, height: 36 },
  end: { width: 36, height: 36 },
} as const
const LABEL = { width: 110, line: 14, columns: 18 }
const FLOW_LABEL = { width: 90, columns: 14 }
const HEADER = 30
const LEAST_LANE = 130
const MARGIN = 40

const round = (value: number): number => Math.round(value)

const isNamedBelow = (kind: keyof typeof sizes): boolean =>
  kind === 'decision' || kind === 'start' || kind === 'end'

export function planBpmn({ nodes, links, lanes }: ProcessMapped): BpmnPlan {
  const below = nodes.map(({ kind, label }) =>
    isNamedBelow(kind) ? linesOf(label, LABEL.columns).length * LABEL.line + 8 : 0,
  )
  const flowLines = links.map(({ when }) =>
    when === null ? 0 : linesOf(when, FLOW_LABEL.columns).length,
  )
  const layout = layOut({
    nodes: nodes.map(({ kind, lane }, index) => {
      const { width, height } = sizes[kind]
      return {
        along: isNamedBelow(kind) ? Math.max(width, LABEL.width) : width,
        // Words below a shape take as much room above it, so that it stands in the middle.
        across: height + 2 * (below[index] ?? 0),
        lane: lane === null ? 0 : Math.max(0, lanes.indexOf(lane)),
      }
    }),
    links: links.map(({ from, to }, index) => {
      const lines = flowLines[index] ?? 0
      if (lines === 0) return { from, to }
      return { from, to, label: { along: FLOW_LABEL.width, across: lines * LABEL.line } }
    }),
    lanes: lanes.length === 0 ? [LEAST_LANE] : lanes.map(() => LEAST_LANE),
    gaps: { rank: 50, track: 40, crossing: 15, arrow: 25 },
  })
  const left = MARGIN + HEADER + (lanes.length === 0 ? 0 : HEADER)
  const at = ({ along, across }: { along: number; across: number }) => ({
    x: round(along + left),
    y: round(across + MARGIN),
  })
  const placed = nodes.map(({ kind }, index) => {
    const { x, y } = at(layout.nodes[index] ?? { along: 0, across: 0 })
    const { width, height } = sizes[kind]
    const box = { x: x - width / 2, y: y - height / 2, width, height }
    const tall = below[index] ?? 0
    if (tall === 0) return { box }
    const label = {
      x: x - LABEL.width / 2,
      y: y + height / 2 + 4,
      width: LABEL.width,
      height: tall - 8,
    }
    return { box, label }
  })
  return {
    pool: {
      x: MARGIN,
      y: MARGIN,
      width: round(layout.size.along) + left - MARGIN,
      height: round(layout.size.across),
    },
    lanes: lanes.map((_, index) => {
      const { from = 0, size = 0 } = layout.lanes[index] ?? {}
      return {
        x: MARGIN + HEADER,
        y: round(from) + MARGIN,
        width: round(layout.size.along) + left - MARGIN - HEADER,
        height: round(size),
      }
    }),
    nodes: placed,
    flows: layout.links.map(({ points, label }, index) => {
      const link = links[index]
      const [source, target] = [placed[link?.from ?? 0]?.box, placed[link?.to ?? 0]?.box]
      const drawn = points.map(at)
      // The line reaches the shape itself, not the room that its words take.
      const [first, last] = [drawn[0], drawn.at(-1)]
      if (first !== undefined && source !== undefined) first.x = source.x + source.width
      if (last !== undefined && target !== undefined) last.x = target.x
      if (label === undefined) return { points: drawn }
      const height = (flowLines[index] ?? 1) * LABEL.line
      const { x, y } = at(label)
      const isUp = label.side === 'after' && drawn.length > 2
      return {
        points: drawn,
        label: { x, y: isUp ? y + 4 : y - height - 4, width: FLOW_LABEL.width - 4, height },
      }
    }),
  }
}
