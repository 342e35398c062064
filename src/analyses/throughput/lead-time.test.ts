import { describe, expect, it } from 'vitest'
import type { Company, KeyResult } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { onboardingSteps as steps } from '../../testing/customer-onboarding.ts'

const withGoal = (of: KeyResult): Company => ({
  processes: [{ name: 'Onboarding', steps }],
  company_okrs: {
    objectives: [{ key_results: [{ process: 'Onboarding', lower_is_better: true, ...of }] }],
  },
})
const leadTimeOf = (of: KeyResult) => factsOf(withGoal(of)).leadTimes()[0]

describe('leadTimes', () => {
  it("sets the steps of the seed's onboarding against its 38 calendar days", () => {
    const lead = leadTimeOf({ current_value: 38, unit: ' days' })
    expect(lead?.steps_hours).toBe(52)
    // 38 x 5 / 7 x 8 working hours; 2 a day over 38 x 5 / 7 days; 14 in queues and 4.5 in work.
    expect(lead?.goal?.hours).toBeCloseTo((38 * 5 * 8) / 7)
    expect(lead?.explained_share).toBeCloseTo(52 / ((38 * 5 * 8) / 7))
    expect(lead?.in_process?.by_time).toBeCloseTo((38 * 5 * 2) / 7)
    expect(lead?.in_process?.by_steps).toBeCloseTo(18.5)
  })

  it('reads working days, weeks and hours', () => {
    expect(leadTimeOf({ current_value: 10, unit: ' working days' })?.goal?.hours).toBe(80)
    expect(leadTimeOf({ current_value: 2, unit: 'weeks' })?.goal?.hours).toBeCloseTo(80)
    expect(leadTimeOf({ current_value: 52, measure: 'lead_time_hours' })?.goal?.hours).toBe(52)
  })

  it('reads days as the hours that are stated for the process do', () => {
    const goalOf = (lead_time_hours: number) => {
      const company = withGoal({ current_value: 10, unit: ' days' })
      const processes = [{ name: 'Onboarding', lead_time_hours, steps }]
      return factsOf({ ...company, processes }).leadTimes()[0]?.goal
    }
    // 10 days of 8 hours; 10 x 5 / 7 of them where they are days of the calendar.
    expect(goalOf(80)).toMatchObject({ working: true, hours: 80 })
    expect(goalOf(57)?.working).toBe(false)
    expect(goalOf(300)?.working).toBe(false)
  })

  it('sees where the steps hold about what the time means', () => {
    // 2 a day x 9 days of 8 hours are 18, x 20 days 40; the steps show 18.5.
    expect(leadTimeOf({ current_value: 9, unit: ' working days' })?.in_queues).toBe(true)
    expect(leadTimeOf({ current_value: 20, unit: ' working days' })?.in_queues).toBe(false)
  })

  it('takes no other measure for a lead time', () => {
    expect(
      leadTimeOf({ current_value: 38, unit: ' days', measure: 'error_rate_pct' })?.goal,
    ).toBeNull()
    expect(leadTimeOf({ current_value: 38, unit: ' tickets' })?.goal).toBeNull()
    expect(
      leadTimeOf({ current_value: 38, unit: ' days', lower_is_better: false })?.goal,
    ).toBeNull()
  })

  it('says which hours are missing and explains nothing then', () => {
    const company: Company = {
      processes: [{ name: 'A', lead_time_hours: 9, steps: [{ avg_wait_hours: 4 }] }],
    }
    expect(factsOf(company).leadTimes()[0]).toMatchObject({
      stated_hours: 9,
      explained_share: null,
      steps_missing: ['processes[0].steps[0].avg_process_hours'],
    })
  })
})
