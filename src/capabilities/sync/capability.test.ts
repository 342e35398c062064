import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { aSituation, factsOf } from '../../testing/a-company.ts'
import { netNewArr } from '../../testing/net-new-arr.ts'
import { invoke } from '../invoke.ts'
import { sync as capability } from './capability.ts'
import { syncReport } from './report.ts'
import { makeSync } from './sync.ts'

const AT = '2026-09-15'

const company: Company = {
  cadence: [{ meeting: 'leadership_sync', every: 'week', minutes: 90, owner: 'Ada' }],
  meetings: [
    {
      meeting: 'leadership_sync',
      on: '2026-09-08',
      attendees: ['Ada', 'Bob'],
      topics: ['Hiring'],
      decisions: 0,
    },
    {
      meeting: 'leadership_sync',
      on: AT,
      attendees: ['Ada', 'Bob', 'Cleo'],
      pre_reads_from: ['Ada'],
      topics: ['Vendor sandbox', 'Office plants', 'Parking', 'Lunch'],
    },
  ],
  blockers: [
    {
      id: 'B-1',
      title: 'Vendor has not opened its sandbox',
      owner: 'Bob',
      reported_on: ['2026-08-25', '2026-09-01', '2026-09-08'],
      impact: 'company',
    },
    { id: 'B-2', title: 'Desk missing', reported_on: ['2026-09-08'] },
    { id: 'B-3', title: 'Build slow', reported_on: ['2026-09-07', '2026-09-08', '2026-09-09'] },
    { id: 'B-4', title: 'Badge', reported_on: ['2026-08-18', '2026-09-01'] },
  ],
  actions: [
    { id: 'A-1', title: 'Call the bank', owner: 'Ada', due_on: '2026-09-10' },
    { id: 'A-2', title: 'Post the role', owner: 'Bob', due_on: '2026-09-15' },
    { id: 'A-3', title: 'Send the list', due_on: '2026-09-09', done_on: '2026-09-11' },
    { id: 'A-4', title: 'Old', due_on: '2026-08-01', done_on: '2026-08-02' },
    { id: 'A-5', title: 'Later', due_on: '2026-10-01' },
  ],
  decisions: [
    { id: 'D-1', title: 'Discounts', status: 'requested', decide_by: '2026-09-11', owner: 'Ada' },
    { id: 'D-2', title: 'Office', status: 'requested', decide_by: '2026-10-30' },
  ],
}

const sync = makeSync(factsOf(company, AT))

describe('the pack', () => {
  it('has at most three priorities, those first that were submitted and found', () => {
    expect(sync.priorities).toHaveLength(3)
    expect(sync.priorities[0]).toMatchObject({
      title: 'Vendor sandbox',
      from: 'both',
      owner: 'Bob',
    })
  })

  it('drops nothing that was submitted', () => {
    const shown = [...sync.priorities, ...sync.parking_lot].map(({ title }) => title)
    expect(shown).toEqual(
      expect.arrayContaining(['Vendor sandbox', 'Office plants', 'Parking', 'Lunch']),
    )
    expect(shown).toContain('Hiring')
  })

  it('shows actions that are late, due, or were done since the last one', () => {
    expect(
      sync.actions_due.map(({ action, state, days_late }) => [action, state, days_late]),
    ).toEqual([
      ['A-1', 'overdue', 5],
      ['A-2', 'due', 0],
      ['A-3', 'done', 2],
    ])
  })

  it('shows decisions due by then, and blockers that come back', () => {
    expect(sync.decisions_due).toMatchObject([{ decision: 'D-1', days_late: 4, decider: 'Ada' }])
    // What was reported on three days of one week has not come back; what skipped a week has.
    expect(sync.blockers).toMatchObject([
      { blocker: 'B-1', weeks: 3, weeks_reported: 3 },
      { blocker: 'B-4', weeks: 1, weeks_reported: 2 },
    ])
    const page = renderText(syncReport(sync), { width: 200, color: false })
    expect(page).toContain(
      'B-1 Vendor has not opened its sandbox (Bob): reported in 3 weeks running',
    )
    expect(page).toContain('reported in 2 weeks\n')
  })

  it('names who gave no pre-read for this meeting', () => {
    expect(sync.pre_reads).toEqual({
      of: 'coming',
      on: AT,
      given: 1,
      asked: 3,
      missing: ['Bob', 'Cleo'],
    })
  })

  it('shares its minutes out: ten for the pulse, fifteen for the parking lot', () => {
    expect(sync.agenda.map(({ from_minute, to_minute }) => [from_minute, to_minute])).toEqual([
      [0, 10],
      [10, 31],
      [31, 52],
      [52, 75],
      [75, 90],
    ])
  })
})

