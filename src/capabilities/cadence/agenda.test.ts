import { describe, expect, it } from 'vitest'
import { chargers } from '../../findings/rules/process/support/examples.ts'
import type { MeetingKind } from '../../knowledge/cadence.ts'
import { meetingRhythms, type Rhythm } from '../../knowledge/cadence-stages.ts'
import type { Figure } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { runCoo } from '../../testing/run-coo.ts'
import { makeSync } from '../sync/sync.ts'
import { agendaFor, agendaNote, fillAgenda } from './agenda.ts'
import { makeCadence } from './cadence.ts'
import { cadenceReport } from './report.ts'

describe('the parts of a meeting', () => {
  const total = (...of: Parameters<typeof agendaFor>) =>
    agendaFor(...of).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)

  it('fill the length that a stage gives the meeting', () => {
    // Seed, scaling playbook: 60 minutes at Series A, 90 at Series B, two hours at Series C.
    expect(total('all_hands', 'series_a', 60)).toBe(60)
    expect(total('all_hands', 'series_b', 90)).toBe(90)
    expect(total('all_hands', 'series_c', 120)).toBe(120)
    expect(total('all_hands', 'series_a', 30)).toBe(30)
  })

  it('give what a longer leadership sync leaves to its priority items, as coo sync does', async () => {
    const minutes = agendaFor('leadership_sync', 'series_b', 75).map((part) => part.minutes)
    expect(minutes).toEqual([10, 50, 15])
    const { stdout } = await runCoo([
      'sync',
      'examples/northlight',
      '--at',
      '2026-09-11',
      '-f',
      'json',
    ])
    const parts = (JSON.parse(stdout) as { agenda: { from_minute: number; to_minute: number }[] })
      .agenda
    expect(parts.at(0)).toMatchObject({ from_minute: 0, to_minute: 10 })
    expect(parts.at(-1)).toMatchObject({ from_minute: 60, to_minute: 75 })
    // Of 60 minutes 10, 35 and 15: of 20 a third each, in fives.
    expect(agendaFor('leadership_sync', 'series_b', 20).map((part) => part.minutes)).toEqual([
      5, 10, 5,
    ])
  })

  it('are what shipped, what is stuck and what comes next at seed', () => {
    const titles = agendaFor('all_hands', 'seed', 30).map(({ title }) => title)
    expect(titles).toEqual(['What shipped', 'What is stuck', 'What comes next'])
  })
})

const agenda = async (...args: string[]) => {
  const { stdout, stderr, code } = await runCoo([
    'cadence',
    'examples/northlight',
    '--at',
    '2026-09-11',
    ...args,
  ])
  return { stdout, stderr, code }
}

it('fill every meeting of the playbook at its own length, and say what of them is ours', () => {
  for (const [kind, figure] of Object.entries(meetingRhythms) as [MeetingKind, Figure<Rhythm>][]) {
    for (const { value } of figure.statements) {
      for (const length of value.minutes) {
        const minutes = agendaFor(kind, 'series_b', length).map((part) => part.minutes)
        expect(
          minutes.reduce((sum: number, one) => sum + (one ?? 0), 0),
          kind,
        ).toBe(length)
      }
    }
  }
  expect(agendaNote('one_on_one', 'series_b', 30)).toContain('add up to 35 minutes')
  expect(agendaNote('qbr', 'series_b', 240)).toContain('shortened to 240')
  expect(agendaNote('town_hall', 'series_b', 120)).toContain('evenly')
  expect(agendaNote('coo_morning_read', 'series_b', 30)).toContain("'Incidents'")
  expect(agendaNote('mbr', 'series_b', 120)).toBeNull()
  expect(agendaNote('leadership_sync', 'series_b', 90)).toBeNull()
})

describe('the company’s own agenda', () => {
  it('has its own parts, filled as the playbook’s of the same words, and who is named', () => {
    const agenda = ['Metrics', 'Priorities', 'Cake']
    const facts = factsOf({
      metrics: { headcount: 12 },
      cadence: [
        {
          meeting: 'leadership_sync',
          every: 'week',
          minutes: 60,
          agenda,
          participants: ['Ann', 'Bo'],
        },
      ],
    })
    const asked = facts.cadencePlan().meetings.find(({ kind }) => kind === 'leadership_sync')
    const { agenda: filled } = makeCadence(facts, asked ?? null)
    expect(filled?.parts.map(({ title }) => title)).toEqual(agenda)
    expect(filled?.parts[0]?.lines.join()).toContain('headcount: 12')
    expect(filled?.parts[2]?.lines).toEqual([])
    expect(filled?.note).toBe("The agenda is the company’s own; the playbook has 'Parking lot' too")
    expect(filled?.meeting.who).toBe('Ann, Bo')
  })
})

