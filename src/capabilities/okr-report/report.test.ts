import { describe, expect, it } from 'vitest'
import cases from '../../../test/parity/okr-cases.json' with { type: 'json' }
import sample from '../../../test/parity/okr-sample.json' with { type: 'json' }
import { type Overrides, okrFacts } from '../../analyses/okr-facts.ts'
import type { Company, KeyResult } from '../../model/company.ts'
import type { Block } from '../../reports/document.ts'
import { renderText } from '../../reports/render-text.ts'
import { aSituation, factsOf } from '../../testing/a-company.ts'
import { allFindings } from '../brief/brief.ts'
import { glanceAt } from '../brief/glance.ts'
import { okrReport } from './capability.ts'
import { okrReportSchema } from './output-schema.ts'

const AT = '2025-02-28'
const outputOf = (company: Company, at = AT, overrides: Overrides = {}) =>
  okrReport.run(okrFacts(aSituation(company, at), overrides), {})
const textOf = (company: Company, at = AT, overrides: Overrides = {}): string =>
  renderText(okrReport.report(outputOf(company, at, overrides)), { width: 80, color: false })
/** The text with its line breaks taken out. */
const sayingOf = (...input: Parameters<typeof textOf>): string =>
  textOf(...input).replace(/\s+/g, ' ')

const acme = sample as unknown as Company
const withKeyResults = (key_results: KeyResult[]): Company => ({
  company_okrs: {
    name: 'Acme',
    quarter_start: '2025-01-01',
    quarter_end: '2025-03-31',
    objectives: [{ id: 'CO1', title: 'Grow', key_results }],
  },
})

/** The bars of the first chart. */
function barsOf(company: Company) {
  const charts = okrReport
    .report(outputOf(company))
    .blocks.flatMap((block: Block) =>
      block.kind === 'chart' && block.chart.type === 'bullet' ? [block.chart] : [],
    )
  return charts[0]?.rows
}

