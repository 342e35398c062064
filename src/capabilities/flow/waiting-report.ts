import { vutAssumptions } from '../../knowledge/constraints.ts'
import type { Block } from '../../reports/document.ts'
import { columns, figure, paragraph } from '../shared/cells.ts'
import type { Flow } from './capability.ts'

type Steps = Flow['processes'][number]['steps']

/** The waiting to be expected where variability is known, and how it rises towards a full load. */
export function waitBlocks(steps: Steps): Block[] {
  const known = steps.flatMap(({ expected_wait: wait, ...step }) =>
    wait === null ? [] : [{ ...step, wait }],
  )
  const [first] = known
  if (first === undefined) return []
  return [
    {
      kind: 'table',
      caption: 'Waiting to be expected, by how full a step is',
      columns: columns(
        'Step',
        '>Waits now',
        '>Expected',
        ...first.wait.at.map(({ load_pct }) => `>At ${load_pct}%`),
      ),
      rows: known.map(({ name, wait_hours, wait }) => [
        name,
        wait_hours === null ? '-' : [figure(wait_hours, 'hours')],
        wait.hours === null ? 'grows without end' : [figure(wait.hours, 'hours')],
        ...wait.at.map(({ hours }) => [figure(hours, 'hours')]),
      ]),
    },
    paragraph(
      `By Kingman's approximation (variability x utilization x time), which assumes: ${vutAssumptions.join('; ')}.`,
    ),
  ]
}