it('says of a meeting of the company’s own without an agenda what is to be supplied', () => {
  const facts = factsOf({ cadence: [{ meeting: 'Freight price committee', every: 'week' }] })
  const asked = facts.cadencePlan().meetings.find(({ kind }) => kind === null)
  const text = renderText(cadenceReport(makeCadence(facts, asked ?? null)), {
    width: 200,
    color: false,
  })
  expect(text).toContain('no agenda given: supply cadence[].agenda.')
})

describe('coo cadence --meeting', () => {
  it('takes the company’s name of a meeting, and the playbook’s', async () => {
    expect((await agenda('--meeting', 'pipeline review')).stdout).toContain('Deals that slipped')
    expect((await agenda('--meeting', 'Monthly Business Review')).stdout).toContain(
      'Financial review',
    )
    const { code, stderr } = await agenda('--meeting', 'qbrr')
    expect(code).toBe(2)
    expect(stderr).toContain('did you mean qbr?')
  })

  it('fills the quarterly review in its four parts', async () => {
    const { stdout } = await agenda('--meeting', 'qbr', '-f', 'json')
    const { agenda: filled } = JSON.parse(stdout) as {
      agenda: { parts: { title: string; lines: string[] }[] }
    }
    expect(filled.parts).toHaveLength(4)
    for (const { lines } of filled.parts) expect(lines.length).toBeGreaterThan(0)
  })

  it('asks for the person of a one-on-one, and tells only what the person owns', async () => {
    expect((await agenda('--meeting', 'one_on_one')).stdout).toContain('--with NAME')
    const { stdout } = await agenda('--meeting', 'one_on_one', '--with', 'Beatriz Ashdown')
    expect(stdout).toContain('A-14')
    expect(stdout).not.toContain('A-15')
  })
})

describe('the agenda of the leadership sync', () => {
  const linesOf = (company: Company) => {
    const parts = fillAgenda('leadership_sync', 60, factsOf(company), null)
    return parts.flatMap(({ lines }) => lines)
  }
  const late = {
    id: 'D-1',
    title: 'Second depot',
    status: 'requested' as const,
    requested_on: '2026-08-01',
    decide_by: '2026-08-28',
    owner: 'Ann',
  }
  const named = (lines: readonly string[], what: string) =>
    lines.filter((line) => line.includes(what))

  it('names a decision once, whether a finding, a topic or the log brings it up', () => {
    expect(named(linesOf({ decisions: [late] }), 'Second depot')).toHaveLength(1)
    const sync = { meeting: 'leadership_sync', decisions: 0, actions: 1 }
    const topics = ['Second depot', 'New van']
    const held = { ...sync, on: '2026-09-07', topics }
    const lines = linesOf({ decisions: [late], meetings: [held] })
    expect(named(lines, 'Second depot')).toEqual([expect.stringContaining('was due on')])
    expect(named(lines, 'New van')).toHaveLength(1)
    // Not due yet, and handed in for the meeting to come.
    const open = { ...late, decide_by: '2026-09-25' }
    const coming = { ...sync, on: '2026-09-14', topics: ['Second depot'] }
    expect(named(linesOf({ decisions: [open], meetings: [coming] }), 'Second depot')).toHaveLength(
      1,
    )
    expect(linesOf({ decisions: [open] })).toContain(
      "Decide D-1 'Second depot': by 25 Sep 2026 (Ann)",
    )
  })
})

it('says that two functions do not fit the in-depth part of a shorter all-hands', () => {
  // Seed: two functions at ten minutes each, in 20 of 60 minutes; in 45 that part has 15.
  const noteOf = (minutes: number) => {
    const facts = factsOf({
      stage: 'series_a',
      cadence: [{ meeting: 'all_hands', every: 'month', minutes }],
    })
    const asked = facts.cadencePlan().meetings.find(({ kind }) => kind === 'all_hands')
    return makeCadence(facts, asked ?? null).agenda?.note ?? ''
  }
  expect(noteOf(45)).toContain(
    "2 functions at 10 minutes each need 20 minutes, and 'Two functions in depth' has 15 for them: hear 1 there and 1 in writing before, or plan 5 minutes more",
  )
  expect(noteOf(60)).toBe('')
})

