import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { fillAgenda } from './agenda.ts'
import { makeCadence } from './cadence.ts'
import { cadence } from './capability.ts'
import { cadenceReport } from './report.ts'

const shown = (company: Company): string =>
  renderText(cadenceReport(makeCadence(factsOf(company), null)), { width: 200, color: false })

describe('the bottom line', () => {
  it('says of one meeting whether it is held', () => {
    const seed = { stage: 'seed' as const }
    const other = [{ meeting: 'qbr', every: 'quarter' as const, minutes: 90 }]
    expect(shown({ ...seed, cadence: other })).toContain(
      'The one meeting that a seed company needs is not among those in the data; missing: 1',
    )
    const cadence = [{ meeting: 'all_hands', every: 'week' as const, minutes: 30 }]
    expect(shown({ ...seed, cadence })).toContain('a seed company needs is held; missing: 0')
  })

  it('does not say that a meeting is not held where the data name none', () => {
    expect(shown({ stage: 'seed' })).toMatch(/all-hands +⚪ Not known/)
    expect(shown({ stage: 'seed' })).not.toMatch(/🔴 Missing/)
    expect(shown({ stage: 'seed' })).toContain(
      'No recurring meeting is in the data (cadence), so that whether the one that a seed company needs is held is not known; missing there: 1.',
    )
    expect(shown({ stage: 'series_b' })).toMatch(
      /so that which of the \d+ of a Series B company are held is not known; missing there: \d+\./,
    )
  })
})

describe('what it takes', () => {
  const taking = (company: Company) => shown({ stage: 'series_a', ...company })

  it('is said of those who attend, since others of their role may not', () => {
    expect(taking({ metrics: { headcount: 40 } })).toContain(
      'Hours a week of somebody of each role who attends',
    )
  })

  it('says of how many missing meetings it is not known who would come', () => {
    // Of everybody are all-hands and kick-off alone, and the COO reads alone.
    const { meetings, missing_hours_per_week: hours } = makeCadence(
      factsOf({ stage: 'growth', metrics: { headcount: 600 } }),
      null,
    )
    const unknown = meetings.filter(({ hours_per_week }) => hours_per_week === null)
    expect(unknown.map(({ meeting }) => meeting)).not.toContain('all_hands')
    expect(taking({ stage: 'growth', metrics: { headcount: 600 } })).toContain(
      `What is missing would add at least ${Math.round(hours)} h a week for all, without ${unknown.length} meetings of which nothing tells who would come.`,
    )
  })

  it('is not known where nothing tells who would come', () => {
    const cadence = [{ meeting: 'coo_morning_read', every: 'day' as const, minutes: 30 }]
    expect(taking({ cadence })).toContain(
      'How many hours the missing meetings would add is not known: nothing tells who would come.',
    )
  })
})

it('says of a meeting that pairs hold who holds it', () => {
  const people = [{ id: 'a' }, { id: 'b', manager_id: 'a' }, { id: 'c', manager_id: 'a' }]
  const cadence = [{ meeting: '1-1s', every: 'week' as const, minutes: 30, participants: 2 }]
  expect(makeCadence(factsOf({ people, cadence }), null).assumed).toContain(
    "'1-1s' is held by each of the 2 pairs of the reporting lines",
  )
})

it('does not know whether decisions are avoided where no meeting says what it decided', () => {
  const avoidance = (decisions: object) => {
    const meetings = ['2026-08-21', '2026-08-28', '2026-09-04'].map((on) => ({
      meeting: 'leadership_sync',
      on,
      actions: 1,
      topics: ['Pricing'],
      ...decisions,
    }))
    const cadence = [{ meeting: 'leadership_sync', decider: 'Ada' }]
    const { anti_patterns } = makeCadence(factsOf({ meetings, cadence }), null)
    return anti_patterns.find(({ name }) => name === 'Decision avoidance')
  }
  expect(avoidance({})?.not_known).toContain('topics and decisions of meetings')
  expect(avoidance({ decisions: 0 })).toMatchObject({ not_known: null, findings: [{}] })
})

describe('retrospective theatre', () => {
  const theatre = (meeting: string, results: object = { actions: 0, decisions: 0 }, count = 3) => {
    const meetings = ['2026-08-21', '2026-08-28', '2026-09-04'].slice(0, count).map((on) => ({
      meeting,
      on,
      ...results,
    }))
    const { anti_patterns } = makeCadence(factsOf({ meetings }), null)
    return anti_patterns.find(({ name }) => name === 'Retrospective theatre')
  }

  it('is of retrospectives that end without an action', () => {
    expect(theatre('Sprint retro')?.findings).toHaveLength(1)
    expect(theatre('Sprint retro')?.not_known).toBeNull()
  })

  it('is not known of two that left nothing, nor of those that do not say', () => {
    expect(theatre('Sprint retro', undefined, 2)?.not_known).toContain('too few')
    expect(theatre('Sprint retro', {})?.not_known).toContain('too few')
    expect(theatre('Sprint retro', { actions: 2, decisions: 0 }, 2)?.not_known).toBeNull()
  })

  it('is not known where none is on record, whatever other meetings end with', () => {
    expect(theatre('leadership_sync')?.findings).toEqual([])
    expect(theatre('leadership_sync')?.not_known).toContain('for want of records')
  })
})

