import type { Figure } from './figure.ts'
import { byProduct } from './stated.ts'

export const impactFigures = {
  via_named: {
    what: 'Most names of what lies between a cause and what it holds up',
    unit: 'names',
    statements: [byProduct(20)],
  },
} as const satisfies Record<string, Figure>