it('says how many come to a standup, and that they are more than a team', () => {
  // Seed: a team of five to ten people.
  const standupOf = (participants: number) => {
    const facts = factsOf({
      cadence: [{ meeting: 'standup', every: 'day', minutes: 15, participants, owner: 'Ann' }],
    })
    const asked = facts.cadencePlan().meetings.find(({ kind }) => kind === 'standup')
    return makeCadence(facts, asked ?? null).agenda?.meeting
  }
  expect(standupOf(25)?.who).toBe('25 people; by the playbook: One team of five to ten people')
  expect(standupOf(25)?.problems).toContain('too_many')
  expect(standupOf(25)?.details).toContain('25 people, where a team has at most 10 in it')
  expect(standupOf(10)?.problems).not.toContain('too_many')
})

describe('the leadership sync', () => {
  const company: Company = {
    metrics: { headcount: 27, arr_usd: 5_000_000 },
    people: [
      { name: 'Ann', title: 'CEO' },
      { name: 'Bo', title: 'COO' },
    ],
    cadence: [{ meeting: 'leadership_sync', every: 'week', minutes: 60 }],
    meetings: [
      { meeting: 'leadership_sync', topics: ['Vendor', 'Plants', 'Parking', 'Lunch', 'Tea'] },
    ],
    blockers: [
      {
        id: 'B1',
        title: 'Bank stuck',
        owner: 'Bo',
        impact: 'company',
        reported_on: ['2026-08-25', '2026-09-01', '2026-09-08'],
      },
    ],
    decisions: [
      { id: 'D1', title: 'Office', status: 'requested', decide_by: '2026-09-01', owner: 'Ann' },
    ],
  }
  const partsOf = (of: Company) => {
    const facts = factsOf(of)
    const asked = facts.cadencePlan().meetings.find(({ kind }) => kind === 'leadership_sync')
    return {
      parts: makeCadence(facts, asked ?? null).agenda?.parts ?? [],
      sync: makeSync(facts),
    }
  }

  // Seed, reference on cadence: at most three items.
  it('has the priorities and the parking lot of coo sync', () => {
    const { parts, sync } = partsOf(company)
    const [, priorities, parking] = parts
    expect(sync.priorities).toHaveLength(3)
    expect(priorities?.lines).toHaveLength(3)
    for (const [position, { title }] of sync.priorities.entries())
      expect(priorities?.lines[position]).toContain(title)
    for (const { title } of sync.parking_lot) expect(parking?.lines.join()).toContain(title)
    // What the parking lot tells to be overdue is not asked for again below.
    expect(parking?.lines.join()).toContain("Decision D1 'Office' was due")
    expect(parking?.lines.join()).not.toContain("Decide D1 'Office'")
  })

  it('has the headcount of the company, as coo sync', () => {
    const { parts, sync } = partsOf(company)
    expect(parts[0]?.lines).toContain('headcount: 2')
    expect(sync.pulse.find(({ metric }) => metric === 'headcount')).toMatchObject({
      value: 2,
      prior: null,
      plan: null,
    })
  })

  const numbers = ['Numbers', 'Topics', 'AOB']
  it('tells what the data say where the parts of an own agenda are called otherwise', () => {
    const own = partsOf({
      ...company,
      cadence: [{ meeting: 'leadership_sync', every: 'week', minutes: 60, agenda: numbers }],
    })
    expect(own.parts.map(({ title }) => title)).toEqual([
      ...numbers,
      'From the data: Pulse of the metrics',
      'From the data: Priority items',
      'From the data: Parking lot',
    ])
    expect(own.parts[4]?.lines).toEqual(partsOf(company).parts[1]?.lines)
    // 60 minutes in three.
    expect(own.sync.agenda).toEqual([
      { part: 'Numbers', from_minute: 0, to_minute: 20 },
      { part: 'Topics', from_minute: 20, to_minute: 40 },
      { part: 'AOB', from_minute: 40, to_minute: 60 },
    ])
    expect(own.sync.agenda_is_own).toBe(true)
  })

  it('keeps the minutes of the parts that the playbook has too', () => {
    const agenda = ['Metrics pulse', 'Items', 'Guests', 'Parking lot']
    const { sync } = partsOf({
      ...company,
      cadence: [{ meeting: 'leadership_sync', every: 'week', minutes: 75, agenda }],
    })
    // Ten for the pulse, fifteen for the parking lot, of 50 half each for the others.
    expect(sync.agenda.map(({ from_minute }) => from_minute)).toEqual([0, 10, 35, 60])
  })
})

