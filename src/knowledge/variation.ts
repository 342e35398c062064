import type { Figure } from './figure.ts'
import { byProduct } from './stated.ts'

const byWheeler = <V>(value: V) =>
  ({ value, source: 'wheeler', strength: 'measured', checked_on: '2026-11-27' }) as const

/** How signals are told from noise in a series: the chart of individual values and moving ranges. */
export const variationFigures = {
  range_factor: {
    what: 'Mean moving ranges from the mean to a limit: 3 / 1.128, three sigma for pairs of values',
    unit: 'times',
    statements: [byWheeler(2.66)],
  },
  run: {
    what: 'Values in a row on one side of the mean that are a signal',
    unit: 'values',
    statements: [byWheeler(8)],
  },
  least_before: {
    what: 'Fewest values before the last from which limits are drawn',
    unit: 'values',
    statements: [byProduct(6)],
  },
  even_spacing: {
    what: 'Longest stretch between two values by the shortest up to which their changes compare, as those of months do',
    unit: 'times',
    statements: [byProduct(1.5)],
  },
  false_alarms_normal: {
    what: 'Share of windows that signal though nothing happened, by values before the last, where values are independent and normal; a test simulates it',
    unit: 'percent',
    statements: [
      byProduct([
        [6, 4.4],
        [12, 2],
        [20, 1.4],
      ] as const),
    ],
  },
  false_alarms_real: {
    what: 'Share of windows of real weekly series that signal though nothing was done',
    unit: 'percent',
    statements: [{ ...byProduct(39), strength: 'measured' }],
  },
} as const satisfies Record<string, Figure<unknown>>
