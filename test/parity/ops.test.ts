import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createFacts } from '../../src/analyses/facts.ts'
import { opsReport } from '../../src/capabilities/ops-report/capability.ts'
import type { Company } from '../../src/model/company.ts'

interface Case {
  name: string
  input: Company
  expected: Record<string, unknown>
}

const cases = JSON.parse(
  readFileSync(new URL('ops-cases.json', import.meta.url), 'utf8'),
) as Case[]

/** Keys whose expected value is the start of a text, and keys whose value is the length of a list. */
const STARTS = new Set(['toc_recommendation', 'impact'])
const COUNTS = new Set(['warnings'])

type Keyed = Record<string, unknown>
const isKeyed = (value: unknown): value is Keyed => typeof value === 'object' && value !== null

/** Differences between what is expected and what came out, by path; more keys are allowed. */
function differences(expected: unknown, actual: unknown, path: string): string[] {
  const key = path.slice(path.lastIndexOf('.') + 1)
  if (STARTS.has(key) && typeof expected === 'string') {
    return String(actual).startsWith(expected) ? [] : [`${path}: starts with ${String(actual)}`]
  }
  if (COUNTS.has(key)) {
    const length = Array.isArray(actual) ? actual.length : undefined
    return length === expected ? [] : [`${path}: ${String(length)} instead of ${String(expected)}`]
  }
  if (!isKeyed(expected)) {
    return Object.is(expected, actual)
      ? []
      : [`${path}: ${String(actual)} instead of ${String(expected)}`]
  }
  if (!isKeyed(actual)) return [`${path}: not there`]
  const lengths =
    Array.isArray(expected) && expected.length !== actual['length']
      ? [`${path}: ${String(actual['length'])} entries instead of ${expected.length}`]
      : []
  const within = Object.entries(expected).flatMap(([name, value]) =>
    differences(value, actual[name], `${path}.${name}`),
  )
  return [...lengths, ...within]
}

const sources = { place: () => undefined, dateOf: () => undefined }
const run = (company: Company) =>
  opsReport.run(createFacts({ company, at: '2025-02-28', sources }, {}), {})

describe('the operations report equals the script', () => {
  it('has cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40)
  })

  it.each(cases)('$name', ({ input, expected }) => {
    expect(differences(expected, run(input), '')).toEqual([])
  })

  it('notices a wrong value, a missing key, a wrong order and a wrong start', () => {
    const [first] = cases
    if (first === undefined) throw new RangeError('no cases')
    const bent = structuredClone(first.expected) as unknown as ReturnType<typeof run>
    const [bottleneck] = bent.bottleneck_analysis.bottlenecks
    if (bottleneck === undefined) throw new RangeError('no bottleneck')
    bottleneck.toc_recommendation = 'EXPLOIT'
    bottleneck.steps.reverse()
    bent.team_analysis.total_headcount += 1
    const found = differences(bent, run(first.input), '').join('\n')
    expect(found).toContain('.toc_recommendation')
    expect(found).toContain('.steps.0.name')
    expect(found).toContain('.total_headcount')
  })
})
