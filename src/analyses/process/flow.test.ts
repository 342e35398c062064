import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Process } from '../../model/company.ts'
import { customerOnboarding as onboarding } from '../../testing/customer-onboarding.ts'
import { analyseFlow } from './flow.ts'
import { tellFlow } from './told-flow.ts'

const flowOf = (process: Process) => {
  const [flow] = tellFlow(analyseFlow([process])).bottlenecks
  if (flow === undefined) throw new RangeError('no flow')
  return flow
}

describe('analyseFlow', () => {
  it('has the figures of the script', () => {
    expect(flowOf(onboarding)).toMatchObject({
      bottleneck_step: 'Setup',
      bottleneck_throughput: 2,
      bottleneck_queue: 8,
      flow_efficiency_pct: 26.9, // 14 of 52 hours
      severity_score: 16, // 8 x 2
    })
    expect(flowOf(onboarding).steps.map((step) => step.utilization_pct)).toEqual([
      66.7, 66.7, 75, 66.7,
    ])
  })

  it('has the severity the script speaks of beside the one it computes', () => {
    expect(flowOf(onboarding).severity_by_utilization).toBeCloseTo((8 * 2) / 3, 12)
  })

  it('knows flow efficiency and lead time where all hours are given', () => {
    expect(flowOf(onboarding)).toMatchObject({
      flow_efficiency_known_pct: (14 / 52) * 100,
      lead_time_hours: 52,
      lead_time_basis: 'steps',
      process_hours: 14,
      assumed: ['processes[0].arrivals_per_day'],
    })
  })

  it('knows neither where an hour is missing, and lists what the script puts in', () => {
    const steps = [{ throughput_per_day: 1, capacity_per_day: 2, current_queue: 0 }]
    const flow = flowOf({ arrivals_per_day: 1, steps })
    expect(flow).toMatchObject({
      flow_efficiency_pct: 100,
      flow_efficiency_known_pct: null,
      lead_time_hours: null,
      lead_time_basis: null,
    })
    expect(analyseFlow([{ arrivals_per_day: 1, steps }]).assumed).toMatchObject([
      { path: 'processes[0].steps[0].avg_wait_hours', value: 0 },
      { path: 'processes[0].steps[0].avg_process_hours', value: 1 },
    ])
  })

  it('measures work against the lead time that is given for the process', () => {
    const flow = flowOf({ ...onboarding, lead_time_hours: 304 })
    expect(flow).toMatchObject({
      flow_efficiency_known_pct: (14 / 304) * 100,
      lead_time_hours: 304,
      lead_time_basis: 'given',
      flow_efficiency_pct: 26.9,
    })
    expect(flow.inconsistencies.at(-1)).toMatchObject({
      kind: 'lead_time_unexplained',
      path: 'processes[0].lead_time_hours',
    })
  })

  it.each([
    [89, 'EXPLOIT'],
    [90, 'ELEVATE'],
    [70, 'EXPLOIT'],
    [69, 'INVESTIGATE'],
  ])('at %i%% utilization says %s', (throughput, word) => {
    const steps = [{ throughput_per_day: throughput, capacity_per_day: 100 }]
    expect(flowOf({ steps }).toc_recommendation.split(':')[0]).toBe(word)
  })

  it('takes 1.2 times the throughput for a missing capacity, and none as fully used', () => {
    const steps = [{ throughput_per_day: 3 }, { throughput_per_day: 5, capacity_per_day: 0 }]
    expect(flowOf({ steps }).steps.map((step) => step.utilization_pct)).toEqual([83.3, 100])
  })

  it('lists throughputs that no steady line can have', () => {
    const found = flowOf(onboarding).inconsistencies
    expect(found.map(({ kind, path }) => [kind, path])).toEqual([
      ['faster_than_inflow', 'processes[0].steps[2].throughput_per_day'],
      ['faster_than_inflow', 'processes[0].steps[3].throughput_per_day'],
    ])
    // Training passes on 1 a day more than reaches it and has 2 waiting.
    expect(found[0]?.what).toContain('for 2 days')
  })

  it('lists no rates that rounding sets apart', () => {
    // A hundredth over what reaches it and what it can take; 2% are rounding.
    const step = { throughput_per_day: 10.1, capacity_per_day: 10, current_queue: 0 }
    expect(flowOf({ arrivals_per_day: 10, steps: [step] }).inconsistencies).toEqual([])
  })

  it('lists a step above its capacity, and one that stands still', () => {
    const steps = [
      { throughput_per_day: 5, capacity_per_day: 4 },
      { throughput_per_day: 0, capacity_per_day: 4, current_queue: 3 },
    ]
    expect(flowOf({ steps }).inconsistencies.map(({ kind }) => kind)).toEqual([
      'above_capacity',
      'standing_still',
    ])
  })

  it('orders bottlenecks by severity, equals as they come, and names those without steps', () => {
    const of = (name: string, queue: number): Process => ({
      name,
      steps: [{ throughput_per_day: 2, current_queue: queue }],
    })
    const flow = analyseFlow([of('a', 1), of('b', 5), { name: 'c', steps: [] }, of('d', 1)])
    expect(flow.bottlenecks.map(({ process }) => process)).toEqual(['b', 'a', 'd'])
    expect(flow.throughput_chain.map(({ process }) => process)).toEqual(['a', 'b', 'd'])
    expect(flow.without_steps).toEqual(['c'])
  })

  it('puts the process first whose constraint holds up most days of work', () => {
    const of = (name: string, throughput: number, queue: number): Process => ({
      name,
      steps: [{ throughput_per_day: throughput, current_queue: queue }],
    })
    // Severity 200 and 2 days against severity 12 and 3 days.
    const flow = analyseFlow([of('wide', 10, 20), of('narrow', 2, 6)])
    expect(flow.bottlenecks.map(({ process }) => process)).toEqual(['wide', 'narrow'])
    expect(flow.most_held_up.map(({ process }) => process)).toEqual(['narrow', 'wide'])
  })

  const figure = fc.double({ min: 0, max: 1e6, noNaN: true })
  const process = fc.record({
    name: fc.string(),
    steps: fc.array(
      fc.record(
        {
          throughput_per_day: figure,
          capacity_per_day: figure,
          current_queue: figure,
          avg_wait_hours: figure,
          avg_process_hours: figure,
        },
        { requiredKeys: [] },
      ),
      { maxLength: 5 },
    ),
  })

  it('has no negative utilization, load or queue, and is all finite', () => {
    fc.assert(
      fc.property(process, (of) => {
        for (const { steps } of analyseFlow([of]).bottlenecks) {
          for (const step of steps) {
            for (const value of [step.utilization_pct, step.load_pct ?? 0, step.queue_days ?? 0]) {
              expect(value).toBeGreaterThanOrEqual(0)
              expect(value).not.toBeNaN()
            }
          }
        }
      }),
    )
  })

  it('marks exactly one lowest throughput, and at most one constraint', () => {
    fc.assert(
      fc.property(process, (of) => {
        for (const { steps, constraint } of analyseFlow([of]).bottlenecks) {
          expect(steps.filter((step) => step.is_bottleneck)).toHaveLength(1)
          expect(steps.filter((step) => step.is_constraint)).toHaveLength(
            constraint.step === null ? 0 : 1,
          )
        }
      }),
    )
  })

  it('is the same each time, and for each process whatever comes after it', () => {
    fc.assert(
      fc.property(process, process, (one, other) => {
        expect(analyseFlow([one, other])).toEqual(analyseFlow([one, other]))
        const [alone] = analyseFlow([one]).bottlenecks
        const among = analyseFlow([one, other]).bottlenecks.find(
          ({ path }) => path === 'processes[0]',
        )
        expect(among).toEqual(alone)
      }),
    )
  })
})
