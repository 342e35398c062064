import { expect, it } from 'vitest'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { audit } from './capability.ts'

// Seed: urgent below 3, or with any -2; two times the target of lead time is -2.
const slow = (name: string) => ({ name, lead_time_hours: 20, target_lead_time_hours: 10 })

it.each([
  [['A'], '1 of 1 process needs attention at once: A'],
  [['A', 'B'], '2 of 2 processes need attention at once: A, B'],
])('says how many of %j need attention', (names, line) => {
  const page = audit.report(audit.run(factsOf({ processes: names.map(slow) }), {}))
  expect(renderText(page, { width: 200, color: false })).toContain(line)
})
