import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { addDays, weekday } from '../../model/dates.ts'
import { writeCalendar } from '../../reports/icalendar/write.ts'
import { factsOf } from '../../testing/a-company.ts'
import { makeCadence } from './cadence.ts'

// Read back by ical.js, a parser that shares nothing with what writes.

const company: Company = {
  company: 'Northlight',
  stage: 'series_b',
  time_zone: 'America/Chicago',
  fiscal_year_start: '02-01',
  working_hours: {
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: ['2026-09-07', '2026-11-26'],
  },
  cadence: [
    { meeting: 'leadership_sync', every: 'week', minutes: 75, participants: 8 },
    { meeting: 'skip_level', every: 'two_weeks', minutes: 30, participants: 2 },
    { meeting: 'all_hands', every: 'month', minutes: 60, participants: 62 },
    { meeting: 'qbr', every: 'quarter', minutes: 240, participants: 12 },
    { meeting: 'leadership_offsite', every: 'quarter', minutes: 960, participants: 9 },
  ],
}

const icsOf = (known: Company, at = '2026-09-11'): string =>
  writeCalendar(makeCadence(factsOf(known, at), null).calendar)

function read(ics: string) {
  const root = new ICAL.Component(ICAL.parse(ics) as never)
  const zones = new Map<string, ICAL.Timezone>()
  for (const zone of root.getAllSubcomponents('vtimezone')) {
    const timezone = new ICAL.Timezone(zone)
    zones.set(timezone.tzid, timezone)
  }
  const events = root
    .getAllSubcomponents('vevent')
    .filter((one) => !one.hasProperty('recurrence-id'))
    .map((one) => new ICAL.Event(one))
  for (const moved of root.getAllSubcomponents('vevent')) {
    if (!moved.hasProperty('recurrence-id')) continue
    events
      .find(({ uid }) => uid === moved.getFirstPropertyValue('uid'))
      ?.relateException(new ICAL.Event(moved))
  }
  return { root, zones, events }
}

const find = (ics: string, part: string) => {
  const { events, zones } = read(ics)
  const event = events.find(({ uid }) => uid.includes(part))
  if (event === undefined) throw new Error(`no event ${part}`)
  return { event, zones }
}

/** Local times of all occurrences, exceptions at the time they were moved to. */
function starts(event: ICAL.Event): string[] {
  const found: string[] = []
  const iterator = event.iterator()
  for (let next = iterator.next(); next; next = iterator.next()) {
    found.push(event.getOccurrenceDetails(next).startDate.toString())
  }
  return found
}

const daysOf = (event: ICAL.Event): string[] => starts(event).map((start) => start.slice(0, 10))

/** What the world's clocks show at an instant, by Intl. */
const clock = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    .format(instant)
    .replace(' ', 'T')

/** Whether clocks of the zone ever show a time: in spring an hour is skipped. */
const exists = (local: string, timeZone: string): boolean =>
  Array.from({ length: 121 }, (_, i) => Date.parse(`${local}Z`) + (i - 60) * 900_000).some(
    (instant) => clock(instant, timeZone) === local,
  )