describe('okr_report', () => {
  it.each(cases)('output for $name passes its schema', ({ input, quarter_progress }) => {
    const output = outputOf(input as unknown as Company, AT, { quarter_progress })
    expect(okrReportSchema.safeParse(output).error).toBeUndefined()
  })

  it('output of the sample passes its schema', () => {
    expect(okrReportSchema.safeParse(outputOf(acme)).error).toBeUndefined()
    expect(okrReportSchema.safeParse(outputOf({})).error).toBeUndefined()
  })

  it('is named for the company and its quarter', () => {
    expect(okrReport.report(outputOf(acme)).title).toBe('OKR report: AcmeSaaS, Q1 2025')
    expect(okrReport.report(outputOf(withKeyResults([]))).title).toBe('OKR report: Acme')
  })

  it('takes no quarter as half over where there are no goals', () => {
    const text = sayingOf({ company: 'Acme' })
    expect(text).toContain('Acme has no company key results to score.')
    expect(text).not.toMatch(/half over|Assumed/)
  })

  it('begins with one sentence that holds the state of the quarter', () => {
    // 58 of 89 days; due is 58/89 x 0.7 = 45.6 %; the mean of 0.3930, 0.3156, 0.4765 is 39.5 %.
    expect(sayingOf(acme)).toContain(
      'With 65% of the quarter gone and 31 days left, AcmeSaaS stands at 40% of its company targets where 46% is due; of 9 company key results: 3 off track, 2 on track, 4 not known.',
    )
  })

  it('names the owners who speak, one or several', () => {
    const sold = {
      type: 'numeric',
      baseline_value: 0,
      current_value: 50,
      target_value: 100,
    } as const
    const sure = { ...sold, confidence: 0.6 }
    expect(sayingOf(withKeyResults([sure]))).toContain(
      'the owner of 1 company key result is 60% confident of it;',
    )
    expect(sayingOf(withKeyResults([sure, sold]))).toContain(
      'the owner of 1 of 2 company key results is 60% confident of it;',
    )
    expect(sayingOf(withKeyResults([sure, sure]))).toContain(
      'the owners of all 2 company key results are 60% confident of them;',
    )
  })

  it('says the rate that a result needs as the briefing does', () => {
    const company = withKeyResults([
      {
        title: 'Net new ARR',
        type: 'numeric',
        baseline_value: 0,
        current_value: 23.6,
        target_value: 5000,
        owner: 'CEO',
      },
    ])
    // By days: (5000 - 23.6) / 31 over 23.6 / 59 is 401.3; for 70 %, (3500 - 23.6) / 31 it is 280.4.
    const { findings } = allFindings(factsOf(company, AT))
    const brief = findings.find(({ rule }) => rule === 'objective_off_pace')
    expect(brief?.what).toContain("needs 401x its pace so far on 'Net new ARR'")
    const text = sayingOf(company)
    expect(text).toContain('70% by the end needs 280x the pace so far, the full target 401x.')
    expect(text).toMatch(/Net new ARR .*401x/)
  })

  it('leads with what the owners said lately, beside the pace', () => {
    const said = (confidence: number, on: string): KeyResult => ({
      title: `Sell ${confidence}`,
      type: 'numeric',
      baseline_value: 0,
      current_value: 5,
      target_value: 10,
      check_ins: [{ on, value: 5, confidence }],
    })
    const shown = sayingOf(
      withKeyResults([said(0.9, '2025-02-20'), said(0.4, '2025-02-27'), said(1, '2025-01-02')]),
    )
    // (0.9 + 0.4) / 2; what is older than thirty days says nothing of today
    expect(shown).toContain(
      'the owners of 2 of 3 company key results are 65% confident of them; by pace, Acme stands at 50%',
    )
    expect(shown).toContain('Key result Outlook Owner Pace')
    expect(shown).toMatch(/Sell 0\.4 🔴 Off track 40% 🟢 On track/)
    expect(sayingOf(acme)).not.toContain('confident of them')
  })

  it('holds no trailing measure against a straight line', () => {
    const shown = sayingOf(acme)
    // 110 on the way from 108 to 115
    expect(shown).toMatch(/Achieve 115% NRR ⚪ No pace 29% Close/)
    expect(outputOf(acme).needs_attention.map(({ key_result }) => key_result)).not.toContain(
      'Achieve 115% NRR',
    )
  })

  it('counts by outlook, as the briefing does', () => {
    const numeric = (title: string, current: number, target: number, rest: KeyResult = {}) => ({
      title,
      type: 'numeric' as const,
      baseline_value: 0,
      current_value: current,
      target_value: target,
      ...rest,
    })
    const company = withKeyResults([
      numeric('Ship 40 orders', 2, 40, { confidence: 0.8 }),
      numeric('Open 10 sites', 6, 10, { confidence: 0.4 }),
      numeric('NPS of 50', 41, 50, { baseline_value: 40 }),
      numeric('Hire 8 people', 1, 8, { confidence: 0.75 }),
    ])
    const text = sayingOf(company)
    expect(text).toContain('Company key results on track or done: 2 of 3, 67%')
    expect(text).toContain('of 4 company key results: 1 off track, 2 on track, 1 not known.')
    expect(text).toContain('Worst: Open 10 sites. Its owner is 40% confident; by pace, 60% of')
    expect(text).toContain('🔴 Off track by pace: Ship 40 orders')
    expect(text).not.toMatch(/(?:Off track|At risk): NPS/)
    // (0.8 + 0.4 + 0.75) / 3
    expect(text).toContain('At risk, outlook 65%')
    const { on_track, known } = glanceAt(factsOf(company, AT), []).okrs ?? {}
    expect([on_track, known]).toEqual([2, 3])
    expect(outputOf(company).company_outlook).toMatchObject({ on_track, known })
  })

  it('says so before and after the quarter, and where nothing says when it is', () => {
    const half = withKeyResults([{ type: 'milestone', score: 0.5 }])
    expect(sayingOf(half, '2025-04-02')).toContain('In the quarter that ended on 31 Mar 2025,')
    expect(sayingOf(half, '2024-12-30')).toContain('In the quarter that begins on 1 Jan 2025,')
    expect(sayingOf(half, AT, { quarter_progress: 0.4 })).toContain(
      'With 40% of the quarter taken as gone,',
    )
    const dateless: Company = { company_okrs: { objectives: half.company_okrs?.objectives ?? [] } }
    expect(sayingOf(dateless)).toContain(
      'taken as half over, because quarter_start and quarter_end of company_okrs are not given,',
    )
    expect(sayingOf({})).toContain('has no company key results to score.')
  })

  it('shows the note and the pace that is needed of what is behind', () => {
    expect(sayingOf(acme)).toContain('1 closed, 2 in late-stage negotiation')
    // 4 of 17 points in 59 days, 31 left: (0.7 - 4/17) / 31 over (4/17) / 59 is 3.759.
    expect(sayingOf(acme)).toContain('70% by the end needs 3.76x the pace so far')
  })

  it('leaves out what has nothing to say', () => {
    const fine = textOf(withKeyResults([{ type: 'milestone', score: 1, done: true }]))
    for (const absent of ['Needs attention', 'Departments', 'Assumed', 'thresholds']) {
      expect(fine).not.toContain(absent)
    }
  })

  it('stays short for a large company, and says what it left out', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({
      title: `Result ${i}`,
      current_value: i % 7,
      target_value: 100,
    }))
    const text = textOf(withKeyResults(many))
    expect(text.split('\n').length).toBeLessThan(200)
    expect(text.replace(/\s+/g, ' ')).toContain('and 2985 more, all under needs_attention')
  })

  it('draws a bar for each company key result, or for objectives where there are many', () => {
    expect(barsOf(acme)).toHaveLength(9)
    expect(barsOf(withKeyResults(Array.from({ length: 31 }, () => ({ score: 1 }))))).toHaveLength(1)
    expect(barsOf({})).toBeUndefined()
  })

  it('marks nothing as due in the bar of a trailing measure', () => {
    const way = { baseline_value: 20, current_value: 30, target_value: 40 }
    const company = withKeyResults([
      { title: 'NPS of 40', ...way },
      { title: 'Sign 40 clinics', ...way },
    ])
    expect(barsOf(company)?.map(({ mark }) => mark !== undefined)).toEqual([false, true])
  })

  it('asks neither to link nor to stop what a key result links', () => {
    const company = {
      ...withKeyResults([{ id: 'k', title: 'Visits' }]),
      department_okrs: [
        {
          name: 'Intake',
          objectives: [{ title: 'No queue', key_results: [{ links: [{ to: 'k' }] }] }],
        },
      ],
    }
    const text = sayingOf(company)
    expect(text).toContain('CO1 Grow: served by Department Intake')
    expect(text).toContain('department or team serves: 100%')
    expect(text).not.toMatch(/Links to mend|Link or stop|Close the alignment gap/)
  })

  it('proposes no objective of a department where none has any', () => {
    const company: Company = {
      company_okrs: {
        objectives: [
          { id: 'a', title: 'Grow' },
          { id: 'b', title: 'Hold', owner: 'Ada' },
        ],
      },
    }
    const text = sayingOf(company)
    expect(text).toContain('Say who carries 1 company objective • Grow: name one person for it.')
    expect(text).not.toContain('alignment gap')
  })
})
