import { expect, it } from 'vitest'
import { clinicGoal, clinicOnboarding } from '../../findings/rules/process/support/examples.ts'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { makeBrief } from './brief.ts'

const told = (company: Company) => {
  const { findings, risks, cut } = makeBrief(factsOf(company))
  return {
    rules: [...findings.map(({ rule }) => rule), ...risks.map(({ finding }) => finding)].map(
      (id) => id.split(':')[0],
    ),
    because: (rule: string) => cut.find(({ finding }) => finding.startsWith(rule))?.because,
  }
}

// 18.5 working days of 8 hours, against 9: one lead time as key result and as figure of the process.
const clinic: Company = {
  ...clinicGoal,
  processes: [{ ...clinicOnboarding, lead_time_hours: 148, target_lead_time_hours: 72 }],
}

it('tells one lead time once, whichever rules find it', () => {
  const { rules, because } = told(clinic)
  expect(rules).toContain('lead_time_growing')
  for (const rule of ['key_result_slipping', 'objective_off_pace', 'lead_time_over_target']) {
    expect(rules).not.toContain(rule)
    expect(because(rule)).toBe(
      'says less than lead_time_growing:Clinic onboarding of the same data',
    )
  }
})

it('tells an overdue decision about the step that limits the company with it', () => {
  const { rules, because } = told({
    ...clinic,
    decisions: [
      {
        id: 'D-1',
        title: 'Run a night shift at interface setup',
        subject: 'Interface setup',
        status: 'requested',
        decide_by: '2026-09-04',
        owner: 'Sipho',
        teams: ['Implementation', 'Sales'],
      },
    ],
  })
  expect(rules).not.toContain('decision_overdue')
  expect(because('decision_overdue')).toMatch('says less than company_constraint')
})
