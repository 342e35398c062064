import { describe, expect, it } from 'vitest'
import { createFacts } from '../../analyses/facts.ts'
import type { Company } from '../../model/company.ts'
import { aSituation } from '../../testing/a-company.ts'
import { allFindings } from '../brief/brief.ts'
import { makePlan } from './plan.ts'

const factsFor = (company: Company) => createFacts(aSituation(company), {})

const company: Company = {
  capacity: { improvement_hours_per_week: 10 },
  processes: [
    { name: 'Renewal', times_run: 9, error_rate_pct: 20 },
    { name: 'Support', times_run: 40, documented: false },
  ],
  automations: [
    {
      name: 'Report',
      minutes_per_occurrence: 180,
      occurrences_per_year: 52,
      cost_per_hour_usd: 75,
      build_cost_usd: 3000,
    },
  ],
  actions: [{ id: 'A-1', title: 'Call the bank', owner: 'Ada', due_on: '2026-08-01' }],
}

describe('the improvement plan', () => {
  const plan = makePlan(factsFor(company))

  it('takes up every finding, each once', () => {
    const { findings } = allFindings(factsFor(company))
    expect(plan.items.flatMap((item) => item.findings).sort()).toEqual(
      findings.map(({ id }) => id).sort(),
    )
  })

  it('is ranked by impact x urgency / effort, each factor shown', () => {
    const scores = plan.items.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    for (const { impact, urgency, effort, score } of plan.items) {
      expect(score).toBe((impact * urgency) / effort)
    }
  })

  it('takes the hours of an automation from its cost to build', () => {
    // $3,000 at $75 an hour are 40 hours.
    expect(plan.items.find(({ subject }) => subject === 'Report')).toMatchObject({
      effort_hours: 40,
      effort_from: 'build_hours',
    })
  })

  it('fills four weeks, then nine, with the hours there are', () => {
    const hoursOf = (group: string) =>
      plan.items
        .filter((item) => item.group === group)
        .reduce((sum, { effort_hours }) => sum + effort_hours, 0)
    expect(hoursOf('now')).toBeLessThanOrEqual(40)
    expect(hoursOf('now') + hoursOf('next')).toBeLessThanOrEqual(130)
    const order = plan.items.map(({ group }) => ['now', 'next', 'later'].indexOf(group))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('goes by urgency where no capacity is given', () => {
    const { capacity: _, ...rest } = company
    const { items, capacity_hours_per_week } = makePlan(factsFor(rest))
    expect(capacity_hours_per_week).toBe(null)
    for (const { urgency, group } of items) {
      expect(group).toBe(urgency >= 3 ? 'now' : urgency === 2 ? 'next' : 'later')
    }
  })
})
