import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { isOfATeam, meetingKind, spokenName } from '../meeting-kind.ts'
import { workWeek } from '../throughput/work-week.ts'
import { analyseCadence } from './cadence.ts'
import { assumedCosts } from './hourly-cost.ts'

const cadenceOf = (company: Company) => analyseCadence(company, workWeek(company))

it('knows the meetings by the names that companies give them', () => {
  expect(meetingKind('Weekly Leadership Sync')).toBe('leadership_sync')
  expect(meetingKind('leadership_sync')).toBe('leadership_sync')
  expect(meetingKind('1:1s')).toBe('one_on_one')
  expect(meetingKind('Town hall')).toBe('town_hall')
  expect(meetingKind('Weekly all-hands')).toBe('all_hands')
  expect(meetingKind('Company All Hands')).toBe('all_hands')
  expect(meetingKind('Biweekly 1:1s')).toBe('one_on_one')
  expect(meetingKind('Engineering stand-up')).toBe('standup')
  expect(meetingKind('Weekly')).toBeNull()
  expect(meetingKind('Weekly review')).toBeNull()
  expect(meetingKind('Garden club')).toBeNull()
  expect(meetingKind('Annual kick-off')).toBe('kickoff')
  for (const other of [
    'Weekly kickoff',
    'Sprint retro',
    'Planning poker',
    'QBR prep',
    'All-hands planning',
    'All-hands prep',
    '1:1 prep',
    'Board meeting',
    'Board prep',
  ]) {
    expect(meetingKind(other), other).toBeNull()
  }
  expect(spokenName('all_hands')).toBe('all-hands')
  expect(spokenName('coo_morning_read')).toBe('COO’s morning read')
  expect(spokenName('Deal_desk')).toBe('Deal desk')
  expect(spokenName('qbr')).toBe('QBR')
})

it.each([
  ['Quarterly Business Review (QBR)', 'qbr'],
  ['Monthly Business Review (MBR)', 'mbr'],
  ['QBR Q3', 'qbr'],
  ['Q3 QBR', 'qbr'],
  ['FY26 Q3 QBR', 'qbr'],
  ['August MBR', 'mbr'],
  ['Customer Success QBR', 'qbr'],
  ['All hands (monthly)', 'all_hands'],
  ['Manager 1:1s', 'one_on_one'],
  ['Tom / Eve 1:1', 'one_on_one'],
  ['Skip level meetings', 'skip_level'],
  ['Skip-level 1:1s', 'skip_level'],
  ['Daily stand-up meeting', 'standup'],
  ['Standup - Engineering', 'standup'],
  ['Customer Success standup', 'standup'],
  ['Leadership team weekly', 'leadership_sync'],
  ['Exec weekly', 'leadership_sync'],
  ['Exec staff', 'leadership_sync'],
  ['Standup Platform', 'standup'],
  ['Stand-up Mobile', 'standup'],
  ['Daily scrum Payments', 'standup'],
  // Seed, reference on cadence: Product + Engineering, Sales + CS, Marketing + Sales.
  ['Product + Engineering', 'cross_functional_sync'],
  ['Sales + CS', 'cross_functional_sync'],
  ['Marketing + Sales', 'cross_functional_sync'],
  ['Product/Engineering sync', 'cross_functional_sync'],
  ['Weekly Sales & Marketing sync', 'cross_functional_sync'],
  ['Product and Engineering sync meeting', 'cross_functional_sync'],
  ['Exec offsite', 'leadership_offsite'],
  ['Kickoff 2027', 'kickoff'],
  ['Sprint retrospective', null],
  ['Customer QBR', null],
  ['QBR with customers', null],
  ['Customer 1:1s', null],
  ['Press release', null],
  ['Release 1.1', null],
  ['Q3 kickoff', null],
  ['Kickoff meeting', null],
  ['Sales offsite', null],
  ['Team standup prep', null],
  ['1:1 training', null],
  ['Standup comedy', null],
  ['Standup follow-up', null],
  ['Standup retro', null],
  ['Standup with the client', null],
  ['Sales/Marketing', null],
  ['Sales and Marketing', null],
  ['People & Culture sync', null],
  ['Engineering sync', null],
  ['Sales/Customer sync', null],
  ['Product + Engineering planning', null],
  ['Product and Engineering all-hands', null],
  ['Business review', null],
])('takes %s for the %s', (name, kind) => {
  expect(meetingKind(name)).toBe(kind)
})

