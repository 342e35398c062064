import { expect, it } from 'vitest'
import { sumsUp } from './sums-up.ts'

it.each(['Total', 'GRAND TOTAL', 'Totals:', 'Subtotal', 'All', 'Company', 'Gesamt', 'Total (42)'])(
  'takes %s for a sum of the others',
  (name) => expect(sumsUp(name)).toBe(true),
)

it.each(['Total Rewards', 'All hands crew', 'Company Secretary', 'Accounting', 'Sumner', ''])(
  'takes %s for no sum',
  (name) => expect(sumsUp(name)).toBe(false),
)
