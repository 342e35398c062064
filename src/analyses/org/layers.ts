import { valueOf } from '../../knowledge/figure.ts'
import { expectedLayers } from '../../knowledge/org.ts'
import { counted, say } from '../words.ts'

export interface StructuralIssue {
  type: 'Over-layered'
  detail: string
  recommendation: string
}

const table = valueOf(expectedLayers)

/** Layers of management that a headcount calls for. Source: seed, ops_efficiency_analyzer.
 *  @example layersFor(85) // => 3 */
export const layersFor = (headcount: number): number =>
  table.rows.find(({ people }) => headcount <= people)?.layers ?? table.beyond

/** What is wrong with the number of layers: nothing up to one more than expected. */
export function layerIssues(layers: number, headcount: number): StructuralIssue[] {
  const expected = layersFor(headcount)
  if (layers <= expected + table.tolerated) return []
  return [
    {
      type: 'Over-layered',
      detail: `${counted(layers, 'layer', 'layers')} of management for ${counted(headcount, 'person', 'people')}, where ${say(expected)} would be usual: each further layer delays decisions.`,
      recommendation: 'Take out layers whose managers decide nothing that the next one does not.',
    },
  ]
}