it('asks a decision of who takes it, not of who has to act before', () => {
  const company = netNewArr()
  const [objective] = company.company_okrs?.objectives ?? []
  if (objective !== undefined) objective.owner = 'Ada'
  const goal = makeSync(factsOf(company)).priorities.find(({ title }) => title.includes('$5.00M'))
  // The bridge before it is for the CFO; the goal is Ada's.
  expect(goal).toMatchObject({ wanted: 'decision_needed', owner: 'Ada', owner_named: true })
})

it('stands on nothing but what is given', () => {
  const empty = makeSync(factsOf({}, AT))
  expect(empty).toMatchObject({
    meeting: { on: null, minutes: 60, minutes_assumed: true },
    pulse: [],
    decisions_due: [],
    actions_due: [],
    pre_reads: null,
  })
})

it('says of nobody that there was no pre-read where the meeting does not record them', () => {
  const held = { meeting: 'leadership_sync', on: '2026-09-07', attendees: ['Ada', 'Bob'] }
  const showing = (meeting: NonNullable<Company['meetings']>[number]) => {
    const { output, report } = invoke(capability, aSituation({ meetings: [meeting] }, AT), {}, [])
    return { output, page: renderText(report, { width: 200, color: false }) }
  }
  const silent = showing(held)
  const pre_reads = { of: 'last', on: '2026-09-07', given: null, asked: 2, missing: [] }
  expect(silent.output).toMatchObject({ pre_reads })
  expect(silent.page).toContain(
    'Who gave one is not recorded: supply pre_reads_from of the meeting',
  )
  expect(silent.page).not.toContain('no floor time')
  const recorded = showing({ ...held, pre_reads_from: [] })
  expect(recorded.output).toMatchObject({ pre_reads: { given: 0, missing: ['Ada', 'Bob'] } })
  expect(recorded.page).toContain('0 of 2 gave a pre-read; not Ada')
})

it('shows all who are to decide, and that this is not the one person a RAPID asks for', () => {
  const due = (title: string, rapid: NonNullable<Company['decisions']>[number]['rapid']) => ({
    title,
    status: 'requested' as const,
    decide_by: '2026-09-11',
    owner: 'Ada',
    rapid,
  })
  const decisions = [
    due('Discounts', { decide: ['Bob', 'Cleo'] }),
    due('Prices', { decide: 'Pricing committee' }),
    due('Office', { recommend: 'Bob' }),
    due('Hire', { decide: 'Bob' }),
  ]
  const found = makeSync(factsOf({ decisions }, AT))
  expect(found.decisions_due.map(({ deciders }) => deciders)).toEqual([
    ['Bob', 'Cleo'],
    ['Pricing committee'],
    ['Ada'],
    ['Bob'],
  ])
  expect(found.decisions_due.map(({ by_committee }) => by_committee)).toEqual([
    true,
    true,
    false,
    false,
  ])
  const { report } = invoke(capability, aSituation({ decisions }, AT), {}, [])
  const page = renderText(report, { width: 200, color: false })
  expect(page).toMatch(/Discounts +Bob, Cleo \(no single person\) /)
  expect(page).toMatch(/Prices +Pricing committee \(no single person\) /)
  expect(page).toMatch(/Office +Ada \(owner\) /)
  expect(page).toMatch(/Hire +Bob {2}/)
})

it('says of those who decide or owe an action that they have left', () => {
  const left = [
    { id: 'p1', name: 'Ada', left_on: '2026-07-31' },
    { id: 'p2', name: 'Bob' },
  ]
  const situation = aSituation({ ...company, left }, AT)
  const { output, report } = invoke(capability, situation, {}, [])
  expect(output).toHaveProperty('left', [
    { name: 'Ada', says: 'who left on 31 Jul 2026' },
    { name: 'Bob', says: 'who has left' },
  ])
  const page = renderText(report, { width: 200, color: false })
  expect(page).toMatch(/Discounts +Ada, who left on 31 Jul 2026 /)
  expect(page).toMatch(/Call the bank +Ada, who left on 31 Jul 2026 /)
  expect(page).toMatch(/Post the role +Bob, who has left /)
})
