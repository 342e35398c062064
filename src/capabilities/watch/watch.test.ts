import { describe, expect, it } from 'vitest'
import { createFacts } from '../../analyses/facts.ts'
import { companyFromValue } from '../../files/company-from-value.ts'
import type { Company } from '../../model/company.ts'
import { aSituation, factsOf } from '../../testing/a-company.ts'
import { watch } from './capability.ts'
import { makeWatch } from './watch.ts'

const AT = '2026-05-13'
const SINCE = '2026-05-11'

async function watchSince(company: Company, since = SINCE) {
  const loaded = await companyFromValue(company, 'company', AT, since)
  if (!loaded.ok) throw new Error('the company does not load')
  return makeWatch(createFacts(loaded.loaded.situation, {}), since)
}

const owed = (id: string, due_on: string) => ({ id, title: id, owner: id, due_on })

describe('what is new since a day', () => {
  it.each([
    ['of which nothing is known', AT],
    ['of which the document tells', '2026-05-01'],
  ])('%s is what began after it', async (_, as_of) => {
    const { alerts, perhaps_new } = await watchSince({
      as_of,
      // Overdue from the day after they were due.
      actions: [owed('old', '2026-03-01'), owed('then', '2026-05-10'), owed('new', SINCE)],
    })
    expect(alerts.map(({ subject }) => subject)).toEqual(['new'])
    expect(perhaps_new).toEqual([])
  })

  it('is not what nobody can say since when it is so: that is named apart', async () => {
    const { alerts, perhaps_new } = await watchSince({
      as_of: AT,
      automations: [{ name: 'Sync', owner: 'Bo' }],
    })
    expect(alerts).toEqual([])
    expect(perhaps_new).toEqual(['automation_unsafe:Sync'])
  })

  it('is one of several things that an alert gathers, named apart from those told before', async () => {
    const { alerts } = await watchSince({
      as_of: AT,
      actions: [
        { id: 'A-1', title: 'Send', owner: 'Bo', due_on: '2026-03-01' },
        { id: 'A-2', title: 'Sign', owner: 'Bo', due_on: SINCE },
      ],
    })
    expect(alerts).toMatchObject([{ subject: 'Bo', new_things: ["A-2 'Sign'"] }])
  })

  it.each([
    // 14 days after the last check-in: on 12 May, the day after, and on 11 May, the day itself.
    ['2026-04-28', ["'Two'"]],
    ['2026-04-27', undefined],
  ])('is a key result that nobody checked in on since %s', async (last, new_things) => {
    const heard = (title: string, on: string) => ({
      title,
      type: 'numeric' as const,
      baseline_value: 0,
      current_value: 4,
      target_value: 10,
      check_ins: [{ on, value: 4 }],
    })
    const { alerts, perhaps_new } = await watchSince({
      company_okrs: {
        quarter: 'Q2 2026',
        quarter_start: '2026-04-01',
        quarter_end: '2026-06-30',
        objectives: [
          { id: 'O1', title: 'Win', key_results: [heard('One', '2026-04-10'), heard('Two', last)] },
        ],
      },
    })
    const overdue = alerts.find(({ rule }) => rule === 'check_in_overdue')
    expect(overdue?.new_things).toEqual(new_things)
    expect(perhaps_new).not.toContain('check_in_overdue:O1')
  })

  it('is a test that became due beside what nobody can date', async () => {
    // 180 days after 13 Nov 2025 is 12 May 2026.
    const { alerts } = await watchSince({
      as_of: AT,
      automations: [{ name: 'Sync', owner: 'Bo', last_tested_on: '2025-11-13' }],
    })
    expect(alerts).toMatchObject([{ subject: 'Sync', new_things: ['its test'] }])
  })

  it('leaves what is older and due today to be named, and to be called for', async () => {
    const watched = await watchSince({ as_of: AT, actions: [owed('A-1', '2026-03-01')] })
    expect(watched).toMatchObject({ alerts: [], still_due_today: ['action_overdue:A-1'] })
    const shown = { ...watched, by: 'urgency' } as const
    expect(JSON.stringify(watch.report(shown))).toContain(
      '1 more alert is still due today: action_overdue:A-1.',
    )
    expect(watch.exitCode?.(shown)).toBe(3)
  })

  it('is not asked for without a day', async () => {
    const company = { as_of: AT, automations: [{ name: 'Sync', owner: 'Bo' }] }
    const loaded = await companyFromValue(company, 'company', AT)
    if (!loaded.ok) throw new Error('the company does not load')
    const { alerts, perhaps_new } = makeWatch(createFacts(loaded.loaded.situation, {}))
    expect(alerts.map(({ finding }) => finding)).toEqual(['automation_unsafe:Sync'])
    expect(perhaps_new).toEqual([])
  })
})

it('gives one person one digest, however the data call them', () => {
  const due = (id: string, owner: string) => ({ id, title: id, owner, due_on: '2026-09-01' })
  const facts = factsOf({
    people: [
      { id: 'p1', name: 'Ana Ruíz', title: 'COO' },
      { id: 'p2', name: 'Bo' },
    ],
    actions: [due('A-1', 'p1'), due('A-2', 'Ana Ruíz'), due('A-3', 'COO'), due('A-4', 'bo')],
    decisions: [
      {
        id: 'D-1',
        title: 'Choose a supplier',
        owner: 'ana ruíz',
        status: 'requested',
        requested_on: '2026-07-01',
        decide_by: '2026-08-01',
      },
    ],
  })
  const shown = watch.run(facts, { by: 'owner' })
  const headings = watch
    .report(shown)
    .blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect(headings.toSorted()).toEqual(['Ana Ruíz', 'Bo'])
  const overdue = shown.alerts.filter(({ rule }) => rule === 'action_overdue')
  expect(overdue.map(({ noticed }) => noticed).toSorted()).toEqual([
    expect.stringMatching(/^3 actions of Ana Ruíz are overdue/),
    expect.stringMatching(/^A-4 'A-4' of Bo was due on 1 Sep 2026/),
  ])
})

it.each([
  ['a Friday', '2026-09-11'],
  ['a Saturday', '2026-09-12'],
])('calls for an open P0 the same day, on %s', (_, at) => {
  const incidents = [{ id: 'I-1', severity: 'p0', started_at: '2026-09-09' } as const]
  const shown = watch.run(createFacts(aSituation({ incidents }, at), {}), {})
  expect(shown.alerts).toMatchObject([
    { rule: 'incident_open', subject: 'I-1', urgency: 'today', since: '2026-09-09' },
  ])
  expect(watch.exitCode?.(shown)).toBe(3)
})
