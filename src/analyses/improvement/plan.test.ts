import { describe, expect, it } from 'vitest'
import type { Company, Process } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const planOf = (company: Company) => factsOf(company).improvementPlan()

const process = (name: string, level: number): Process => ({
  name,
  maturity: {
    documentation: level,
    ownership: level,
    metrics: level,
    automation: level,
    consistency: level,
    feedback_loop: level,
  },
})

describe('improvementPlan', () => {
  it('takes three constraints, two recommendations for each critical process, the next three', () => {
    const steps = [{ name: 's', throughput_per_day: 1, current_queue: 1 }]
    const flowing = ['a', 'b', 'c', 'd'].map((name) => Object.assign(process(name, 5), { steps }))
    const critical = ['e', 'f'].map((name) => process(name, 1))
    const middle = ['g', 'h', 'i', 'j'].map((name) => process(name, 2))
    const plan = planOf({ processes: [...flowing, ...critical, ...middle] })
    const count = (category: string) => plan.filter((item) => item.category === category).length
    expect(count('Bottleneck')).toBe(3)
    expect(count('Process Maturity')).toBe(4)
    expect(count('Process Improvement')).toBe(3)
  })

  it('is ordered by priority, then impact, then as found', () => {
    const plan = planOf({
      metrics: { burn_multiple: 2.5, net_revenue_retention_pct: 90 },
      processes: [{ ...process('p', 1), steps: [{ throughput_per_day: 1, current_queue: 1 }] }],
      team: {
        total_headcount: 10,
        management_layers: 4,
        departments: [
          {
            name: 'D',
            managers: [
              { name: 'narrow', direct_reports: 1 },
              { name: 'wide', direct_reports: 20 },
            ],
          },
        ],
      },
    })
    expect(
      plan.map(({ priority, category, impact }) => [priority, category, impact.split(' ')[0]]),
    ).toEqual([
      [1, 'Revenue Health', 'CRITICAL'],
      [1, 'Bottleneck', 'HIGH'],
      [2, 'Process Maturity', 'HIGH'],
      [2, 'Process Maturity', 'HIGH'],
      [2, 'Financial Efficiency', 'HIGH'],
      [3, 'Span of Control', 'HIGH'],
      [3, 'Org Structure', 'MEDIUM'],
      [3, 'Span of Control', 'MEDIUM'],
    ])
    expect(plan.map(({ subject }) => subject).slice(5)).toEqual(['wide', 'company', 'narrow'])
  })

  it('begins critical processes with the least mature', () => {
    const plan = planOf({
      processes: [process('better', 1.5), process('worst', 0), process('bad', 1.2)],
    })
    expect(plan.map(({ subject }) => subject)).toEqual([
      'worst',
      'worst',
      'bad',
      'bad',
      'better',
      'better',
    ])
  })

  it('names the constraint, exploits it first, and asks for no more than arrives', () => {
    const steps = [
      { name: 'in', throughput_per_day: 9, capacity_per_day: 20, current_queue: 0 },
      { name: 'slow', throughput_per_day: 8, capacity_per_day: 9, current_queue: 4 },
      { name: 'out', throughput_per_day: 5, capacity_per_day: 50, current_queue: 0 },
    ]
    const [item] = planOf({ processes: [{ ...process('p', 5), owner: 'Ann', steps }] })
    expect(item).toMatchObject({
      category: 'Bottleneck',
      item: "Get more through 'slow' in 'p'",
      owner: 'Ann',
      rests_on: 'data',
    })
    expect(item?.detail).toContain('8 a day of a possible 9')
    expect(item?.success_metric).toContain('all 9 a day') // 25 % more would be 10
  })

  it('tells rates below one a day apart', () => {
    const permit = { name: 'Permit', throughput_per_day: 0.1, capacity_per_day: 0.1 }
    const [item] = planOf({ processes: [{ name: 'p', arrivals_per_day: 0.3, steps: [permit] }] })
    // 25 % more than 0.1.
    expect(item?.success_metric).toContain('0.125 a day instead of 0.1')
  })

  it('asks no more of a step with room than it can take', () => {
    const doneWhen = (arrivals_per_day: number, throughput: number, capacity: number) =>
      planOf({
        processes: [
          {
            name: 'p',
            arrivals_per_day,
            steps: [
              {
                name: 's',
                throughput_per_day: throughput,
                capacity_per_day: capacity,
                current_queue: 110,
              },
            ],
          },
        ],
      })[0]?.success_metric
    // 25 % more would be 0.4375, and 14.06.
    expect(doneWhen(0.5, 0.35, 0.4)).toBe(
      "'s' passes on 0.4 a day, all it can take, instead of 0.35",
    )
    expect(doneWhen(12.5, 11.25, 12)).toBe(
      "'s' passes on 12 a day, all it can take, instead of 11.25",
    )
  })

  it('counts as done that no more waits than is passed on in a day, where all is passed on', () => {
    const doneWhen = (throughput: number, queue: number) =>
      planOf({
        processes: [
          {
            name: 'p',
            arrivals_per_day: throughput,
            steps: [
              {
                name: 's',
                throughput_per_day: throughput,
                capacity_per_day: throughput,
                current_queue: queue,
              },
            ],
          },
        ],
      })[0]?.success_metric
    expect(doneWhen(4, 24)).toBe("At most 4 wait at 's' instead of 24: it passes on 4 a day")
    expect(doneWhen(0.1, 4)).toBe("At most 1 waits at 's' instead of 4: it passes on 0.1 a day")
    expect(doneWhen(4, 4)).toBe("No more reaches 's' than it can take")
  })

  it('marks what rests on nothing but missing figures', () => {
    const plan = planOf({ processes: [{ name: 'p', steps: [{ name: 's' }] }] })
    expect(plan).toHaveLength(3)
    expect(plan.every((item) => item.rests_on === 'missing')).toBe(true)
  })

  it('flags burn above 2.0, not at it, and retention under 100', () => {
    const categories = (metrics: Record<string, number>) =>
      planOf({ metrics }).map(({ category }) => category)
    expect(categories({ burn_multiple: 2, net_revenue_retention_pct: 100 })).toEqual([])
    expect(categories({ burn_multiple: 2.01 })).toEqual(['Financial Efficiency'])
    expect(categories({ net_revenue_retention_pct: 99.9 })).toEqual(['Revenue Health'])
    expect(categories({ net_revenue_retention_pct: 0 })).toEqual([])
  })

  it('is empty for an empty company', () => {
    expect(planOf({})).toEqual([])
  })
})
