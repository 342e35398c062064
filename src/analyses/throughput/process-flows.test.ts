import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Company, Process } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { expectedWait } from './expected-wait.ts'

const flowOf = (process: Process) => {
  const [flow] = factsOf({ processes: [process] }).processFlows()
  if (flow === undefined) throw new Error('no flow')
  return flow
}

describe('process flows', () => {
  it('takes lead time, work and waiting from the steps, and shares the waiting out', () => {
    const flow = flowOf({
      name: 'Onboarding',
      steps: [
        { name: 'A', avg_wait_hours: 4, avg_process_hours: 1 },
        { name: 'B', avg_wait_hours: 12, avg_process_hours: 3 },
      ],
    })
    expect(flow).toMatchObject({ lead_time_hours: 20, cycle_time_hours: 4, wait_hours: 16 })
    expect(flow.flow_efficiency_pct).toBe(20)
    expect(flow.steps.map(({ wait_share_pct }) => wait_share_pct)).toEqual([25, 75])
  })

  it('takes the lead time as given before that of the steps', () => {
    const flow = flowOf({
      lead_time_hours: 40,
      steps: [{ avg_wait_hours: 4, avg_process_hours: 10 }],
    })
    expect(flow).toMatchObject({ lead_time_hours: 40, cycle_time_hours: 10, wait_hours: 30 })
    expect(flow.flow_efficiency_pct).toBe(25)
  })

  it('tells neither waiting nor the share of work where the work is more than the lead time', () => {
    const flow = flowOf({
      lead_time_hours: 40,
      steps: [{ avg_wait_hours: 10, avg_process_hours: 62 }],
    })
    expect(flow).toMatchObject({ lead_time_hours: 40, cycle_time_hours: 62 })
    expect(flow).toMatchObject({ wait_hours: null, flow_efficiency_pct: null })
  })

  it('moves the constraint to the step that can take least when it is raised', () => {
    const steps = [
      { name: 'A', throughput_per_day: 9, capacity_per_day: 10, current_queue: 0 },
      { name: 'B', throughput_per_day: 4, capacity_per_day: 4, current_queue: 20 },
      { name: 'C', throughput_per_day: 4, capacity_per_day: 6, current_queue: 0 },
    ]
    expect(flowOf({ arrivals_per_day: 9, steps }).raised).toMatchObject({
      step: 'C',
      throughput_per_day: 6,
      limited_by: 'step',
      gain_pct: 50,
    })
    expect(flowOf({ arrivals_per_day: 5, steps }).raised).toMatchObject({
      step: 'C',
      throughput_per_day: 5,
      limited_by: 'arrivals',
    })
  })

  it('gains no more than the first step passes on, where arrivals are not given', () => {
    const quote = { name: 'Quote', throughput_per_day: 4, capacity_per_day: 30, current_queue: 0 }
    const approval = { ...quote, name: 'Approval', capacity_per_day: 5, current_queue: 24 }
    const receiving = { ...quote, name: 'Receiving', capacity_per_day: 13, current_queue: 3 }
    expect(flowOf({ steps: [quote, approval, receiving] }).raised).toMatchObject({
      step: 'Receiving',
      throughput_per_day: 4,
      limited_by: 'arrivals',
      arrivals_assumed: true,
      gain_pct: 0,
    })
    // What the constraint itself passes on tells nothing of what would arrive.
    expect(flowOf({ steps: [approval, receiving] }).raised).toMatchObject({
      step: 'Receiving',
      throughput_per_day: 13,
      limited_by: 'step',
      arrivals_assumed: false,
      gain_pct: null,
    })
  })

  it('does not tell what a funnel gains where what reaches its constraint is not known', () => {
    const steps = [
      { name: 'Review', throughput_per_day: 15, capacity_per_day: 20 },
      { name: 'Call', throughput_per_day: 8, capacity_per_day: 10 },
    ]
    expect(flowOf({ category: 'Sales', steps }).raised).toMatchObject({ gain_pct: null })
    // Of 15 a day nobody tells how many would come to the second step.
    const given = { category: 'Sales', arrivals_per_day: 15, steps }
    expect(flowOf(given).raised).toMatchObject({ gain_pct: null, limited_by: 'step' })
  })

  it('does not tell what is gained where work drops out before the constraint', () => {
    // 20 a day are handed to a step that can take 15, and not even one day of the 6 that stay waits.
    const steps = [
      { name: 'Intake', throughput_per_day: 20, capacity_per_day: 30, current_queue: 2 },
      { name: 'Review', throughput_per_day: 14, capacity_per_day: 15, current_queue: 4 },
    ]
    expect(flowOf({ arrivals_per_day: 20, steps }).raised).toMatchObject({ gain_pct: null })
  })

  it("holds the lead time against Little's law", () => {
    const step = { throughput_per_day: 5, capacity_per_day: 6, avg_process_hours: 0 }
    const steps = [{ ...step, current_queue: 20, avg_wait_hours: 32 }]
    expect(flowOf({ steps }).littles_law).toEqual({
      in_process: 20,
      lead_time_hours: 32,
      agrees: true,
    })
    expect(flowOf({ lead_time_hours: 8, steps }).littles_law?.agrees).toBe(false)
  })

  describe('by the law of Little', () => {
    const at = (throughput_per_day: number, current_queue: number, over: object = {}) => ({
      throughput_per_day,
      current_queue,
      avg_process_hours: 0,
      ...over,
    })
    const lawOf = (lead_time_hours: number, steps: Process['steps']) =>
      flowOf({ lead_time_hours, steps }).littles_law

    it('takes each step at its own pace, as pieces drop out on the way', () => {
      // A day of work waits at each of three steps: three days of 8 hours.
      expect(lawOf(24, [at(30, 30), at(15, 15), at(3, 3)])).toEqual({
        in_process: 48,
        lead_time_hours: 24,
        agrees: true,
      })
    })

    it('agrees up to a quarter of the lead time', () => {
      // 20 at 5 a day are 32 hours: a quarter more than 25.6, a quarter less than 42.67.
      const agrees = (lead: number) => lawOf(lead, [at(5, 10), at(5, 10)])?.agrees
      expect([25.6, 25.5, 42.6, 42.7].map(agrees)).toEqual([true, false, true, false])
    })

    it('says nothing where work takes several ways', () => {
      const fork = { next: [{ to: 'B' }, { to: 'C' }] }
      const steps = [
        at(8, 0, fork),
        at(8, 8, { name: 'B', next: [{ to: 'D' }] }),
        at(8, 8, { name: 'C', next: [{ to: 'D' }] }),
        at(8, 8, { name: 'D' }),
      ]
      expect(lawOf(16, steps)).toBe(null)
      const [, one, , last] = steps
      expect(lawOf(16, [one, last] as typeof steps)?.lead_time_hours).toBe(16)
    })
  })

  it('expects waiting only where variability is known', () => {
    const step = { throughput_per_day: 9, capacity_per_day: 10, avg_process_hours: 0.8 }
    const known = { ...step, arrival_cv: 1, process_cv: 1 }
    const [first, second] = flowOf({ arrivals_per_day: 9, steps: [known, step] }).steps
    expect(first?.expected_wait?.hours).toBeCloseTo(7.2, 10)
    expect(second?.expected_wait).toBeNull()
  })
})

