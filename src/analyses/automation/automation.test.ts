import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { type AutomationInputs, automationReturn, sensitivities } from './returns.ts'

type Automation = NonNullable<Company['automations']>[number]

const planOf = (...automations: Automation[]) => factsOf({ automations }).automationPlan()

const candidate = (rest: Automation = {}) => {
  const [found] = planOf({ ...salesReport, ...rest }).candidates
  if (found === undefined) throw new Error('no candidate')
  return found
}

/** The playbook's example: a weekly sales report, three hours at $75, forty hours to build. */
const salesReport: Automation = {
  name: 'Weekly sales report',
  minutes_per_occurrence: 180,
  occurrences_per_year: 52,
  cost_per_hour_usd: 75,
  build_cost_usd: 3000,
  stable: true,
  documented: true,
}

describe('the return of an automation', () => {
  it('is what the playbook computes; its 3 months are 3.08', () => {
    const { payback_months, ...rest } = candidate()
    expect(rest).toMatchObject({
      hours_saved_per_year: 156,
      labor_saved_usd_per_year: 11_700,
      net_value_usd_per_year: 11_700,
      build_cost_usd: 3000,
      net_value_three_years_usd: 3 * 11_700 - 3000,
      build_hours: 40,
      tier: 3,
      quadrant: 'tier_2_3_now',
      verdict: 'automate',
    })
    expect(payback_months).toBeCloseTo((3000 / 11_700) * 12, 10)
    expect(payback_months?.toFixed(2)).toBe('3.08')
  })

  it('adds what errors and speed are worth, and takes upkeep off', () => {
    const values = { error_value_usd: 1000, speed_value_usd: 500, maintenance_usd_per_year: 1200 }
    expect(candidate(values).net_value_usd_per_year).toBe(11_700 + 1000 + 500 - 1200)
  })

  it('never pays back where upkeep eats the value', () => {
    expect(candidate({ maintenance_usd_per_year: 20_000 })).toMatchObject({
      net_value_usd_per_year: 11_700 - 20_000,
      payback_months: null,
      verdict: 'not_worth_it',
    })
  })

  it('is not known without one of its inputs, and says which', () => {
    const { cost_per_hour_usd: _, ...rest } = salesReport
    const [found] = planOf(rest).candidates
    expect(found).toMatchObject({
      hours_saved_per_year: 156,
      net_value_usd_per_year: null,
      tier: null,
      verdict: 'not_known',
      missing: ['cost_per_hour_usd'],
    })
  })

  const tiers: [number, number][] = [
    [7.9, 1],
    [8, 2],
    [39.9, 2],
    [40, 3],
  ]
  it.each(tiers)('of %d hours to build is of tier %d', (hours, tier) => {
    expect(candidate({ build_cost_usd: hours * 75 }).tier).toBe(tier)
  })

  it('turns out worse by exactly the input that is 30 % off', () => {
    const payback = (input: string) =>
      candidate().sensitivity.find((one) => one.input === input)?.payback_months
    expect(payback('minutes_per_occurrence')).toBeCloseTo((3000 / (11_700 * 0.7)) * 12, 10)
    expect(payback('build_cost_usd')).toBeCloseTo(((3000 * 1.3) / 11_700) * 12, 10)
  })

  it('is never better with an input off, and scales with the money', () => {
    const amount = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(amount, amount, amount, amount, (minutes, times, cost, build) => {
        const inputs: AutomationInputs = {
          minutes_per_occurrence: minutes,
          occurrences_per_year: times,
          cost_per_hour_usd: cost,
          build_cost_usd: build,
          maintenance_usd_per_year: 0,
          error_value_usd: 0,
          speed_value_usd: 0,
        }
        const asGiven = automationReturn(inputs).payback_months ?? Infinity
        for (const { payback_months } of sensitivities(inputs)) {
          expect(payback_months ?? Infinity).toBeGreaterThanOrEqual(asGiven)
        }
        const double = { ...inputs, cost_per_hour_usd: cost * 2, build_cost_usd: build * 2 }
        expect(automationReturn(double).payback_months).toBeCloseTo(asGiven, 6)
      }),
    )
  })
})

describe('the five questions', () => {
  it('keep back what is unstable or unwritten, however well it would pay', () => {
    expect(candidate({ stable: false }).verdict).toBe('stabilize_first')
    expect(candidate({ documented: false }).verdict).toBe('document_first')
  })

  it('are open where the data do not tell', () => {
    const { stable: _, documented: __, ...rest } = salesReport
    expect(planOf(rest).candidates[0]?.answers).toEqual({
      stable: null,
      frequent: true,
      error_prone: null,
      costly_failure: null,
      documented: null,
    })
  })

  it('put monthly work off, and leave what is rare and worth little', () => {
    expect(candidate({ occurrences_per_year: 12 }).quadrant).toBe('later')
    expect(candidate({ occurrences_per_year: 2, minutes_per_occurrence: 5 }).quadrant).toBe('leave')
    expect(candidate({ minutes_per_occurrence: 2 }).quadrant).toBe('tier_1_now')
  })
})

describe('the sequence', () => {
  it('begins with what is frequent and worth most', () => {
    const names = planOf(
      { ...salesReport, name: 'unstable', stable: false },
      { ...salesReport, name: 'monthly', occurrences_per_year: 12, build_cost_usd: 300 },
      { ...salesReport, name: 'slow', build_cost_usd: 6000 },
      { ...salesReport, name: 'fast' },
    ).candidates.map(({ name }) => name)
    expect(names).toEqual(['fast', 'slow', 'monthly', 'unstable'])
  })
})

describe('the registry', () => {
  it('names what the governance of a running automation lacks', () => {
    const { registry } = planOf(
      { name: 'A', last_run_on: '2026-09-10' },
      {
        name: 'B',
        owner: 'Ada Ash',
        trigger: 'Every night',
        alert_to: 'Ada Ash',
        last_tested_on: '2026-08-01',
        last_run_on: '2026-01-10',
      },
    )
    expect(registry.map(({ faults }) => faults)).toEqual([
      ['no_owner', 'no_trigger', 'never_tested', 'no_failure_alert'],
      ['unused'],
    ])
  })
})
