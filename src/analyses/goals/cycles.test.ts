import { describe, expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { afterCycles } from '../../testing/past-cycles.ts'
import { inEach } from './cycles.ts'

describe('endedCycles', () => {
  it('takes the latest that ended, whatever their order, and leaves the running one out', () => {
    const company = afterCycles([[1, 2]], [[3, 4]])
    company.okr_history?.reverse()
    expect(
      factsOf(company)
        .endedCycles()
        .map(({ quarter }) => quarter),
    ).toEqual(['Q2 2026', 'Q1 2026'])
  })

  it('takes the present cycle as ended once its last day is over', () => {
    const company = afterCycles([[1, 2]], [[3, 4]])
    const quarters = factsOf(company, '2026-10-01')
      .endedCycles()
      .map(({ quarter }) => quarter)
    expect(quarters).toEqual(['Q3 2026', 'Q2 2026'])
  })

  it('scores units and counts ends', () => {
    const [cycle] = factsOf(
      afterCycles(null, [
        [100, 100],
        [80, 100],
        [30, 100],
      ]),
    ).endedCycles()
    expect(cycle).toMatchObject({ results: 3, reached: 1, good: 2 })
    expect(cycle?.units.get('Department east')).toMatchObject({
      score: expect.closeTo(0.7, 9),
      all_reached: false,
    })
  })

  it('asks commitments for their whole target', () => {
    const past = afterCycles(null, [[80, 100]], { aspirational: false })
    expect(factsOf(past).endedCycles()[0]).toMatchObject({ reached: 0, good: 0 })
  })
})

describe('inEach', () => {
  it('follows units by name and objectives by id or title', () => {
    const cycles = factsOf(afterCycles([[1, 2]], [[3, 4]])).endedCycles()
    expect(inEach(cycles, 'units').map(([latest]) => latest?.unit)).toEqual(['company', 'East'])
    expect(inEach(cycles, 'objectives').map((scores) => scores.map(({ score }) => score))).toEqual([
      [0.75, 0.5],
    ])
  })

  it('knows nothing of what was new in the last cycle', () => {
    const company = aQuarter([anObjective('O1', [aNumber('A', 1, 2)])])
    expect(inEach(factsOf(company, '2026-10-01').endedCycles(), 'objectives')).toHaveLength(1)
    const before = { company_okrs: { quarter: 'Q2', quarter_end: '2026-06-30', objectives: [] } }
    const cycles = factsOf({ ...company, okr_history: [before] }, '2026-10-01').endedCycles()
    expect(inEach(cycles, 'objectives')).toEqual([])
  })
})
