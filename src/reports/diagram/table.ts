import type { Table } from '../table-grid.ts'
import { type Diagram, soundDiagram } from './sound.ts'

const SHOWN_LANES = 4

/** A diagram as a table: each step in the column of its lane, and where it leads; where there are
 *  more lanes than stand side by side, the lane is named. */
export function diagramTable(diagram: Diagram): Table {
  const { nodes, lanes, mark_label } = diagram
  const { laneOf, links } = soundDiagram(diagram)
  const leads = nodes.map((): string[] => [])
  for (const { from, to, label } of links) {
    const next = nodes[to]?.label ?? ''
    const isNext = to === from + 1 && !label
    if (!isNext) leads[from]?.push(label ? `${label}: ${next}` : next)
  }
  const wide = lanes.length > 0 && lanes.length <= SHOWN_LANES
  const named = wide ? lanes : lanes.length === 0 ? ['Step'] : ['Lane', 'Step']
  return {
    kind: 'table',
    columns: [
      { label: '', align: 'right' },
      ...named.map((label) => ({ label })),
      { label: 'Then' },
    ],
    rows: nodes.map((node, index) => {
      const label = node.marked === true ? `${node.label} (${mark_label})` : node.label
      const lane = laneOf(node)
      const cells = wide
        ? lanes.map((_, column) => (column === lane ? label : ''))
        : lanes.length === 0
          ? [label]
          : [lanes[lane] ?? '', label]
      return [`${index + 1}`, ...cells, (leads[index] ?? []).join('; ')]
    }),
  }
}
