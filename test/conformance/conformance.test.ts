import { describe, expect, it } from 'vitest'
import { needsFixture, needsSession, notOffered, notScored, testsNothing } from './expected.ts'
import { fixture } from './fixture.ts'
import { type Outcome, revisions, runSuite } from './run-suite.ts'

const isLong = process.env.FUZZ_RUNS !== undefined

const failed = (outcomes: Map<string, Outcome>): string[] =>
  [...outcomes].filter(([, outcome]) => outcome.failed.length > 0).map(([scenario]) => scenario)

const empty = (outcomes: Map<string, Outcome>): string[] =>
  [...outcomes]
    .filter(([, outcome]) => outcome.passed === 0 && outcome.failed.length === 0)
    .map(([scenario]) => scenario)

describe.runIf(isLong).each(revisions)('the public suite for %s', (revision) => {
  it('passes on the product wherever it applies', { timeout: 300_000 }, async () => {
    const outcomes = await runSuite(revision)
    const excused = new Set<string>([...needsFixture, ...needsSession, ...notOffered])
    const wrong = failed(outcomes).filter((one) => !excused.has(one) && !notScored.test(one))
    expect(outcomes.size).toBeGreaterThan(30)
    expect(wrong).toEqual([])
    for (const scenario of empty(outcomes)) expect(testsNothing).toContain(scenario)
  })

  it('passes on a fixture behind the same guards and transport', { timeout: 300_000 }, async () => {
    const outcomes = await runSuite(revision, fixture)
    const excused = new Set<string>(needsSession)
    const wrong = failed(outcomes).filter((one) => !excused.has(one) && !notScored.test(one))
    expect(wrong.map((one) => [one, outcomes.get(one)?.failed])).toEqual([])
  })
})

/** A sample of it runs each time. */
it.each([
  ['2025-11-25', 'dns-rebinding-protection', undefined],
  ['2026-07-28', 'tools-list', undefined],
  ['2026-07-28', 'server-stateless', fixture],
] as const)('of %s, %s passes', { timeout: 120_000 }, async (revision, scenario, make) => {
  const outcomes = await runSuite(revision, make, scenario)
  expect(outcomes.size).toBe(1)
  for (const [, outcome] of outcomes) {
    expect(outcome.failed).toEqual([])
    expect(outcome.passed).toBeGreaterThan(0)
  }
})
