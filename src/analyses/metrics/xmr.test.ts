import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueOf } from '../../knowledge/figure.ts'
import { variationFigures } from '../../knowledge/variation.ts'
import { limitsOf, variationOf } from './xmr.ts'

describe('limits', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, flow rate of ten batches: mean 50.81,
  // mean moving range 1.8778, limits 45.8159 and 55.8041 (with 3 / 1.128 in place of 2.66).
  const flowRates = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]

  it('are those of the published example', () => {
    const { low, mean, high } = limitsOf(flowRates)
    expect(mean).toBeCloseTo(50.81, 10)
    expect((high - mean) / 2.66).toBeCloseTo(1.8778, 4)
    expect(Math.abs(high - 55.8041)).toBeLessThan(0.001)
    expect(Math.abs(low - 45.8159)).toBeLessThan(0.001)
  })

  it('come from the values before the last', () => {
    expect(variationOf([...flowRates, 1000]).limits).toEqual(limitsOf(flowRates))
  })

  it.each([
    [[5, 5, 5, 5, 5, 5], 'too_few', null],
    [[5, 5, 5, 5, 5, 5, 5], 'none', null],
    [[...flowRates, 55.9], 'up', 'outside'],
    [[...flowRates, 45.7], 'down', 'outside'],
    [[...flowRates, 55.7], 'none', null],
    [[1, 9, 1, 9, 1, 9, 1, 9, 6, 6, 6, 6, 6, 6, 6, 6], 'up', 'run'],
    [[1, 9, 1, 9, 1, 9, 1, 9, 4, 4, 4, 4, 4, 4, 4, 4], 'down', 'run'],
    [[1, 9, 1, 9, 1, 9, 1, 9, 1, 6, 6, 6, 6, 6, 6, 6], 'none', null],
  ])('of %j: %s, %s', (values, signal, by) => {
    expect(variationOf(values)).toMatchObject({ signal, by })
  })

  it('move with the values and grow with their unit', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 7, maxLength: 30 })
    fc.assert(
      fc.property(values, fc.integer({ min: -500, max: 500 }), (series, shift) => {
        const [first, other] = [variationOf(series), variationOf(series.map((v) => 2 * v + shift))]
        expect(other.limits?.low).toBeCloseTo(2 * (first.limits?.low ?? 0) + shift, 6)
        expect(other.limits?.high).toBeCloseTo(2 * (first.limits?.high ?? 0) + shift, 6)
      }),
    )
  })
})

describe('false alarms', () => {
  /** Independent normal values (Box and Muller) from a fixed seed (Numerical Recipes' generator). */
  function normalValues() {
    let state = 12_345
    const uniform = () => {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
      return (state + 0.5) / 2 ** 32
    }
    return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
  }

  it.each(valueOf(variationFigures.false_alarms_normal))(
    'after %i normal values in which nothing happened come in %d %% of windows',
    (before, percent) => {
      const next = normalValues()
      const windows = 20_000
      let alarms = 0
      for (let n = 0; n < windows; n++) {
        const { signal } = variationOf(Array.from({ length: before + 1 }, next))
        if (signal !== 'none') alarms++
      }
      // Two standard errors of such a share are 0.3 points at most.
      expect(Math.abs((100 * alarms) / windows - percent)).toBeLessThan(0.4)
    },
  )
})
