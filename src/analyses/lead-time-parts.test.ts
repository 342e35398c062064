import { expect, it } from 'vitest'
import type { Process } from '../model/company.ts'
import { hoursOverLeadTime } from './lead-time-parts.ts'

const steps: Process['steps'] = [
  { name: 'Kitting', avg_wait_hours: 4, avg_process_hours: 2 },
  { name: 'Brazing', avg_wait_hours: 6, avg_process_hours: 60 },
]

it('are the waits and work of steps in a row, where they are more than the lead time', () => {
  expect(hoursOverLeadTime({ lead_time_hours: 40, steps })).toBe(72)
  expect(hoursOverLeadTime({ lead_time_hours: 72, steps })).toBeNull()
  expect(hoursOverLeadTime({ lead_time_hours: 71.5, steps })).toBeNull() // 72 are 0.7 % more
  expect(hoursOverLeadTime({ steps })).toBeNull()
})

it('counts what is given: what is missing would add to it', () => {
  const [, brazing = {}] = steps
  expect(hoursOverLeadTime({ lead_time_hours: 40, steps: [{}, brazing] })).toBe(66)
})

it('are none where steps branch: a piece passes a part of them', () => {
  const [kitting = {}, brazing = {}] = steps
  const forked = [{ ...kitting, next: [{ to: 'Brazing' }, { to: 'Rework' }] }, brazing]
  expect(hoursOverLeadTime({ lead_time_hours: 40, steps: forked })).toBeNull()
})