it.each([
  ['Business review', 'quarter', 'qbr'],
  ['Business review', 'month', 'mbr'],
  ['Sales business review', 'quarter', 'qbr'],
  ['Operating review', 'quarter', 'qbr'],
  ['Monthly business review', 'quarter', 'mbr'],
  ['Business review', 'week', null],
  ['Business review prep', 'quarter', null],
  ['Customer business review', 'quarter', null],
  ['Performance review', 'quarter', null],
  ['Review', 'quarter', null],
] as const)('takes %s every %s for the %s', (name, every, kind) => {
  expect(meetingKind(name, every)).toBe(kind)
  expect(cadenceOf({ cadence: [{ meeting: name, every }] }).meetings[0]?.kind).toBe(kind)
})

it('tells whose of many a meeting is where its name does', () => {
  expect(isOfATeam('Tom / Eve 1:1')).toBe(true)
  expect(isOfATeam('Standup - Engineering')).toBe(true)
  expect(isOfATeam('Sales QBR')).toBe(true)
  expect(isOfATeam('Manager 1:1s')).toBe(false)
  expect(isOfATeam('Daily stand-up meeting')).toBe(false)
})

it('takes a town hall for the all-hands where there is no other, else for a meeting of its own', () => {
  const kinds = (...names: string[]) =>
    cadenceOf({ cadence: names.map((meeting) => ({ meeting })) }).meetings.map(({ kind }) => kind)
  expect(kinds('Town hall')).toEqual(['all_hands'])
  expect(kinds('Town hall', 'All-hands')).toEqual(['town_hall', 'all_hands'])
})

it('counts the hours of all participants in a week', () => {
  const { meetings, hours_per_week } = cadenceOf({
    cadence: [
      { meeting: 'standup', every: 'day', minutes: 15, participants: 8 },
      { meeting: 'leadership_sync', every: 'week', minutes: 90, participants: ['Ada', 'Bo'] },
      { meeting: 'skip_level', every: 'two_weeks', minutes: 30, participants: 2 },
      { meeting: 'mbr', every: 'month', minutes: 120, participants: 13 },
      { meeting: 'qbr', every: 'quarter', minutes: 240, participants: 13 },
      { meeting: 'kickoff', every: 'year', minutes: 60, participants: 52 },
      { meeting: 'all_hands', every: 'month', minutes: 60 },
    ],
  })
  const expected = [10, 3, 0.5, 6, 4, 1]
  for (const [i, hours] of expected.entries()) {
    expect(meetings[i]?.hours_per_week).toBeCloseTo(hours, 10)
  }
  expect(meetings[6]?.hours_per_week).toBeNull()
  expect(hours_per_week).toBeCloseTo(24.5, 10)
})

it('counts the working days and hours that the company gives', () => {
  const company: Company = {
    working_hours: { days: ['mon', 'tue', 'wed', 'thu'], start: '09:00', end: '13:00' },
    people: [{ id: 'a', annual_cost_usd: 104_000 }],
    cadence: [
      { meeting: 'leadership_sync', every: 'week', minutes: 120, participants: 2 },
      { meeting: 'standup', every: 'day', minutes: 60, participants: 2 },
    ],
  }
  const { meetings, hours_per_week, usd_per_hour } = cadenceOf(company)
  // 2 hours x 2 people, and 1 hour x 4 days x 2 people.
  expect(meetings.map((one) => one.hours_per_week)).toEqual([4, 8])
  expect(hours_per_week).toBe(12)
  // 104,000 / (52 weeks x 4 days x 4 hours) = 125.
  expect(usd_per_hour).toBe(125)
})

it('costs those hours at what people cost', () => {
  const company = {
    people: [
      { id: 'p-1', name: 'Ada', title: 'CEO', annual_cost_usd: 312_000 },
      { id: 'p-2', name: 'Bo', annual_cost_usd: 104_000 },
      { id: 'p-3', name: 'Cy' },
    ],
    cadence: [{ meeting: 'mbr', every: 'week' as const, minutes: 60, participants: 3 }],
  }
  const { cost_usd_per_week, usd_per_hour, costOf } = cadenceOf(company)
  // (312,000 + 104,000) / 2 / 2,080 = 100 an hour.
  expect(usd_per_hour).toBe(100)
  expect(cost_usd_per_week).toBe(300)
  expect(costOf('ceo')).toEqual({ usd_per_hour: 150, path: 'people[0].annual_cost_usd' })
  expect(costOf('p-2')?.usd_per_hour).toBe(50)
  expect(costOf('Cy')).toBeUndefined()
})

it('costs the hours of those who are named at what they cost themselves', () => {
  const person = (name: string, annual_cost_usd?: number) => ({
    id: name,
    name,
    ...(annual_cost_usd === undefined ? {} : { annual_cost_usd }),
  })
  const costOfWeek = (...participants: string[]) =>
    cadenceOf({
      people: [
        person('Ann', 416_000),
        person('Olga', 416_000),
        person('Ed', 104_000),
        person('Cy'),
      ],
      cadence: [{ meeting: 'leadership_sync', every: 'week', minutes: 60, participants }],
    }).cost_usd_per_week
  // 416,000 / 2,080 = 200 an hour, and the mean of the three is 150.
  expect(costOfWeek('Ann', 'Olga')).toBe(400)
  expect(costOfWeek('Ann', 'Ed')).toBe(250)
  expect(costOfWeek('Ann', 'Cy')).toBe(350)
})

