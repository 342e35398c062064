import { describe, expect, it } from 'vitest'
import { analyseOkrs } from '../../src/analyses/okr/analysis.ts'
import type { Company } from '../../src/model/company.ts'
import cases from './okr-cases.json' with { type: 'json' }

/** Paths at which `actual` lacks what `expected` holds; more keys than expected are allowed. */
function differences(expected: unknown, actual: unknown, path: string): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      const found = Array.isArray(actual) ? `${actual.length} entries` : String(actual)
      return [`${path}: expected ${expected.length} entries, found ${found}`]
    }
    return expected.flatMap((one, i) => differences(one, actual[i], `${path}[${i}]`))
  }
  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object') return [`${path}: found ${String(actual)}`]
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, (actual as Record<string, unknown>)[key], `${path}.${key}`),
    )
  }
  return expected === actual ? [] : [`${path}: expected ${String(expected)}, found ${String(actual)}`]
}

describe('OKR parity', () => {
  it.each(cases)('$name equals the figures of the tracker', ({
    input,
    quarter_progress,
    expected,
  }) => {
    const company = input as unknown as Company
    const situation = {
      company,
      at: '2026-11-23',
      sources: { place: () => undefined, dateOf: () => undefined },
    }
    const output = JSON.parse(JSON.stringify(analyseOkrs(situation, { quarter_progress })))
    expect(differences(expected, output, 'output')).toEqual([])
  })

  it('has no expected figures that are equal by being absent', () => {
    for (const { expected } of cases) expect(Object.keys(expected)).toContain('recommendations')
  })
})
