import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Process } from '../../model/company.ts'
import { analyseFlow } from './flow.ts'
import { tellFlow } from './told-flow.ts'

const constraintOf = (process: Process) => {
  const [flow] = tellFlow(analyseFlow([process])).bottlenecks
  if (flow === undefined) throw new RangeError('no flow')
  return flow.constraint
}

/** The figures of the sample company's sales process, for work of which none drops out. */
const line: Process = {
  name: 'Permits',
  steps: [
    { name: 'Lead review', throughput_per_day: 15, capacity_per_day: 20, current_queue: 5 },
    { name: 'Call', throughput_per_day: 8, capacity_per_day: 10, current_queue: 12 },
    { name: 'Demo', throughput_per_day: 6, capacity_per_day: 8, current_queue: 4 },
  ],
}

describe('findConstraint', () => {
  it('is the step with the highest load, not the one with the lowest throughput', () => {
    const constraint = constraintOf(line)
    expect(constraint).toMatchObject({
      step: 'Call',
      basis: 'load',
      load_pct: 150, // 15 reach it, 10 is its capacity
      queue: 12,
      queue_days: 1.5, // 12 at 8 a day
      agrees_with_lowest_throughput: false,
      would_establish: [],
    })
    expect(constraint.because).toContain("'Demo' has the lowest throughput (6 a day)")
    expect(constraint.because).toContain('7 a day more reach it than leave')
  })

  describe('of a funnel, in which most of what enters is meant to drop out', () => {
    const sales = { ...line, name: 'Sales Deal Qualification' }

    it('goes by the queue, since what reaches a step is not known', () => {
      const constraint = constraintOf(sales)
      expect(constraint).toMatchObject({ step: 'Call', basis: 'queue', load_pct: null, queue: 12 })
      // 8 of 10.
      expect(constraint.because).toContain(
        'It passes on 8 a day of the 10 it can take: a utilization of 80%',
      )
      expect(constraint.because).toContain(
        "most of what enters is meant to drop out on the way, so that how much of it reaches 'Call' and 'Demo' is not known",
      )
      expect(constraint.because).not.toMatch(/load|7 a day/)
    })

    it('goes by utilization where no queue is known', () => {
      const steps = line.steps?.map(({ current_queue: _queue, ...step }) => step) ?? []
      const constraint = constraintOf({ ...sales, steps })
      // 75, 80 and 75 %.
      expect(constraint).toMatchObject({ step: 'Call', basis: 'utilization', load_pct: null })
      expect(constraint.because).toContain('The highest utilization decides')
    })

    it('goes by load where each step passes on all that it is handed', () => {
      const steps = line.steps?.map((step) => ({ ...step, throughput_per_day: 7 })) ?? []
      // 7 of 8.
      expect(constraintOf({ ...sales, steps })).toMatchObject({ step: 'Demo', load_pct: 87.5 })
    })

    it('goes by load where what does not leave waits', () => {
      const [review = {}, ...others] = line.steps ?? []
      const [call = {}] = others
      // 7 a day stay, and two weeks of that are 70.
      const steps = [review, { ...call, current_queue: 90 }]
      const of = { ...sales, arrivals_per_day: 15, steps }
      expect(constraintOf(of)).toMatchObject({ step: 'Call', load_pct: 150 })
    })
  })

  it('passes over a longer queue that is on its way, at a step with room', () => {
    // 20 a day are handed to a step that can take 15, and 4 wait: 6 a day drop out before it.
    const constraint = constraintOf({
      arrivals_per_day: 20,
      steps: [
        { name: 'Intake', throughput_per_day: 20, capacity_per_day: 30, current_queue: 2 },
        { name: 'Review', throughput_per_day: 14, capacity_per_day: 15, current_queue: 4 },
        { name: 'Payout', throughput_per_day: 14, capacity_per_day: 40, current_queue: 14 },
      ],
    })
    expect(constraint).toMatchObject({ step: 'Review', basis: 'queue', load_pct: null })
    expect(constraint.because).toMatch(
      /^Apart from steps that pass on all that reaches them, 'Review' has the longest queue/,
    )
  })

  it('says where work waits longer than at the step of the highest load', () => {
    const because = (queue: number) =>
      constraintOf({
        arrivals_per_day: 4,
        steps: [
          { name: 'Test', throughput_per_day: 4, capacity_per_day: 10, current_queue: queue },
          { name: 'Pack', throughput_per_day: 4, capacity_per_day: 5, current_queue: 4 },
        ],
      }).because
    // 24 at 4 a day are 6 days, against 1 at the step of 80 %; 4 of 10 are 40 %.
    expect(because(24)).toContain(
      "Yet work waits longest before 'Test' (24 pieces, for 6 days) at a load of 40%",
    )
    expect(because(4)).not.toContain('waits longest')
  })

  it('breaks a tie of loads by the queue', () => {
    const steps = [
      { name: 'a', throughput_per_day: 4, capacity_per_day: 5, current_queue: 1 },
      { name: 'b', throughput_per_day: 4, capacity_per_day: 5, current_queue: 9 },
    ]
    expect(constraintOf({ steps })).toMatchObject({ step: 'b', load_pct: 80 })
  })

  it('is the longest queue in days where no capacity is given', () => {
    const steps = [
      { name: 'a', throughput_per_day: 10, current_queue: 20 },
      { name: 'b', throughput_per_day: 3, current_queue: 12 },
      { name: 'c', throughput_per_day: 2, current_queue: 4 },
    ]
    expect(constraintOf({ steps })).toMatchObject({
      step: 'b',
      basis: 'queue',
      load_pct: null,
      queue_days: 4,
      agrees_with_lowest_throughput: false,
      would_establish: [0, 1, 2].map((step) => `processes[0].steps[${step}].capacity_per_day`),
    })
  })

  it('lets the queue decide where one capacity is missing', () => {
    const steps = [
      { name: 'a', throughput_per_day: 4, capacity_per_day: 5, current_queue: 1 },
      { name: 'b', throughput_per_day: 4, current_queue: 40 },
    ]
    expect(constraintOf({ steps })).toMatchObject({ step: 'b', basis: 'queue', queue_days: 10 })
  })

  it('takes the loads that are known where nothing is known of queues', () => {
    const steps = [
      { name: 'a', throughput_per_day: 6, capacity_per_day: 8 },
      { name: 'b', throughput_per_day: 4 },
    ]
    expect(constraintOf({ steps })).toMatchObject({ step: 'a', basis: 'load', load_pct: 75 })
  })

  it('is not established where neither is known, and says what would tell', () => {
    expect(constraintOf({ steps: [{ name: 'a', throughput_per_day: 4 }] })).toMatchObject({
      step: null,
      basis: 'not_established',
      agrees_with_lowest_throughput: null,
      would_establish: [
        'processes[0].steps[0].capacity_per_day',
        'processes[0].steps[0].current_queue',
      ],
    })
  })

  it('is a step that can take nothing while work reaches it', () => {
    const steps = [
      { name: 'a', throughput_per_day: 4, capacity_per_day: 4, current_queue: 9 },
      { name: 'b', throughput_per_day: 0, capacity_per_day: 0, current_queue: 2 },
    ]
    expect(constraintOf({ steps })).toMatchObject({ step: 'b', load_pct: null, stands_still: true })
  })

  it('says of a process that keeps up that arrivals set the pace', () => {
    const steps = [{ name: 'a', throughput_per_day: 4, capacity_per_day: 5, current_queue: 0 }]
    expect(constraintOf({ arrivals_per_day: 4, steps }).because).toContain('arrivals set the pace')
  })

  it('does not say so where weeks of work wait, though no more arrives than leaves', () => {
    const steps = [{ throughput_per_day: 8, capacity_per_day: 11, current_queue: 72 }]
    const { because } = constraintOf({ arrivals_per_day: 8, steps })
    expect(because).toContain('what waits here stays')
    expect(because).not.toContain('arrivals set the pace')
  })

  it('explains a lower throughput before the constraint', () => {
    const steps = [
      { name: 'a', throughput_per_day: 3, capacity_per_day: 10, current_queue: 0 },
      { name: 'b', throughput_per_day: 4, capacity_per_day: 4, current_queue: 7 },
    ]
    const constraint = constraintOf({ steps })
    expect(constraint).toMatchObject({ step: 'b', load_pct: 75 })
    expect(constraint.because).toContain("'a' comes earlier and has the lowest throughput")
  })

  it('does not take a missing throughput for the lowest', () => {
    const steps = [
      { name: 'a', throughput_per_day: 3, current_queue: 6 },
      { name: 'b', current_queue: 1 },
    ]
    expect(constraintOf({ steps }).because).toContain("'b' has no throughput in the data")
  })

  const figure = fc.integer({ min: 0, max: 50 })
  const step = fc.record(
    { throughput_per_day: figure, capacity_per_day: figure, current_queue: figure },
    { requiredKeys: [] },
  )
  const process = fc.record(
    { arrivals_per_day: figure, steps: fc.array(step, { minLength: 1, maxLength: 6 }) },
    { requiredKeys: ['steps'] },
  )

  it('stays the same step when all figures are scaled', () => {
    const scaled = (of: Process, by: number): Process => {
      const { arrivals_per_day, steps } = of
      const times = (value: number | undefined) => (value === undefined ? value : value * by)
      return JSON.parse(
        JSON.stringify({
          arrivals_per_day: times(arrivals_per_day),
          steps: steps?.map((one) => ({
            throughput_per_day: times(one.throughput_per_day),
            capacity_per_day: times(one.capacity_per_day),
            current_queue: times(one.current_queue),
          })),
        }),
      ) as Process
    }
    fc.assert(
      fc.property(process, fc.integer({ min: 1, max: 9 }), (of, by) => {
        const { step_position, basis, load_pct, queue_days } = constraintOf(of)
        expect(constraintOf(scaled(of, by))).toMatchObject({
          step_position,
          basis,
          load_pct,
          queue_days,
        })
      }),
    )
  })

  it('has the highest load of all where every load is known', () => {
    fc.assert(
      fc.property(process, (of) => {
        const [flow] = analyseFlow([of]).bottlenecks
        const loads = flow?.steps.map((one) => one.load_pct) ?? []
        fc.pre(flow?.constraint.load_pct !== null && loads.every((load) => load !== null))
        expect(flow?.constraint.load_pct).toBe(Math.max(...loads.map(Number)))
      }),
    )
  })
})
