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

it('tells those apart that may need it, by what is missing', () => {
  // Two lead times and errors that are not given: -1 to +7, of which below 3 is urgent.
  const kept = {
    documented: true,
    owner: 'Ada Ash',
    last_reviewed_on: '2026-08-01',
  }
  const title = (...processes: object[]) =>
    renderText(audit.report(audit.run(factsOf({ processes }), {})), { width: 200, color: false })
  expect(title({ name: 'A', ...kept })).toContain(
    '1 of 1 process may need attention at once, by what is missing: A',
  )
  expect(title({ name: 'A', ...kept }, slow('B'))).toContain(
    '1 of 2 processes needs attention at once: B; 1 may need it, by what is missing: A',
  )
})
