import type { ChartOf } from '../chart-values.ts'

export type Diagram = ChartOf<'diagram'>
export type DiagramNode = Diagram['nodes'][number]

/** Links whose ends exist; a lane that does not is the first. */
export function soundDiagram({ nodes, links, lanes }: Diagram) {
  const exists = (node: number) => Number.isInteger(node) && node >= 0 && node < nodes.length
  const laneOf = ({ lane }: DiagramNode) =>
    Number.isInteger(lane) && lane >= 0 && lane < lanes.length ? lane : 0
  return {
    laneOf,
    links: links.filter(({ from, to }) => exists(from) && exists(to)),
  }
}
