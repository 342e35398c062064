import { describe, expect, it } from 'vitest'
import type { KindName } from '../../knowledge/reports.ts'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { report } from './capability.ts'
import { quarterlyReview } from './qbr.ts'

describe('a report of which the data know nothing', () => {
  const textOf = (kind: KindName, known: Company = {}) =>
    renderText(report.report(report.run(factsOf(known), { kind })), { width: 200, color: false })

  it('says that it is not known, and not that there is none', () => {
    const monthly = textOf('mbr')
    expect(monthly).toContain('Not known: no decisions in the data.')
    expect(monthly).toContain('Not known: no actions in the data.')
    expect(monthly).not.toMatch(/No decision is open|overdue action|^None/m)
    const quarterly = textOf('qbr')
    expect(quarterly).toContain('No objective is in the data: there is no verdict on any.')
    expect(quarterly).toContain('Not known: no company_okrs in the data.')
    expect(quarterly).not.toMatch(/The quarter is running|Nothing to carry over/)
    expect(textOf('okr_progress')).toContain('not known. No key result is in the data.')
    expect(textOf('weekly_dashboard')).toMatch(
      /None found; \d+ of \d+ rules lack the data to tell\./,
    )
  })

  it('says that there is none where the data tell', () => {
    const known: Company = { decisions: [{ id: 'D', decided_on: '2026-01-01' }], actions: [] }
    expect(textOf('mbr', known)).toContain('No decision is open.')
  })

  it('names no quarter that has no name', () => {
    expect(textOf('qbr')).toMatch(/^Quarterly business review: Test Company$/m)
    expect(textOf('okr_progress')).toMatch(/^OKR progress: Test Company$/m)
    expect(textOf('okr_framework')).toMatch(/^OKR framework: Test Company$/m)
  })

  it('asks for nothing twice', () => {
    const { missing } = quarterlyReview(factsOf({}))
    expect(new Set(missing.map(({ what }) => what)).size).toBe(missing.length)
  })

  it.each<[KindName, RegExp]>([
    ['weekly_dashboard', /Actions done in the week: supply actions/],
    ['weekly_dashboard', /Key results, .*: supply company_okrs/],
    ['investor_update', /Key results, .*: supply company_okrs/],
    ['investor_update', /Not known: no decisions in the data/],
    ['function_one_pager', /Functions: supply department_okrs/],
    ['mbr', /Functions: supply department_okrs/],
    ['mbr', /Meetings: supply cadence and meetings/],
    ['qbr', /What ships: supply milestone_dates/],
    ['qbr', /Dependencies between functions: supply links/],
    ['okr_progress', /Objectives: supply company_okrs/],
    ['okr_framework', /Teams and their goals: supply team_okrs/],
    ['scaling_readiness', /Revenue: supply metrics.annual_revenue_usd/],
    ['scaling_readiness', /Managers and layers: supply people with manager_id/],
    ['cadence_template', /Meetings that are held: supply cadence/],
    ['process_scorecard', /Processes: supply processes/],
  ])('names in %s what to supply: %s', (kind, said) => {
    expect(textOf(kind)).toMatch(said)
  })

  it('names what half a goal lacks', () => {
    const department_okrs = [
      { name: 'Ops', objectives: [{ id: 'o', title: 'Run', key_results: [{ title: 'Y' }] }] },
    ]
    const pages = textOf('function_one_pager', { department_okrs })
    expect(pages).toContain('Owner of Ops: supply owner in department_okrs')
    expect(pages).toContain(
      'Key results of Ops with a target: supply key_results with target_value',
    )
    const progress = textOf('okr_progress', { department_okrs })
    expect(progress).toContain("Owner of 'Run': supply owner of the objective")
    expect(progress).toContain("Measure of 'Y': supply baseline_value")
    expect(textOf('qbr', { department_okrs })).toContain("Score of 'Run': supply baseline_value")
  })
})

describe('the owner of an objective that names none', () => {
  it('is said to be that of its unit', () => {
    const known: Company = {
      department_okrs: [
        {
          name: 'Ops',
          owner: 'Kofi',
          objectives: [{ title: 'Run', owner: 'Ann' }, { title: 'Grow' }],
        },
      ],
    }
    for (const kind of ['okr_progress', 'okr_framework'] as const) {
      const text = renderText(report.report(report.run(factsOf(known), { kind })), {
        width: 200,
        color: false,
      })
      expect(text.match(/Kofi, who owns the goals of Ops/g)).toHaveLength(1)
    }
    expect(quarterlyReview(factsOf(known)).objectives).toMatchObject([
      { owner: 'Ann', owner_of_unit: false },
      { owner: 'Kofi', owner_of_unit: true },
    ])
  })
})