describe('leadership meetings without actions', () => {
  const habit = (...actions: number[]) => {
    const days = ['2026-08-21', '2026-08-28', '2026-09-04', '2026-09-11']
    const meetings = actions.map((count, i) => ({
      meeting: 'leadership_sync',
      on: days[i],
      actions: count,
    }))
    return makeCadence(factsOf({ meetings }), null).anti_patterns.find(
      ({ name }) => name === 'Meetings without actions',
    )
  }

  it('are told with the days where they have ended', () => {
    expect(habit(2, 0, 0, 3)).toMatchObject({
      findings: [],
      ended:
        'the leadership sync of 28 Aug 2026 and 4 Sep 2026 had none, that of 11 Sep 2026 had 3',
    })
    expect(habit(0, 0, 2, 0)?.ended).toContain('of 21 Aug 2026 and 28 Aug 2026 had none')
    // Two running are the habit.
    expect(habit(2, 0, 2, 3)?.ended).toBeNull()
    expect(habit(3, 2, 0, 0)).toMatchObject({ findings: [{}], ended: null })
  })
})

describe('two meetings that ended with nothing', () => {
  const theirs = (topics: string[]) =>
    factsOf({
      meetings: ['2026-08-28', '2026-09-04'].map((on) => ({
        meeting: 'leadership_sync',
        on,
        actions: 0,
        decisions: 0,
        topics: [...topics],
      })),
    })
  const found = (facts: ReturnType<typeof factsOf>, habit: string) =>
    makeCadence(facts, null)
      .anti_patterns.find(({ name }) => name === habit)
      ?.findings.map(({ finding }) => finding)

  it('are a habit of their own, and avoid a decision where their topics are the same', () => {
    const same = theirs(['Depot lease'])
    expect(found(same, 'Meetings without actions')).toEqual([
      'meetings_without_actions:leadership_sync',
    ])
    expect(found(same, 'Decision avoidance')).toEqual(['meetings_without_actions:leadership_sync'])
    const other = theirs([])
    expect(found(other, 'Meetings without actions')).toHaveLength(1)
    expect(found(other, 'Decision avoidance')).toEqual([])
  })

  it('bring their topic to the monthly review', () => {
    const lines = fillAgenda('mbr', 120, theirs(['Depot lease']), null).flatMap((one) => one.lines)
    expect(lines).toContain('Depot lease: on 2 meetings of the leadership sync')
  })
})

it('keeps the topics of the leadership from the questions of everybody', () => {
  const topics = ['Pricing']
  const meetings = ['2026-08-25', '2026-09-01', '2026-09-08'].map((on) => ({
    meeting: 'leadership_sync',
    on,
    topics,
  }))
  const facts = factsOf({ meetings })
  const linesOf = (kind: 'all_hands' | 'town_hall' | 'leadership_sync') =>
    fillAgenda(kind, 60, facts, null).flatMap(({ lines }) => lines)
  expect(linesOf('leadership_sync').join()).toContain('Pricing')
  expect(linesOf('all_hands').join()).not.toContain('Pricing')
  expect(linesOf('town_hall').join()).not.toContain('Pricing')
})

it('asks for overdue decisions before those without a day', () => {
  const facts = factsOf({
    decisions: [
      { id: 'M1', title: 'Price list' },
      { id: 'D3', title: 'Depot', decide_by: '2026-01-09' },
    ],
  })
  const lines = fillAgenda('mbr', 120, facts, null).flatMap((one) => one.lines)
  expect(lines.filter((line) => line.startsWith('Decide')).map((line) => line.slice(0, 9))).toEqual(
    ['Decide D3', 'Decide M1'],
  )
})

it('tells the priorities of the year that a meeting is for', () => {
  const strategy = {
    priorities: [
      { title: 'Punctual', year: 2026 },
      { title: 'New hubs', year: 2027 },
    ],
  }
  const told = (meeting: string, at: string) =>
    cadence
      .run(factsOf({ strategy }, at), { meeting })
      .agenda?.parts.flatMap(({ lines }) => lines)
      .filter((line) => /Punctual|New hubs/.test(line))
      .join()
  for (const meeting of ['kickoff', 'annual_planning', 'qbr']) {
    expect(told(meeting, '2026-11-23')).toMatch(/^New hubs/)
  }
  // In September the review to come is for the goals from October on.
  expect(told('qbr', '2026-09-11')).toMatch(/^Punctual/)
  expect(told('town_hall', '2026-09-11')).toMatch(/^Punctual/)
  expect(told('kickoff', '2027-01-01')).toMatch(/^New hubs/)
})

it('asks for another where who owns a meeting or decides in it has left, and sends nobody to them', () => {
  const { meetings, calendar } = makeCadence(
    factsOf({
      people: [{ id: 'p1', name: 'Bo', title: 'COO' }],
      left: [{ name: 'Vic', manager_id: 'p1', left_on: '2026-08-31' }],
      cadence: [
        { meeting: 'Pipeline review', every: 'week', minutes: 60, owner: 'Vic', decider: 'Vic' },
      ],
    }),
    null,
  )
  const { problems, details } = meetings.find(({ meeting }) => meeting === 'Pipeline review') ?? {}
  expect(problems).toEqual(expect.arrayContaining(['owner_left', 'decider_left']))
  expect(details).toEqual(
    expect.arrayContaining([
      'its owner is Vic, who left on 31 Aug 2026: Bo names another',
      'who decides in it is Vic, who left on 31 Aug 2026: Bo names another',
    ]),
  )
  const sent = calendar.events.filter(({ title }) => title === 'Pipeline review')
  expect(sent).toHaveLength(1)
  expect(sent[0]?.description).not.toMatch(/Vic|Owner/)
})
