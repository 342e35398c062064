import { describe, expect, it } from 'vitest'
import { addDays } from '../model/dates.ts'
import type { DatumEvidence, Evidence } from '../model/finding.ts'
import { type Basis, type Grounds, gradeConfidence, lower } from './confidence.ts'

const AT = '2026-09-11'

const datum = (age: number | null, path = 'metrics.arr_usd'): DatumEvidence => ({
  kind: 'datum',
  path,
  of: null,
  value: 1,
  unit: null,
  on: age === null ? null : addDays(AT, -age),
})

const computed = (...inputs: Evidence[]): Evidence => ({
  kind: 'computed',
  value: 1,
  unit: null,
  on: null,
  formula: 'sum',
  inputs,
})

const knowledge: Evidence = {
  kind: 'knowledge',
  entry: 'okr.doubtful',
  value: 1,
  unit: 'ratio',
  on: '2020-01-01',
}

const grade = (evidence: readonly Evidence[], rest: Partial<Grounds> = {}) =>
  gradeConfidence({ basis: 'counted', evidence, assumed: [], contradicted: new Set(), ...rest }, AT)

describe('confidence by what the fact rests on', () => {
  it.each<[Basis, string, string]>([
    ['counted', 'verified', 'counted in the data themselves'],
    ['agreed', 'verified', 'two independent sources agree'],
    ['log', 'verified', 'read from an event log'],
    ['reported', 'medium', 'one self-reported figure'],
    ['benchmark', 'assumed', 'a benchmark or default alone'],
  ])('%s is at most %s', (basis, level, because) => {
    const { level: graded, because: why } = grade([datum(1)], { basis })
    expect(graded).toBe(level)
    expect(why).toContain(because)
  })
})

describe('confidence by age', () => {
  it.each([
    [0, 'verified'],
    [30, 'verified'],
    [31, 'medium'],
    [90, 'medium'],
    [91, 'assumed'],
  ])('%i days old is at most %s', (age, level) => {
    expect(grade([datum(age)]).level).toBe(level)
  })

  it('is medium where a datum is undated', () => {
    expect(grade([datum(null)])).toEqual({
      level: 'medium',
      because: ['counted in the data themselves', 'undated'],
    })
  })

  it('goes by the oldest datum, and says its age', () => {
    const { level, because } = grade([datum(2), datum(40), datum(91)])
    expect(level).toBe('assumed')
    expect(because).toContain('91 days old, over 90')
    expect(grade([datum(2), datum(40)]).because).toContain('40 days old, over 30')
  })

  it('is not mended by an undated datum beside an old one', () => {
    const { level, because } = grade([datum(null), datum(100)])
    expect(level).toBe('assumed')
    expect(because).toEqual(expect.arrayContaining(['undated', '100 days old, over 90']))
  })

  it('looks at the inputs of computed figures', () => {
    expect(grade([computed(datum(1), computed(datum(45)))]).level).toBe('medium')
  })

  it('leaves playbook figures out, and earlier values of a series', () => {
    expect(grade([datum(1), knowledge]).level).toBe('verified')
    expect(grade([datum(1), { ...datum(400), earlier: true }]).level).toBe('verified')
  })

  it('counts a log by its day', () => {
    const log: Evidence = { ...datum(60), kind: 'log', file: 'a.xes', query: 'cases' }
    expect(grade([log], { basis: 'log' }).level).toBe('medium')
  })
})

describe('confidence by what else', () => {
  it('is medium where a value was put in, and says which', () => {
    expect(grade([datum(1)], { assumed: ['a working day of 8 hours'] })).toEqual({
      level: 'medium',
      because: [
        'counted in the data themselves',
        'dated within 30 days',
        'through a default: a working day of 8 hours',
      ],
    })
  })

  it('is medium where other data contradict a datum used, also an input', () => {
    const contradicted = new Set(['metrics.arr_usd'])
    const { level, because } = grade([computed(datum(1))], { contradicted })
    expect(level).toBe('medium')
    expect(because).toContain('metrics.arr_usd is contradicted by other data')
    expect(grade([datum(1, 'metrics.cash_usd')], { contradicted }).level).toBe('verified')
  })

  it('is the lowest of all of them', () => {
    const contradicted = new Set(['metrics.arr_usd'])
    const rest = { assumed: ['x'], contradicted }
    expect(grade([datum(100)], rest).level).toBe('assumed')
    expect(grade([datum(1)], { ...rest, basis: 'benchmark' }).level).toBe('assumed')
  })
})

it.each([
  ['verified', 'medium', 'medium'],
  ['assumed', 'medium', 'assumed'],
  ['verified', 'verified', 'verified'],
] as const)('the lower of %s and %s is %s', (a, b, least) => {
  expect(lower(a, b)).toBe(least)
  expect(lower(b, a)).toBe(least)
})
