import type { Block } from '../../reports/document.ts'
import { columns } from '../shared/cells.ts'
import type { PlanningDate } from './planning.ts'

/** The weeks of annual planning. */
export const planningTable = (weeks: readonly PlanningDate[]): Block => ({
  kind: 'table',
  columns: columns('>Week', 'From', 'Step', 'Who'),
  rows: weeks.map(({ week, on, step, who }) => [String(week), [{ kind: 'date', on }], step, who]),
})
