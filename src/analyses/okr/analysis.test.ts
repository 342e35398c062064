import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Company, KeyResult, Objective } from '../../model/company.ts'
import { aSituation } from '../../testing/a-company.ts'
import { analyseOkrs, type OkrAnalysis } from './analysis.ts'

const analyse = (company: Company, quarter_progress?: number): OkrAnalysis =>
  analyseOkrs(
    aSituation(company, '2025-02-28'),
    quarter_progress === undefined ? {} : { quarter_progress },
  )

const scored = (title: string, score: number): KeyResult => ({ title, type: 'milestone', score })
const companyWith = (...objectives: Objective[]): Company => ({
  company_okrs: { name: 'Acme', objectives },
})

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const keyResults = fc.record(
  {
    title: fc.string(),
    type: fc.constantFrom('numeric', 'percentage', 'milestone', 'boolean', 'control'),
    baseline_value: value,
    current_value: value,
    target_value: value,
    current_pct: value,
    target_pct: value,
    lower_is_better: fc.boolean(),
    milestones_hit: fc.nat(9),
    milestones_total: fc.nat(9),
    weight: fc.double({ min: 0, max: 9, noNaN: true }),
    done: fc.boolean(),
  },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<KeyResult>
const objectives = fc.record({
  title: fc.string(),
  key_results: fc.array(keyResults, { maxLength: 4 }),
})
const progress = fc.double({ min: 0, max: 1, noNaN: true })

describe('analyseOkrs', () => {
  it('keeps every key of objectives and key results, known or not', () => {
    const keyResult = { title: 'k', done: true, colour: 'blue' } as KeyResult
    const objective = { title: 'o', region: 'EMEA', key_results: [keyResult] } as Objective
    const [output] = analyse(companyWith(objective)).objectives
    expect(output).toMatchObject(objective)
    expect(output?.key_results_scored).toMatchObject([keyResult])
  })

  it('scores an objective without key results as not started, without label and percent', () => {
    const [output] = analyse(companyWith({ title: 'o' })).objectives
    expect(output).toMatchObject({ score: 0, status: 'not_started', key_results_scored: [] })
    expect(output).not.toHaveProperty('score_pct')
    expect(output).not.toHaveProperty('status_label')
  })

  it('weighs the rounded scores of key results, and has the status of the worst', () => {
    const key_results = [
      { ...scored('a', 0.12344), weight: 3 },
      { ...scored('b', 0.8), weight: 1 },
    ]
    const [output] = analyse(companyWith({ key_results }), 0.5).objectives
    // (3 x 0.123 + 0.8) / 4 = 0.29225
    expect(output).toMatchObject({ score: 0.292, score_pct: '29%', status: 'off_track' })
    const weightless = [{ ...scored('a', 0.9), weight: 0 }]
    expect(analyse(companyWith({ key_results: weightless }), 0.5).objectives[0]?.score).toBe(0)
  })

  it('lists what is at risk: off track first, then the wider gap, then as given', () => {
    const key_results = [
      scored('risk', 0.5),
      scored('off', 0.3),
      scored('further off', 0.1),
      scored('also risk', 0.5),
      scored('fine', 0.9),
    ]
    const output = analyse(companyWith({ key_results }), 0.5)
    expect(output.at_risk_key_results.map(({ key_result }) => key_result)).toEqual([
      'further off',
      'off',
      'risk',
      'also risk',
    ])
    expect(output.at_risk_count).toBe(4)
  })

  it('lists what needs attention by pace, the lower score first, with path and owner', () => {
    const key_results = [
      scored('risk', 0.25),
      scored('off', 0.15),
      { ...scored('x', 0.1), owner: 'Ann' },
    ]
    const output = analyse(companyWith({ owner: 'COO', key_results }), 0.5)
    expect(output.needs_attention).toMatchObject([
      { key_result: 'x', owned_by: 'Ann', path: 'company_okrs.objectives[0].key_results[2]' },
      { key_result: 'off', owned_by: 'COO' },
      { key_result: 'risk', pace: { status: 'at_risk' } },
    ])
  })

  it('asks about results without progress after a quarter of the quarter', () => {
    const company = companyWith({ key_results: [{ title: 'idle', ...scored('idle', 0) }] })
    const owners = (output: OkrAnalysis) => output.actions.map(({ owner }) => owner)
    expect(owners(analyse(company, 0.26))).toContain('KR owners')
    expect(owners(analyse(company, 0.25))).not.toContain('KR owners')
  })

  it('asks for no figures of what went back, and of what is not done', () => {
    const back = { baseline_value: 14, current_value: 18, target_value: 5, lower_is_better: true }
    const company = companyWith({ key_results: [back, { type: 'boolean', done: false }] })
    expect(analyse(company, 0.5).actions.map(({ owner }) => owner)).not.toContain('KR owners')
  })

  it('asks for figures of what has none, not of what was checked in a few days ago', () => {
    const still = { baseline_value: 2, current_value: 2, target_value: 5 }
    const asked = (...key_results: KeyResult[]) =>
      analyse(companyWith({ key_results }), 0.5)
        .actions.filter(({ owner }) => owner === 'KR owners')
        .map(({ detail }) => detail.split(':')[0])
    expect(
      asked(
        { ...still, title: 'Still' },
        { baseline_value: 0, target_value: 5, title: 'No value' },
        { type: 'milestone', milestones_total: 4, title: 'No count' },
        { type: 'boolean', title: 'Done or not' },
      ),
    ).toEqual(['Still; No value; No count'])
    const since = (on: string) => ({ ...still, title: 'Still', check_ins: [{ on, value: 2 }] })
    expect(asked(since('2025-02-26'))).toEqual([])
    expect(asked(since('2025-02-10'))).toEqual(['Still'])
  })

  it('assumes nothing of a quarter without goals', () => {
    expect(analyse({ company: 'Acme' }).assumed).toEqual([])
  })

  it('says what it assumed and where', () => {
    const company = companyWith({ key_results: [{ current_value: 1, target_value: 2 }] })
    expect(analyse(company).assumed.map(({ path, value: taken }) => [path, taken])).toEqual([
      ['company_okrs.quarter_start', 0.5],
      ['company_okrs.objectives[0].key_results[0].baseline_value', 0],
    ])
  })

  it('takes the name from the OKRs, else from the document', () => {
    expect(analyse(companyWith()).company).toBe('Acme')
    expect(analyse({ company: 'Other', company_okrs: {} }).company).toBe('Other')
  })

  it('gives the same for the same input, and leaves the input alone', () => {
    fc.assert(
      fc.property(fc.array(objectives, { maxLength: 4 }), progress, (given, q) => {
        const before = JSON.stringify(given)
        const first = JSON.stringify(analyse(companyWith(...given), q))
        expect(JSON.stringify(analyse(companyWith(...given), q))).toBe(first)
        expect(JSON.stringify(given)).toBe(before)
      }),
    )
  })

  it('scores an objective the same whatever others there are', () => {
    fc.assert(
      fc.property(fc.array(objectives, { maxLength: 4 }), objectives, progress, (given, one, q) => {
        const without = analyse(companyWith(...given), q).objectives
        const withOne = analyse(companyWith(...given, one), q).objectives
        expect(withOne.slice(0, -1)).toEqual(without)
      }),
    )
  })
})
