import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { oneLine, withoutControls } from './clean-text.ts'

it('makes one line of any text, also of one that is clean already', () => {
  const sign = fc.constantFrom(
    ...'ab é≤🔴\u00a0\u2003\u202e\u2066\t\n\r\u0007\u001b[31m\ud800'.split(''),
  )
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: sign }))
  fc.assert(
    fc.property(text, (written) => {
      const line = oneLine(written)
      const isAscii = /^[ -~]*$/.test(written)
      expect(line).toBe(isAscii ? written : withoutControls(written).replace(/\s+/g, ' '))
      expect(oneLine(line)).toBe(line)
    }),
    { numRuns: 2000 },
  )
})