describe('the agenda of a meeting to come', () => {
  const meeting = { every: 'quarter' as const, minutes: 120 }
  const known: Company = {
    stage: 'series_b',
    fiscal_year_start: '02-01',
    cadence: [
      { ...meeting, meeting: 'town_hall' },
      { ...meeting, meeting: 'qbr' },
    ],
    people: [{ name: 'Ann', title: 'CEO' }],
    actions: [
      { title: 'Deck', due_on: '2026-09-12' },
      { title: 'Audit', due_on: '2027-06-01' },
    ],
    changes: [
      { name: 'New CRM', launch_on: '2026-09-14' },
      { name: 'New plant', launch_on: '2027-06-02' },
    ],
    decisions: [
      { id: 'D1', status: 'requested', decide_by: '2026-09-20' },
      { id: 'D2', status: 'requested', decide_by: '2026-09-01' },
    ],
    company_okrs: {
      quarter_start: '2026-08-01',
      quarter_end: '2026-10-31',
      objectives: [{ title: 'Running', key_results: [{ title: 'Sites' }] }],
    },
  }
  const partsOf = (kind: MeetingKind) => {
    const facts = factsOf(known)
    const asked = facts.cadencePlan().meetings.find((one) => one.kind === kind)
    return makeCadence(facts, asked ?? null).agenda?.parts ?? []
  }

  it('has ahead what is due from its day on, to the whole company no action of one person', () => {
    expect(partsOf('town_hall').at(2)?.lines).toEqual(['2 Jun 2027: New plant begins'])
    const ahead = partsOf('qbr').at(1)?.lines
    expect(ahead).toContain('1 Jun 2027: Audit (no owner named)')
    expect(ahead?.join()).not.toMatch(/Deck|New CRM/)
  })

  it('says which decision is to be taken before it', () => {
    const lines = partsOf('qbr').at(2)?.lines
    expect(lines).toContain('Decide D1: by 20 Sep 2026, before this meeting (no owner named)')
    expect(lines).toContain('Decide D2: by 1 Sep 2026, overdue (no owner named)')
  })

  it('takes no goals of a quarter that is over by then for those of the next', () => {
    for (const part of [partsOf('qbr').at(3), partsOf('kickoff').at(3)])
      expect(part).toMatchObject({
        lines: [],
        missing: expect.arrayContaining(['goals of the next quarter (company_okrs)']),
      })
  })
})

it('names the functions that have no goals beside those that have', () => {
  const facts = factsOf({
    people: [
      { name: 'Ann', title: 'CEO' },
      { name: 'Bo', department: 'Sales', manager_id: 'Ann' },
      { name: 'Cy', department: 'Product', manager_id: 'Ann' },
    ],
    department_okrs: [{ name: 'Sales', objectives: [{ title: 'Sell' }] }],
  })
  const missing = fillAgenda('mbr', 120, facts, null).flatMap((part) => part.missing)
  expect(missing).toContain('goals of Product')
})

it('names all who are to decide', () => {
  const decisions: Company['decisions'] = [
    { id: 'D1', status: 'requested', rapid: { decide: ['Ada', 'Bob'] } },
    { id: 'D2', status: 'requested' },
  ]
  const facts = factsOf({ decisions, blockers: [], meetings: [] })
  const linesFor = (person: string | null) =>
    fillAgenda('leadership_sync', 60, facts, person)
      .flatMap(({ lines }) => lines)
      .filter((line) => line.startsWith('Decide '))
  expect(linesFor(null)).toEqual([
    'Decide D1: no day set (Ada and Bob)',
    'Decide D2: no day set (no owner named)',
  ])
  expect(linesFor('Bob')).toEqual(['Decide D1: no day set (Ada and Bob)'])
})

it('has the weeks of planning the year, and no hour, where the stage does not call for it yet', () => {
  const facts = factsOf({ fiscal_year_start: '02-01' }, '2026-11-23')
  const planning = {
    name: 'annual_planning',
    kind: 'annual_planning' as const,
    state: 'extra' as const,
    every: null,
    rhythm: null,
    longest: null,
    written: null,
    faults: [],
    minutes: null,
    crowd: { people: null, sittings: 1, seats: null },
    hours_per_week: null,
  }
  const page = renderText(cadenceReport(makeCadence(facts, planning)), { width: 200, color: false })
  expect(page).not.toContain('null')
  // Ten weeks before 1 February, a Monday, is 23 November.
  expect(page).toMatch(/-10\s+23 Nov 2026/)
})

