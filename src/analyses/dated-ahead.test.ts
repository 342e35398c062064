import { expect, it } from 'vitest'
import { mergeCompany } from '../files/merge.ts'
import { rules } from '../findings/rules/index.ts'
import { judge } from '../findings/run.ts'
import { aCompany, factsOf, TEST_DAY } from '../testing/a-company.ts'
import { datedAhead } from './dated-ahead.ts'

it('tells a thing by its id, else by its name or title', () => {
  const dated_ahead = [
    { name: 'A-1', key: 'done_on', on: '2026-10-01' },
    { name: 'Ship', key: 'done_on', on: '2026-10-01' },
  ]
  const isAhead = datedAhead({ dated_ahead })
  expect(isAhead({ id: 'A-1', title: 'Call' }, 'done_on')).toBe(true)
  expect(isAhead({ title: 'Ship' }, 'done_on')).toBe(true)
  expect(isAhead({ id: 'A-2', title: 'Ship' }, 'done_on')).toBe(false)
  expect(isAhead({ id: 'A-1' }, 'resolved_on')).toBe(false)
})

it('leaves what is said to be done on a day to come to the finding about that day', () => {
  const later = '2026-10-01'
  const known = aCompany({
    actions: [{ id: 'A', owner: 'Ada', due_on: '2026-09-01', done_on: later }],
    decisions: [
      {
        id: 'D',
        requested_on: '2026-08-01',
        decide_by: '2026-09-01',
        status: 'decided',
        decided_on: later,
      },
    ],
    blockers: [
      { id: 'B', reported_on: ['2026-08-31', '2026-09-07', '2026-09-10'], resolved_on: later },
    ],
    incidents: [{ id: 'I', severity: 'p0', started_at: '2026-09-01', resolved_at: later }],
  })
  const { company } = mergeCompany([{ file: 'a.yaml', value: known }], TEST_DAY).situation
  const facts = factsOf(company)
  const found = judge(rules, facts, facts.contradicted()).findings.map(({ rule }) => rule)
  expect(found).toContain('date_in_future')
  for (const rule of ['action_overdue', 'decision_overdue', 'repeated_blocker', 'incident_open'])
    expect(found).not.toContain(rule)
})
