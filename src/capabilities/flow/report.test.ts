import { expect, it } from 'vitest'
import type { Company, Process } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { flow } from './capability.ts'

const told = (company: Company): string =>
  renderText(flow.report(flow.run(factsOf(company), {})), { width: 80, color: false })
    .replaceAll('┃', '')
    .replaceAll(/\s+/g, ' ')

const quote = { name: 'Quote', throughput_per_day: 4, capacity_per_day: 30, current_queue: 0 }
const approval = { ...quote, name: 'Approval', capacity_per_day: 5, current_queue: 24 }
const procurement: Process = {
  name: 'Procurement',
  steps: [quote, approval, { ...quote, name: 'Receiving', capacity_per_day: 13 }],
}
const installation: Process = {
  name: 'Installation',
  arrivals_per_day: 0.3,
  steps: [{ name: 'Permit', throughput_per_day: 0.1, capacity_per_day: 0.1, current_queue: 4 }],
}

it('says where work waits longest in days, not where most of it waits', () => {
  // 24 at 4 a day are 6 days, 4 at 0.1 a day are 40.
  expect(told({ processes: [procurement, installation] })).toContain(
    'Work waits longest at Permit in Installation (40 days)',
  )
  expect(told({ processes: [procurement] })).toContain(
    'Work waits longest at Approval in Procurement (6 days); raised, Procurement gains nothing.',
  )
})

it('says of no step that work waits there longest where none waits', () => {
  const steps = [quote, { ...approval, current_queue: 0 }]
  expect(told({ processes: [{ ...procurement, steps }] })).not.toContain('Work waits longest')
})

it('promises no more than arrives, or than the first step passes on in its place', () => {
  expect(told({ processes: [procurement] })).toContain(
    "Raising 'Approval' alone gains nothing: the limit is then the 4 a day that 'Quote' passes on, in place of arrivals that are not given; the next step to limit would be 'Receiving'.",
  )
  expect(told({ processes: [{ ...procurement, arrivals_per_day: 4 }] })).toContain(
    'the limit is then the 4 a day that arrive',
  )
})

it('does not tell a gain where nothing stands in for what arrives', () => {
  expect(told({ processes: [{ ...procurement, steps: [approval, quote] }] })).toContain(
    'What the whole gains is not known: how much arrives is not given',
  )
})

it('says at which multiple of its volume a process is full', () => {
  // 5 / 4
  expect(told({ processes: [procurement] })).toContain(
    "'Approval' is full at 1.25x today's volume: 4/day reach it, and it can take 5/day. Arrivals are not given",
  )
})

it('says that its guess is of software companies where the sector is another', () => {
  const caveat = 'That is of software companies, and the sector is healthcare.'
  expect(told({ stage: 'series_b', sector: 'healthcare' })).toContain(caveat)
  expect(told({ stage: 'series_b' })).not.toContain('software companies')
})