describe('expected wait', () => {
  const at = (load: number, rest = {}) =>
    expectedWait({ load, hours: 1, servers: 1, arrival_cv: 1, process_cv: 1, ...rest })

  it('is exact for Poisson arrivals at one server (M/M/1, and M/D/1 by Pollaczek and Khinchine)', () => {
    expect(at(0.5)).toBeCloseTo(1, 10)
    expect(at(0.9)).toBeCloseTo(9, 10)
    expect(at(0.9, { process_cv: 0 })).toBeCloseTo(4.5, 10)
  })

  it('has no end from a full load on', () => expect(at(1)).toBeNull())

  it('rises with the load', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.98, noNaN: true }), (load) => {
        expect(at(load + 0.01) ?? 0).toBeGreaterThan(at(load) ?? 0)
      }),
    )
  })
})

describe('pipeline', () => {
  const shares = [0.4, 0.8, 0.6, 0.3]
  const days = [2, 5, 3, 14]
  const pipeline: Company['pipeline'] = []
  let entered = 1000
  for (const [index, share] of shares.entries()) {
    const converted = entered * share
    pipeline.push({ stage: `S${index + 1}`, entered, converted, days_in_stage: days[index] ?? 0 })
    entered = converted
  }

  it('finds the constraint of the reference’s example, and tells the queue apart', () => {
    const found = factsOf({ pipeline }).pipeline()
    expect(found?.constraint.stage).toBe('S4')
    expect(found?.least_output.stage).toBe('S4')
    expect(found?.stages.map(({ problem }) => problem)).toEqual([
      'none',
      'capacity',
      'none',
      'both',
    ])
  })
})