describe('a calendar', () => {
  it('holds each meeting at the same local time on both sides of a change of the clocks', () => {
    const { event, zones } = find(icsOf(company), 'leadership_sync')
    const zone = zones.get('America/Chicago')
    expect(zone).toBeDefined()
    const days = starts(event)
    // Chicago's clocks go back on 1 November 2026 and forward on 14 March 2027.
    for (const [day, offset] of [
      ['2026-10-27', -5],
      ['2026-11-03', -6],
      ['2027-03-09', -6],
      ['2027-03-16', -5],
    ] as const) {
      expect(days).toContain(`${day}T09:30:00`)
      const time = ICAL.Time.fromDateTimeString(`${day}T09:30:00`)
      expect(zone?.utcOffset(time)).toBe(offset * 3600)
    }
  })

  it('leaves out holidays of weekly meetings, and moves monthly ones to the next working day', () => {
    const standups = starts(find(icsOf(company), 'standup').event)
    expect(standups).not.toContain('2026-09-07T09:15:00')
    expect(standups).toContain('2026-09-08T09:15:00')
    // The last Thursday of November 2026 is Thanksgiving, the 26th.
    const allHands = starts(find(icsOf(company), 'all_hands').event)
    expect(allHands).toContain('2026-11-27T16:00:00')
    expect(allHands).not.toContain('2026-11-26T16:00:00')
  })

  it('puts reviews at the start of each fiscal quarter and planning before the fiscal year', () => {
    const ics = icsOf(company)
    const { events } = read(ics)
    const on = (part: string) =>
      events
        .filter(({ uid }) => uid.includes(part))
        .map(({ startDate }) => startDate.toString().slice(0, 10))
    // Fiscal year from 1 February: quarters begin in August, November, February, May; first Thursdays.
    expect(daysOf(find(ics, 'qbr@').event)).toEqual([
      '2026-08-06',
      '2026-11-05',
      '2027-02-04',
      '2027-05-06',
    ])
    // Ten weeks before Monday, 1 February 2027, down to one.
    expect(on('annual-planning')[0]).toBe('2026-11-23')
    expect(on('annual-planning').at(-1)).toBe('2027-01-25')
    expect(on('kickoff')).toEqual(['2027-02-01'])
  })

  it.each([
    // Thursdays on or after the first day of each quarter, from a printed calendar.
    ['07-15', ['2026-07-16', '2026-10-15', '2027-01-21', '2027-04-15']],
    ['12-31', ['2026-07-02', '2026-10-01', '2026-12-31', '2027-04-01']],
  ])('holds the review in each quarter of a year that begins on %s', (from, days) => {
    const { event } = find(icsOf({ ...company, fiscal_year_start: from }), 'qbr@')
    expect(daysOf(event)).toEqual(days)
  })

  it('keeps the id of a meeting whose rhythm changes', () => {
    const idsOf = (every: 'month' | 'quarter' | 'year') =>
      read(icsOf({ ...company, cadence: [{ meeting: 'all_hands', every, minutes: 60 }] }))
        .events.map(({ uid }) => uid)
        .filter((uid) => uid.includes('all_hands'))
    expect(idsOf('quarter')).toHaveLength(1)
    expect(idsOf('quarter')).toEqual(idsOf('month'))
    expect(idsOf('year')).toEqual(idsOf('month'))
  })

  it('gives days and not hours to what is longer than a working day', () => {
    const { event } = find(icsOf(company), 'leadership_offsite')
    expect(event.startDate.isDate).toBe(true)
    expect(event.duration.toString()).toBe('P2D')
  })

  it('keeps its ids from one export to the next, and numbers the later one higher', () => {
    const [first, second] = [read(icsOf(company)), read(icsOf(company, '2026-10-02'))]
    const ids = ({ events }: typeof first) => events.map(({ uid }) => uid)
    expect(ids(second)).toEqual(ids(first))
    expect(new Set(ids(first)).size).toBe(ids(first).length)
    expect(second.events[0]?.sequence).toBeGreaterThan(first.events[0]?.sequence ?? 0)
    expect(second.events[0]?.startDate.toString()).toBe(first.events[0]?.startDate.toString())
    expect(icsOf(company)).toBe(icsOf(company))
  })

  it('does not use the clocks of the machine', () => {
    const before = process.env.TZ
    process.env.TZ = 'Asia/Tokyo'
    const inTokyo = icsOf(company)
    process.env.TZ = before
    expect(inTokyo).toBe(icsOf(company))
  })
})

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/St_Johns',
  'Europe/Dublin',
  'Pacific/Apia',
]
const rhythms = ['day', 'week', 'two_weeks', 'month', 'quarter', 'year'] as const
const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2020-01-01', days))
const anyCompany: fc.Arbitrary<Company> = fc.record({
  company: fc.string({ unit: 'binary', maxLength: 60 }),
  stage: fc.constantFrom('seed' as const, 'series_a' as const, 'series_c' as const),
  time_zone: fc.constantFrom(...zones),
  fiscal_year_start: fc.constantFrom('01-01', '02-01', '02-29', '07-15', '12-31'),
  working_hours: fc.record({
    days: fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], { minLength: 1 }),
    holidays: fc.array(day, { maxLength: 4 }),
  }),
  cadence: fc.array(
    fc.record({
      meeting: fc.oneof(
        fc.constantFrom('mbr', 'standup', 'leadership_sync'),
        fc.string({ unit: 'binary' }),
      ),
      every: fc.constantFrom(...rhythms),
      minutes: fc.integer({ min: 1, max: 2000 }),
      owner: fc.string({ unit: 'binary', maxLength: 200 }),
    }),
    { maxLength: 6 },
  ),
})

