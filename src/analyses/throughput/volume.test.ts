import { describe, expect, it } from 'vitest'
import type { Process } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const breaksAt = (process: Process) =>
  factsOf({ processes: [process] })
    .volumes()[0]
    ?.steps.map(({ step, breaks_at }) => [step, Number(breaks_at.toFixed(2))])

describe('volumes', () => {
  it('measures a step behind an overfull one by what would reach it otherwise', () => {
    expect(
      breaksAt({
        arrivals_per_day: 3,
        steps: [
          { name: 'Intake', throughput_per_day: 3, capacity_per_day: 5 },
          { name: 'Setup', throughput_per_day: 2.6, capacity_per_day: 2.8 },
          { name: 'Templates', throughput_per_day: 2.6, capacity_per_day: 3.2 },
        ],
      }),
      // 2.8 / 3, 3.2 / 3, 5 / 3
    ).toEqual([
      ['Setup', 0.93],
      ['Templates', 1.07],
      ['Intake', 1.67],
    ])
  })

  it('lets no more reach a step than arrives', () => {
    const steps = [
      { name: 'A', throughput_per_day: 2, capacity_per_day: 3 },
      { name: 'B', throughput_per_day: 3, capacity_per_day: 4 },
      { name: 'C', throughput_per_day: 4, capacity_per_day: 6 },
    ]
    expect(breaksAt({ arrivals_per_day: 4, steps })).toEqual([
      ['A', 0.75],
      ['B', 1],
      ['C', 1.5],
    ])
  })

  it('measures a funnel by what each step passes on', () => {
    const steps = [
      { name: 'Review', throughput_per_day: 15, capacity_per_day: 20 },
      { name: 'Call', throughput_per_day: 8, capacity_per_day: 10 },
    ]
    expect(breaksAt({ category: 'Sales', steps })).toEqual([
      ['Call', 1.25],
      ['Review', 1.33],
    ])
  })

  describe('of hiring to which 1.5 a day arrive, and 1.2 are interviewed of a possible 1.5', () => {
    const hiring = (current_queue: number): Process => ({
      name: 'Hiring',
      arrivals_per_day: 1.5,
      steps: [
        { name: 'Screen', throughput_per_day: 1.5, capacity_per_day: 3 },
        { name: 'Interviews', throughput_per_day: 1.2, capacity_per_day: 1.5, current_queue },
      ],
    })

    it('measures by what reaches the step where what stays behind waits', () => {
      // 22 wait, 73 days of the 0.3 a day that stay: 1.5 of 1.5.
      expect(breaksAt(hiring(22))?.[0]).toEqual(['Interviews', 1])
    })

    it('measures by what it passes on where the queue is too short for it', () => {
      expect(breaksAt(hiring(1))?.[0]).toEqual(['Interviews', 1.25])
    })
  })

  it('tells a second multiple by counts of a queue that deny the rates', () => {
    // 10 reach it and 8 leave, which is 10 more in a week; as counted it stayed, so that 8 reach it.
    const review = { name: 'Review', throughput_per_day: 8, capacity_per_day: 9, current_queue: 40 }
    const [volume] = factsOf({
      as_of: '2026-11-20',
      processes: [
        {
          name: 'Claims',
          arrivals_per_day: 10,
          steps: [{ name: 'Intake', throughput_per_day: 10, capacity_per_day: 14 }, review],
        },
      ],
      metric_history: [
        { metric: 'Claims.Review.current_queue', on: '2026-11-06', value: 40 },
        { metric: 'Claims.Review.current_queue', on: '2026-11-20', value: 40 },
      ],
    }).volumes()
    expect(volume?.denied_at).toBe('Review')
    expect(volume?.steps[0]).toMatchObject({
      step: 'Review',
      breaks_at: 9 / 10,
      by_counts: { reaching_per_day: 8, breaks_at: 9 / 8 },
    })
    expect(volume?.steps[1]?.by_counts).toBe(null)
  })

  it('lets a step hold back only what comes behind it', () => {
    const steps = [
      { name: 'Intake', throughput_per_day: 8, capacity_per_day: 12, next: [{ to: 'Setup' }] },
      { name: 'Setup', throughput_per_day: 4, capacity_per_day: 4, next: [{ to: 'Live' }] },
      { name: 'Billing', throughput_per_day: 2, capacity_per_day: 3, next: [{ to: 'Live' }] },
      { name: 'Live', throughput_per_day: 6, capacity_per_day: 8 },
    ]
    // Of 8 that reach setup 4 wait; without that 4 x 2 + 2 would go live, but no more than 8 arrive.
    expect(breaksAt({ arrivals_per_day: 8, steps })).toEqual([
      ['Setup', 4 / 8],
      ['Live', 8 / 8],
      ['Intake', 12 / 8],
      ['Billing', 3 / 2],
    ])
  })

  it('measures the first step of a funnel by what arrives, if it can take that', () => {
    const first = (capacity_per_day: number): Process => ({
      category: 'Sales',
      arrivals_per_day: 30,
      steps: [
        { name: 'Review', throughput_per_day: 15, capacity_per_day, current_queue: 1 },
        { name: 'Call', throughput_per_day: 8, capacity_per_day: 10, current_queue: 1 },
      ],
    })
    // At 1.25 times 37.5 would arrive, more than 33.
    expect(breaksAt(first(33))?.[0]).toEqual(['Review', 33 / 30])
    // 30 a day cannot come to it while 1 waits: 20 of the 15 that it passes on.
    expect(breaksAt(first(20))?.[1]).toEqual(['Review', 1.33])
  })

  it('names capacities that are missing', () => {
    const steps = [
      { name: 'A', throughput_per_day: 1 },
      { name: 'B', kind: 'end' as const },
    ]
    const [volume] = factsOf({ processes: [{ steps }] }).volumes()
    expect(volume).toMatchObject({
      steps: [],
      unknown: [{ step: 'A', lacks: 'capacity_per_day' }],
      arrivals_assumed: true,
    })
  })
})
