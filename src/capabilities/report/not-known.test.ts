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
})
