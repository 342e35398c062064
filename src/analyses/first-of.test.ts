import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstOf } from './first-of.ts'

it('gives what sorting all and taking the first gives', () => {
  const item = fc.record({ size: fc.integer({ min: 0, max: 5 }), name: fc.string() })
  fc.assert(
    fc.property(fc.array(item), fc.integer({ min: 1, max: 8 }), (list, count) => {
      const bySize = (a: { size: number }, b: { size: number }) => a.size - b.size
      expect(firstOf(list, count, bySize)).toEqual(list.toSorted(bySize).slice(0, count))
    }),
  )
})
