import { describe, expect, it } from 'vitest'
import type { Company } from '../../../../model/company.ts'
import { factsOf } from '../../../../testing/a-company.ts'
import { opened } from '../../../judged.ts'
import { judge } from '../../../run.ts'
import { companyConstraint } from '../company-constraint.ts'
import { clinicGoal, clinicOnboarding } from './examples.ts'

const clinic: Company = { ...clinicGoal, processes: [clinicOnboarding] }

describe('what is proposed for the constraint', () => {
  it('does not propose again what was rejected for the step', () => {
    const rejected: Company = {
      ...clinic,
      decisions: [
        {
          id: 'D-7',
          title: 'Hire a specialist for interface setup',
          status: 'rejected',
          decided_on: '2026-06-24',
        },
        {
          id: 'D-9',
          title: 'Interface setup starts with a complete checklist',
          status: 'decided',
          decided_on: '2026-08-20',
        },
      ],
    }
    const titles = (company: Company) =>
      judge([companyConstraint], factsOf(company), new Set())
        .findings.map(opened)
        .flatMap(({ options }) => options.map(({ title }) => title))
    expect(titles(clinic).join()).toMatch('hire one more person')
    expect(titles(rejected).join()).not.toMatch('hire one more person')
    const [finding] = judge([companyConstraint], factsOf(rejected), new Set()).findings.map(opened)
    expect(finding?.how_to_act.map(({ action }) => action).join()).toMatch(
      /not what was rejected \(D-7\)/,
    )
    expect(finding?.how_to_act[0]?.action).toMatch("carry through D-9 ('Interface setup starts")
  })

  it('asks for an overdue decision about the step today, as every other page does', () => {
    const overdue: Company = {
      ...clinic,
      decisions: [
        {
          id: 'D-1',
          title: 'Run a night shift at interface setup',
          subject: 'Interface setup',
          status: 'requested',
          requested_on: '2026-09-01',
          decide_by: '2026-09-08',
          owner: 'Rika',
        },
      ],
    }
    const [finding] = judge([companyConstraint], factsOf(overdue), new Set()).findings.map(opened)
    expect(finding?.how_to_act[0]).toMatchObject({
      action:
        "Decide D-1 'Run a night shift at interface setup', open since 1 Sep 2026 and due on 8 Sep 2026",
      due_on: '2026-09-11',
    })
  })

  it('names a process that feeds it and is not followed', () => {
    const handoff = { name: 'Sales handoff', owner: 'Omar', followed_pct: 60, error_rate_pct: 14 }
    const fed = { ...clinicOnboarding, depends_on: ['Sales handoff'] }
    const [finding] = judge(
      [companyConstraint],
      factsOf({ ...clinicGoal, processes: [fed, handoff] }),
      new Set(),
    ).findings.map(opened)
    expect(finding?.why).toMatch('Sales handoff (followed in 60%, 14% go wrong)')
    expect(finding?.how_to_act[1]).toMatchObject({ owner: 'Omar', owner_named: true })
  })
})