describe('the cost of a meeting that counts its people', () => {
  const person = (id: string, annual_cost_usd: number, manager_id?: string) => ({
    id,
    title: id,
    annual_cost_usd,
    ...(manager_id === undefined ? {} : { manager_id }),
  })
  // 416,000 / 2,080 = 200 an hour, 83,200 / 2,080 = 40; the mean of two and six is 80.
  const people = [
    person('CEO', 416_000),
    person('COO', 416_000, 'CEO'),
    ...Array.from({ length: 6 }, (_, i) => person(`e${i}`, 83_200, 'COO')),
  ]
  const week = { every: 'week', minutes: 60 } as const
  const costOf = (meeting: string, participants: number, of: Company['people'] = people) => {
    const cadence = factsOf({
      people: of,
      cadence: [{ meeting, participants, ...week }],
    }).cadence()
    return [Math.round(cadence.cost_usd_per_week ?? 0), assumedCosts(cadence).length]
  }

  it('is that of the leaders where leaders meet, and of others beyond them the mean', () => {
    expect(costOf('leadership_sync', 2)).toEqual([400, 0])
    expect(costOf('coo_morning_read', 1)).toEqual([200, 0])
    // A COO whom nobody reports to is one of them.
    const [ceo = {}, coo = {}, ...engineers] = people
    const flat = [ceo, coo, ...engineers.map((one) => ({ ...one, manager_id: 'CEO' }))]
    expect(costOf('leadership_sync', 2, flat)).toEqual([400, 0])
    // Two leaders at 200 and two others at 80.
    expect(costOf('mbr', 4)).toEqual([560, 1])
  })

  it('is that of both in every pair', () => {
    // The COO with the CEO, 400, and six engineers with the COO, 6 x 240.
    expect(costOf('one_on_one', 2)).toEqual([1840, 0])
    // The CEO with six engineers.
    expect(costOf('skip_level', 2)).toEqual([1440, 0])
  })

  it('is the mean where everybody comes, and where nothing tells who', () => {
    expect(costOf('all_hands', 8)).toEqual([640, 0])
    expect(costOf('standup', 5)).toEqual([400, 1])
    expect(costOf('Pricing', 2)).toEqual([160, 1])
  })

  it('names the meetings whose people are taken to cost the mean', () => {
    const facts = factsOf({
      people,
      cadence: [
        { meeting: 'leadership_sync', participants: ['CEO', 'Somebody'], ...week },
        { meeting: 'Pricing', participants: 2, ...week },
        { meeting: 'Roadmap', ...week },
      ],
    })
    expect(assumedCosts(facts.cadence())).toEqual([
      "in 'leadership sync' and 'Pricing' an hour of those whose role or cost the data do not give costs $80, the mean of everybody",
    ])
    expect(assumedCosts(factsOf({ cadence: [{ meeting: 'Pricing' }] }).cadence())).toEqual([])
  })
})

it('counts one person once, by whatever they are called', () => {
  const people = [
    { id: 'p1', name: 'Ana Alba', title: 'CEO', annual_cost_usd: 416_000 },
    { id: 'p2', name: 'Bo Berg', title: 'Engineer', annual_cost_usd: 104_000 },
    { id: 'p3', name: 'Cy Cole', title: 'Engineer', annual_cost_usd: 208_000 },
  ]
  const weekOf = (...participants: string[]) =>
    cadenceOf({
      people,
      cadence: [{ meeting: 'leadership_sync', every: 'week', minutes: 60, participants }],
    })
  // 416,000 / 2,080 = 200 an hour, and 50.
  expect(weekOf('p1', 'ana alba', 'CEO', 'Bo Berg')).toMatchObject({
    meetings: [{ participants: 2, hours_per_week: 2 }],
    cost_usd_per_week: 250,
  })
  // A title of two names neither: it costs the mean of the three, 350 / 3.
  expect(weekOf('Engineer').cost_usd_per_week).toBeCloseTo(350 / 3, 10)
  expect(weekOf('Engineer', 'Bo Berg', 'Cy Cole').meetings[0]?.participants).toBe(3)
})

it('knows no cost where nobody gives one, and no cadence where it is empty', () => {
  expect(cadenceOf({})).toMatchObject({ written: false, cost_usd_per_week: null })
  expect(cadenceOf({ cadence: [] }).written).toBe(false)
})
