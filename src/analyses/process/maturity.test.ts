import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maturityDimensions } from '../../knowledge/maturity.ts'
import { scoreMaturity } from './maturity.ts'

const levels = (...given: readonly number[]) =>
  Object.fromEntries(maturityDimensions.map((dimension, index) => [dimension, given[index] ?? 0]))

const scoreOf = (...given: readonly number[]) => {
  const [score] = scoreMaturity([{ name: 'P', maturity: levels(...given) }]).process_scores
  if (score === undefined) throw new RangeError('no score')
  return score
}

describe('scoreMaturity', () => {
  it.each([
    // The sample company of the script: weights .20 .15 .20 .20 .15 .10, added by hand.
    ['Customer Onboarding', [3, 4, 3, 2, 3, 2], 2.85],
    ['Sales Deal Qualification', [2, 3, 4, 2, 2, 3], 2.65],
    ['Engineering Deployment', [4, 5, 4, 4, 5, 4], 4.3],
    ['Incident Response', [2, 2, 1, 1, 2, 1], 1.5],
    ['Employee Onboarding', [2, 2, 1, 1, 2, 2], 1.6],
  ])('scores %s', (_, given, score) => {
    expect(scoreOf(...given).maturity_score).toBe(score)
  })

  it('counts no running process below 1', () => {
    expect(scoreOf(1, 1, 0, 0, 1, 0).maturity_score).toBe(1)
  })

  it.each([
    [1, 'Ad Hoc', 'Ad hoc'],
    [2, 'Defined', 'Defined'],
    [3, 'Managed', 'Measured'],
    [4, 'Optimized', 'Managed'],
    [5, 'Innovating', 'Optimized'],
  ])('names level %i twice', (level, script, playbook) => {
    const score = scoreOf(level, level, level, level, level, level)
    expect(score).toMatchObject({
      maturity_level: level,
      maturity_label: script,
      playbook_label: playbook,
    })
  })

  it.each([
    // As Python adds and rounds them: the last sum is 2.5000000000000004.
    [[0, 0, 2, 5, 4, 5], 2.5, 2],
    [[0, 3, 4, 5, 5, 5], 3.5, 4],
    [[5, 4, 4, 0, 0, 1], 2.5, 3],
  ])('rounds the score of %j, %d, to level %i', (given, maturity_score, maturity_level) => {
    expect(scoreOf(...given)).toMatchObject({ maturity_score, maturity_level })
  })

  it('advises on every dimension below 3, critically below 2, in their order', () => {
    const { recommendations } = scoreOf(3, 2, 1, 0, 5, 2)
    expect(recommendations.map((one) => [one.dimension, one.severity])).toEqual([
      ['ownership', '🟡 Needs work'],
      ['metrics', '🔴 Critical'],
      ['automation', '🔴 Critical'],
      ['feedback_loop', '🟡 Needs work'],
    ])
  })

  it('says of a process without levels that it was not assessed', () => {
    const { process_scores, assumed } = scoreMaturity([{ name: 'P' }])
    expect(process_scores[0]).toMatchObject({
      assessed: false,
      status: 'not_assessed',
      maturity_score: 1,
      score_range: [1, 5],
    })
    expect(assumed.map(({ path }) => path)).toEqual(
      maturityDimensions.map((dimension) => `processes[0].maturity.${dimension}`),
    )
  })

  it('leaves the status open where the missing dimension decides it', () => {
    const maturity = { documentation: 3, ownership: 3, metrics: 3, automation: 3, consistency: 3 }
    const [score] = scoreMaturity([{ maturity }]).process_scores
    // 0.9 x 3 = 2.7 without feedback, 2.7 + 0.1 x 5 = 3.2 with the best: both need work.
    expect(score).toMatchObject({ score_range: [2.7, 3.2], status: 'needs_work', assessed: true })
    const [open] = scoreMaturity([{ maturity: { ...maturity, documentation: 5 } }]).process_scores
    // 3.1 and 3.6: on both sides of 3.5.
    expect(open).toMatchObject({ score_range: [3.1, 3.6], status: 'uncertain' })
  })

  const level = fc.integer({ min: 0, max: 5 })
  const process = fc.record({
    name: fc.string(),
    maturity: fc.record(
      Object.fromEntries(maturityDimensions.map((dimension) => [dimension, level])),
      { requiredKeys: [] },
    ),
  })

  it('scores a process the same whatever else there is', () => {
    fc.assert(
      fc.property(process, process, (one, other) => {
        const [alone] = scoreMaturity([one]).process_scores
        const [first, second] = scoreMaturity([one, other]).process_scores
        expect(first).toEqual(alone)
        expect(second?.name).toBe(other.name)
      }),
    )
  })

  it('keeps within its range, and a range of known levels is a point', () => {
    fc.assert(
      fc.property(process, (one) => {
        const [score] = scoreMaturity([one]).process_scores
        const [low = 0, high = 0] = score?.score_range ?? []
        expect(low).toBeGreaterThanOrEqual(1)
        expect(high).toBeLessThanOrEqual(5)
        expect(low).toBeLessThanOrEqual(high)
        expect(low === high || score?.missing_dimensions.length !== 0).toBe(true)
      }),
    )
  })
})
