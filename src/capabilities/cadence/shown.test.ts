import { expect, it } from 'vitest'
import { workCalendar } from '../../analyses/work-calendar.ts'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { shownMeeting } from './shown.ts'

// Seed, reference on cadence: the dashboard by the end of Friday and items by Sunday at six, for a
// sync early in the week: the last working day before, and the evening before.
it.each([
  ['Monday', '2026-08-31', '2026-09-07', '2026-09-04'],
  ['Tuesday', '2026-09-01', '2026-09-08', '2026-09-07'],
  ['Friday', '2026-09-04', '2026-09-11', '2026-09-10'],
])('has the pre-read of a sync on %s out by the working day before', (_, held, next, due) => {
  const company: Company = {
    stage: 'series_b',
    cadence: [{ meeting: 'leadership_sync', every: 'week', minutes: 60 }],
    meetings: [{ meeting: 'leadership_sync', on: held }],
  }
  const facts = factsOf(company, '2026-09-05')
  const sync = facts.cadencePlan().meetings.find(({ kind }) => kind === 'leadership_sync')
  if (sync === undefined) throw new Error('no sync')
  const shown = shownMeeting(sync, facts, workCalendar(company))
  expect(shown).toMatchObject({ next_on: next, pre_read_due_on: due })
  expect(shown.pre_read).toContain('items handed in by six the evening before')
  expect(shown.pre_read).not.toMatch(/day\b/)
})
