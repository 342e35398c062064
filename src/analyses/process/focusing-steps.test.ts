import { describe, expect, it } from 'vitest'
import type { Process } from '../../model/company.ts'
import { analyseFlow } from './flow.ts'
import { tellFlow } from './told-flow.ts'

const stepsFor = (process: Process): Record<string, string> =>
  Object.fromEntries(
    (tellFlow(analyseFlow([process])).bottlenecks[0]?.focusing_steps ?? []).map(
      ({ step, what }) => [step, what],
    ),
  )

const full: Process = {
  name: 'Review',
  steps: [
    { name: 'Submit', throughput_per_day: 20, capacity_per_day: 25, current_queue: 1 },
    { name: 'Review', throughput_per_day: 10, capacity_per_day: 10, current_queue: 30 },
    { name: 'Merge', throughput_per_day: 10, capacity_per_day: 14, current_queue: 0 },
  ],
}

describe('focusingSteps', () => {
  it('says of one piece and of two what they do', () => {
    const steps = (pieces: number) =>
      stepsFor({
        name: 'Review',
        arrivals_per_day: pieces,
        steps: [
          { name: 'Review', throughput_per_day: 0.5, capacity_per_day: 0.5, current_queue: pieces },
        ],
      })
    expect(steps(1)).toMatchObject({
      subordinate: expect.stringContaining('while 1 waits'),
      elevate: expect.stringContaining(
        '1 a day reaches it and 0.5 is its most, so that 0.5 a day are missing',
      ),
    })
    expect(steps(2)).toMatchObject({
      subordinate: expect.stringContaining('while 2 wait'),
      elevate: expect.stringContaining('2 a day reach it'),
    })
    expect(steps(1.5)['elevate']).toContain('so that 1 a day is missing')
  })

  it('tells what is missing of less than one a day', () => {
    // 0.15 - 0.1 are not used, and 67 % are.
    expect(
      stepsFor({
        name: 'Installation',
        arrivals_per_day: 0.1,
        steps: [{ name: 'Permit', throughput_per_day: 0.1, capacity_per_day: 0.15 }],
      }),
    ).toMatchObject({
      exploit: expect.stringContaining('does 0.1 a day of a possible 0.15'),
      elevate: expect.stringContaining('it can take 0.15'),
    })
  })

  it('exploits and subordinates before it elevates, at full utilization too', () => {
    expect(Object.keys(stepsFor(full))).toEqual([
      'identify',
      'exploit',
      'subordinate',
      'elevate',
      'repeat',
    ])
  })

  it('speaks of the steps and figures of the process', () => {
    const todo = stepsFor(full)
    expect(todo['exploit']).toContain("'Review' already does all it can, 10 a day")
    expect(todo['subordinate']).toContain("Let 'Submit' release")
    expect(todo['subordinate']).toContain('10 a day now instead of 20')
    // 10 in and 10 out leave 30 waiting.
    expect(todo['subordinate']).toContain('so that its queue of 30 grows no further')
    expect(todo['elevate']).toContain('10 a day are missing') // 20 reach it, 10 is its most
    expect(todo['repeat']).toContain("'Merge' can take least, 14 a day")
  })

  it('closes the gap to capacity first', () => {
    const steps = [{ name: 'a', throughput_per_day: 2, capacity_per_day: 3, current_queue: 8 }]
    const todo = stepsFor({ arrivals_per_day: 2.5, steps })
    expect(todo['exploit']).toContain('2 a day of a possible 3')
    expect(todo['subordinate']).toContain('It is the first step')
    expect(todo['elevate']).toContain('No capacity to buy at present')
  })

  it('asks for the capacity where it is not given', () => {
    const steps = [{ name: 'a', throughput_per_day: 2, current_queue: 8 }]
    expect(stepsFor({ steps })['exploit']).toContain("Measure what 'a' can do")
  })

  it('takes no step for idle whose throughput is not given', () => {
    const steps = [
      { name: 'a', throughput_per_day: 18 },
      { name: 'b', capacity_per_day: 15, current_queue: 1 },
    ]
    const todo = stepsFor({ steps })
    expect(todo['exploit']).toContain("Measure what 'b' does in a day, of a possible 15")
    expect(todo['subordinate']).toContain("what 'b' passes on, 15 a day at most instead of 18")
  })

  it('has nothing to say without a constraint', () => {
    expect(stepsFor({ steps: [{ name: 'a' }] })).toEqual({})
  })
})
