import type { Diagram } from '../../reports/diagram/sound.ts'
import type { ProcessMapped } from './capability.ts'

const shapes = {
  task: 'step',
  decision: 'decision',
  start: 'start',
  end: 'end',
  data: 'data',
} as const

/** The map as a diagram of a report: with lanes, or each step with who does it. */
export function diagramOf({
  nodes,
  links,
  lanes,
  kind,
  constraint,
  steps,
}: ProcessMapped): Diagram {
  const isLaned = kind === 'swim_lane' && lanes.length > 0
  const unnamed = isLaned && nodes.some(({ lane }) => lane === null) ? ['(nobody named)'] : []
  const shown = isLaned ? [...lanes, ...unnamed] : []
  const limiting = steps.findIndex(({ name, id }) => (name ?? id) === constraint)
  return {
    type: 'diagram',
    lanes: shown,
    nodes: nodes.map(({ label, kind: of, lane, step }) => ({
      label,
      lane: lane === null ? Math.max(0, shown.length - 1) : Math.max(0, shown.indexOf(lane)),
      shape: shapes[of],
      ...(isLaned || lane === null || step === null ? {} : { note: lane }),
      ...(step !== null && step === limiting ? { marked: true } : {}),
    })),
    links: links.map(({ from, to, when }) => ({
      from,
      to,
      ...(when === null ? {} : { label: when }),
    })),
    mark_label: 'constraint',
  }
}
