import { describe, expect, it } from 'vitest'
import { endingOf, valueKey } from './value-key.ts'

describe('endingOf', () => {
  it.each([
    [{}, 'value'],
    [{ type: 'numeric', target_pct: 1 }, 'value'],
    [{ type: 'percentage' }, 'pct'],
    [{ type: 'percentage', target_value: 107, target_pct: 107 }, 'pct'],
    [{ type: 'percentage', target_value: 107, baseline_pct: 104 }, 'pct'],
    [{ type: 'percentage', target_value: 107 }, 'value'],
    [{ type: 'percentage', baseline_value: 104 }, 'value'],
  ] as const)('of %o is %s', (keyResult, ending) => {
    expect(endingOf(keyResult)).toBe(ending)
    expect(valueKey(keyResult)).toBe(`current_${ending}`)
  })
})