describe('any calendar', () => {
  it('is read by another parser, title for title, on working days and in lines of 75 octets', () => {
    fc.assert(
      fc.property(anyCompany, day, (known, at) => {
        const { calendar } = makeCadence(factsOf(known, at), null)
        const ics = writeCalendar(calendar)
        for (const line of ics.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        }
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const { events } = read(ics)
        expect(events.map(({ uid }) => uid)).toEqual(calendar.events.map(({ uid }) => uid))
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
        const off = new Set(known.working_hours?.holidays)
        for (const event of events.slice(0, 4)) {
          for (const start of starts(event).slice(0, 30)) {
            expect(off.has(start.slice(0, 10))).toBe(false)
            expect(weekday(start.slice(0, 10))).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('names the offsets that the zone has', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones.slice(1)),
        day,
        fc.integer({ min: 0, max: 23 }),
        (time_zone, at, hour) => {
          const local = `${at}T${String(hour).padStart(2, '0')}:00:00`
          fc.pre(exists(local, time_zone))
          const { zones: read_zones } = read(icsOf({ ...company, time_zone }, at))
          const zone = read_zones.get(time_zone)
          const offset = zone?.utcOffset(ICAL.Time.fromDateTimeString(local)) ?? Number.NaN
          const instant = Date.parse(`${local}Z`) - offset * 1000
          const shown = clock(instant, time_zone)
          expect(shown).toBe(local)
        },
      ),
      { numRuns: 25 },
    )
  })
})

it('names the owner of a meeting, and each team’s standup for itself', () => {
  const every = 'day' as const
  const { events } = read(
    icsOf({
      ...company,
      people: [{ id: 'li', name: '李小龙' }],
      cadence: [
        { meeting: 'Engineering standup', every, minutes: 15, owner: 'li' },
        { meeting: 'Sales standup', every, minutes: 15, owner: 'Bo' },
      ],
    }),
  )
  const standups = events.filter(({ summary }) => summary.endsWith('standup'))
  expect(standups.map(({ summary }) => summary)).toEqual(['Engineering standup', 'Sales standup'])
  expect(standups[0]?.description).toContain('Owner: 李小龙')
  expect(standups[1]?.description).toContain('Owner: Bo')
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
})

it('says in the calendar what was put in for what is missing', () => {
  // RFC 7986, 5.2: DESCRIPTION of a calendar.
  const described = (known: Company) => read(icsOf(known)).root.getFirstPropertyValue('description')
  expect(described({ stage: 'series_a' })).toContain('no time zone is given: times are in UTC')
  const holidays = ['2026-11-26', '2027-01-01']
  const hours = { ...company.working_hours, start: '09:00', end: '17:00', holidays }
  expect(described({ ...company, working_hours: hours })).toBeNull()
  expect(described(company)).toContain('no working hours are given')
})

describe('what is held', () => {
  const held = (...cadence: NonNullable<Company['cadence']>) =>
    read(icsOf({ ...company, cadence })).events.filter(
      ({ description }) => !description.startsWith('Proposed'),
    )
  const titles = (...cadence: NonNullable<Company['cadence']>) =>
    held(...cadence)
      .map(({ summary }) => summary)
      .filter((title) => !title.startsWith('Annual planning, week'))

  it('goes by the company’s name, and by the playbook’s only at its rhythm', () => {
    const minutes = 30
    expect(
      titles(
        { meeting: 'Daily scrum', every: 'day', minutes },
        { meeting: 'standup', every: 'week', minutes },
        { meeting: 'leadership_sync', every: 'day', minutes },
        { meeting: '1-1s', every: 'week', minutes },
        { meeting: 'mbr', every: 'quarter', minutes },
        { meeting: 'qbr', every: 'quarter', minutes },
      ),
    ).toEqual([
      'Daily scrum',
      'Standup',
      'Leadership sync',
      '1-1s',
      'MBR',
      'Quarterly business review',
    ])
  })

  it('is in the calendar, also what is held twice, too early or once a year', () => {
    expect(
      titles(
        { meeting: 'leadership_sync', every: 'day', minutes: 60 },
        { meeting: 'leadership_sync', every: 'week', minutes: 60 },
        { meeting: 'Executive team meeting', every: 'week', minutes: 90 },
        { meeting: 'Annual budget', every: 'year', minutes: 240 },
      ),
    ).toEqual([
      'Leadership sync',
      'Weekly leadership sync',
      'Executive team meeting',
      'Annual budget',
    ])
    const seed = { ...company, stage: 'seed' as const }
    const qbr = [{ meeting: 'qbr', every: 'quarter' as const, minutes: 240 }]
    expect(find(icsOf({ ...seed, cadence: qbr }), 'qbr').event.summary).toContain('review')
    // Ten weeks before the fiscal year of 1 February 2027.
    const [budget] = held({ meeting: 'Annual budget', every: 'year', minutes: 240 })
    expect(budget?.startDate.toString()).toContain('2026-11-23')
  })

  it('is named where its rhythm is not known', () => {
    const ics = icsOf({ ...company, cadence: [{ meeting: 'Guild', minutes: 30 }] })
    expect(read(ics).root.getFirstPropertyValue('description')).toContain(
      "'Guild' is not in the calendar: its rhythm is not given",
    )
  })
})
