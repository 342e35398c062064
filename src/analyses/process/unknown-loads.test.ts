import { expect, it } from 'vitest'
import type { Step } from '../../model/company.ts'
import { analyseFlow } from './flow.ts'
import { tellFlow } from './told-flow.ts'

const because = (...steps: Step[]) =>
  tellFlow(analyseFlow([{ steps }])).bottlenecks[0]?.constraint.because

const a = { name: 'a', throughput_per_day: 4, capacity_per_day: 5, current_queue: 8 }
const b = { name: 'b', throughput_per_day: 4, capacity_per_day: 5, current_queue: 1 }
const c = { name: 'c', throughput_per_day: 4, capacity_per_day: 5, current_queue: 1 }
const { capacity_per_day: _, ...unsized } = b
const { throughput_per_day: __, ...mute } = b

it.each([
  [[a, unsized], 'since what each step can take in a day is not given throughout.'],
  [
    [{ ...a, next: [{ to: 'b' }, { to: 'c' }] }, { ...b, next: [{ to: 'c' }] }, c],
    "since what share of the work goes which way after 'a' is not given.",
  ],
  [[a, mute, c], "since what leaves 'b' in a day is not given."],
  [[a, mute, { kind: 'data', name: 'd' }, c], "since what leaves 'b' in a day is not given."],
  [
    [a, { ...b, throughput_per_day: 1, capacity_per_day: 2, current_queue: 0 }],
    "since 'b' would be handed more than can be taken there, yet not a day's worth of that waits",
  ],
  [
    [{ ...a, next: [{ to: 'b' }, { to: 'c' }] }, { ...unsized, next: [] }, c],
    "since what each step can take in a day is not given throughout; what share of the work goes which way after 'a' is not given.",
  ],
] as [Step[], string][])('says why the queue decides', (steps, words) => {
  expect(because(...steps)).toContain(`The queue decides, ${words}`)
})