it('names who leads a function where its goals have no owner, as its page does', () => {
  const facts = factsOf({
    people: [
      { id: 'p1', name: 'Ann', title: 'CEO' },
      { id: 'p2', name: 'Rhonda', department: 'Field', manager_id: 'p1' },
      { id: 'p3', name: 'Cy', department: 'Field', manager_id: 'p2' },
    ],
    department_okrs: [{ name: 'Field', objectives: [{ id: 'f', title: 'Hubs' }] }],
  })
  const lines = fillAgenda('mbr', 120, facts, null).flatMap((part) => part.lines)
  expect(lines).toContain('Field (Rhonda): no key results')
})

it('tells at the all-hands of the seed stage of all that is stuck, and not of blockers alone', () => {
  const known: Company = {
    ...chargers,
    stage: 'seed',
    decisions: [{ id: 'D1', title: 'Second rig', owner: 'Lena', decide_by: '2026-09-14' }],
  }
  const stuckOf = (company: Company) =>
    fillAgenda('all_hands', 30, factsOf(company), null).find(
      ({ title }) => title === 'What is stuck',
    )
  const stuck = stuckOf(known)
  expect(stuck?.missing).toEqual([])
  // 54 wait at 6 a day.
  expect(stuck?.lines).toEqual([
    "'Test bench' in Charger assembly: 54 wait, 9 days of work (no owner named)",
    "Decide D1 'Second rig': by 14 Sep 2026 (Lena)",
  ])
  expect(stuckOf({ stage: 'seed' })?.missing).toEqual(['blockers'])
})

it('calls no gap of a function unless it knows of all its key results', () => {
  const waiting = { baseline_value: 24, current_value: 26, target_value: 6, lower_is_better: true }
  const number = { type: 'numeric', baseline_value: 0, target_value: 10 } as const
  const [c, d, e] = [
    { ...waiting, id: 'c', title: 'Waiting', type: 'numeric' as const },
    { ...number, id: 'd', title: 'Sites', current_value: 0 },
    { ...number, id: 'e', title: 'Shops', current_value: 10 },
  ].map((result) => [{ title: 'Goal', key_results: [result] }])
  // Day 5 of the quarter: a pace is judged from its first tenth on.
  const facts = factsOf(
    {
      company_okrs: { quarter_start: '2026-11-01', quarter_end: '2027-01-31', objectives: c },
      department_okrs: [
        { name: 'Care', owner: 'Lu', objectives: c },
        { name: 'Sales', owner: 'Bo', objectives: d },
        { name: 'Retail', owner: 'Cy', objectives: e },
      ],
    },
    '2026-11-05',
  )
  const lines = fillAgenda('mbr', 120, facts, null).flatMap((part) => part.lines)
  expect(lines).toContain(
    "Care (Lu): 0 of 1 key result behind, 1 not known, gap: 'Waiting' went from 24 to 26 since the start, away from 6",
  )
  expect(lines).toContain('Sales (Bo): 0 of 1 key result behind, 1 not known')
  expect(lines).toContain('Retail (Cy): 0 of 1 key result behind, no gap')
})

it('shows one person the blockers of their own, and those that hold up their goals', () => {
  const facts = factsOf({
    cadence: [{ meeting: 'one_on_one', every: 'week', minutes: 30 }],
    people: [{ name: 'Ann' }, { name: 'Bo', manager_id: 'Ann' }, { name: 'Cy', manager_id: 'Ann' }],
    company_okrs: {
      objectives: [
        { id: 'o', title: 'Ship', owner: 'Bo', key_results: [{ id: 'k', title: 'Live' }] },
      ],
    },
    blockers: [
      {
        id: 'B1',
        title: 'Firmware',
        owner: 'Cy',
        blocks: ['o', 'k'],
        reported_on: ['2026-09-01', '2026-09-08'],
      },
      { id: 'B2', title: 'Desk', owner: 'Bo', reported_on: ['2026-09-07', '2026-09-08'] },
      { id: 'B3', title: 'Badge', owner: 'Cy' },
    ],
  })
  const asked = facts.cadencePlan().meetings.find(({ kind }) => kind === 'one_on_one')
  const linesOf = (person: string) =>
    makeCadence(facts, asked ?? null, person).agenda?.parts.flatMap(({ lines }) => lines)
  expect(linesOf('Bo')).toContain("B1 'Firmware': 2 weeks running (Cy), holds up 'Ship' and 'Live'")
  expect(linesOf('Bo')).toContain("B2 'Desk': reported on 8 Sep 2026 (Bo)")
  expect(linesOf('Cy')).toContain("B3 'Badge' (Cy)")
})
