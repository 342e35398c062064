import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { writeCalendar } from '../../reports/icalendar/write.ts'
import { factsOf } from '../../testing/a-company.ts'
import { makeCadence } from './cadence.ts'

interface Sitting {
  title: string
  from: string
  until: string
}

/** Every sitting of a calendar, as ical.js expands it; days of planning are no meetings. */
function sittingsIn(company: Company, at: string): Sitting[] {
  const calendar = writeCalendar(makeCadence(factsOf(company, at), null).calendar)
  const all = new ICAL.Component(ICAL.parse(calendar) as never).getAllSubcomponents('vevent')
  const isException = (one: ICAL.Component) => one.hasProperty('recurrence-id')
  // Strictly, so that none has the exception of another that is held at that time.
  const events = all
    .filter((one) => !isException(one))
    .map((one) => new ICAL.Event(one, { strictExceptions: true, exceptions: [] }))
  const byId = new Map(events.map((event) => [event.uid, event]))
  for (const one of all.filter(isException)) {
    const moved = new ICAL.Event(one)
    byId.get(moved.uid)?.relateException(moved)
  }
  return events.flatMap((event) => {
    if (event.summary.startsWith('Annual planning, week')) return []
    const found: Sitting[] = []
    const iterator = event.iterator()
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { startDate, endDate, item } = event.getOccurrenceDetails(next)
      const [from, until] = [startDate.toString(), endDate.toString()]
      found.push({ title: item.summary, from, until })
      if (!event.isRecurring()) break
    }
    return found
  })
}

/** Pairs that are held at one time. */
function overlaps(company: Company, at: string): string[] {
  const sittings = sittingsIn(company, at).sort((a, b) => (a.from < b.from ? -1 : 1))
  return sittings.flatMap((one, i) => {
    const found: string[] = []
    for (const other of sittings.slice(i + 1)) {
      if (other.from >= one.until) break
      found.push(`${one.title} ${one.from} | ${other.title} ${other.from}`)
    }
    return found
  })
}

const two = (number: number) => String(number).padStart(2, '0')

it('proposes no two meetings at one time', { timeout: 60_000 }, () => {
  const stage = fc.constantFrom('seed', 'series_a', 'series_b', 'series_c', 'growth' as const)
  const year = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  // A working day of at least six hours, in quarters of an hour.
  const hours = fc.option(
    fc.tuple(fc.integer({ min: 28, max: 40 }), fc.integer({ min: 24, max: 40 })),
  )
  const day = fc.integer({ min: 0, max: 364 })
  fc.assert(
    fc.property(
      stage,
      year,
      hours,
      day,
      fc.array(day, { maxLength: 6 }),
      (of, begins, when, on, off) => {
        const dayOf = (days: number) =>
          new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)
        const clock = (quarters: number) =>
          `${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`
        const company: Company = {
          stage: of,
          fiscal_year_start: begins.map(two).join('-'),
          working_hours: {
            holidays: off.map((days) => dayOf(days + 180)),
            ...(when === null ? {} : { start: clock(when[0]), end: clock(when[0] + when[1]) }),
          },
        }
        expect(overlaps(company, dayOf(on))).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

it('holds the COO’s morning read before the day begins, or not at all', () => {
  // On the off-site's day nothing but half an hour in the evening is free.
  const company: Company = {
    stage: 'series_b',
    fiscal_year_start: '02-01',
    working_hours: { start: '09:00', end: '17:30' },
    metrics: { headcount: 69 },
    cadence: [
      { meeting: 'standup', every: 'day', minutes: 20, participants: 12 },
      { meeting: 'leadership_sync', every: 'week', minutes: 120, participants: 10 },
      { meeting: 'Exec coffee', every: 'week', minutes: 60, participants: 9 },
      { meeting: 'Pipeline review', every: 'week', minutes: 60, participants: 11 },
      { meeting: 'all_hands', every: 'week', minutes: 45, participants: 69 },
      { meeting: 'one_on_one', every: 'two_weeks', minutes: 30, participants: 2 },
      { meeting: 'mbr', every: 'month', minutes: 180, participants: 10 },
    ],
  }
  const sittings = sittingsIn(company, '2026-11-10')
  const times = sittings
    .filter(({ title }) => title.includes('morning read'))
    .map(({ from }) => from.slice(11, 16))
  expect(new Set(times)).toEqual(new Set(['09:00']))
})
