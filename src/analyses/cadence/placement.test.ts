import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { weekday } from '../../model/dates.ts'
import { factsOf } from '../../testing/a-company.ts'

const AT = '2026-11-10'
const days = ['mon', 'tue', 'wed', 'thu', 'fri']
const company: Company = {
  stage: 'series_b',
  working_hours: { days, start: '10:00', end: '18:30' },
}

type Cadence = NonNullable<Company['cadence']>

const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** Every time at which something is held. Planning the year has weeks until it is in the cadence. */
function held(known: Company) {
  return [...factsOf(known, AT).placements()].flatMap(([one, { times, over }]) => {
    if (one.kind === 'annual_planning' && one.state === 'missing') return []
    const minutes = one.minutes ?? one.rhythm?.minutes[0] ?? 0
    return times.days.map(({ on, time = times.time }) => {
      const from = minutesOf(time)
      // Of every day or week it is said before which others it goes; rarer ones have their own time.
      const isFrequent = ['day', 'week', 'two_weeks'].includes(one.every ?? '')
      return {
        name: one.name,
        on,
        from,
        until: from + minutes,
        isOver: isFrequent && over.length > 0,
      }
    })
  })
}

function pairsAtOneTime(known: Company): string[] {
  const byDay = Map.groupBy(held(known), ({ on }) => on)
  const found = new Set<string>()
  for (const those of byDay.values()) {
    for (const [i, one] of those.entries()) {
      for (const other of those.slice(i + 1)) {
        if (one.isOver || other.isOver) continue
        if (one.from < other.until && other.from < one.until)
          found.add(`${one.name} | ${other.name}`)
      }
    }
  }
  return [...found]
}

const timeOf = (known: Company, name: string) =>
  [...factsOf(known, AT).placements()].find(([one]) => one.name === name)?.[1]

it('gives the time that suits a meeting to it, and not to what doubles it', () => {
  // Seed: the leadership sync is in the morning.
  const known: Company = {
    stage: 'series_b',
    cadence: [
      { meeting: 'leadership_sync', every: 'week', minutes: 90 },
      { meeting: 'Executive staff meeting', every: 'week', minutes: 120 },
    ],
  }
  expect(timeOf(known, 'leadership_sync')?.times.time).toBe('09:30')
  expect(timeOf(known, 'Executive staff meeting')?.times.time).toBe('11:00')
})

describe('the meetings of a week', () => {
  const week = (meeting: string, minutes: number, ...participants: string[]): Cadence[number] => ({
    meeting,
    every: 'week',
    minutes,
    ...(participants.length === 0 ? {} : { participants }),
  })

  it('are within the working hours and not at one time, with those that are missing', () => {
    const cadence = [
      week('Staff meeting', 150),
      week('Status update', 60),
      week('Pricing', 45),
      { meeting: 'Business review', every: 'quarter' as const, minutes: 240 },
    ]
    expect(pairsAtOneTime({ ...company, cadence })).toEqual([])
    for (const { name, from, until } of held({ ...company, cadence })) {
      expect(from, name).toBeGreaterThanOrEqual(600)
      expect(until, name).toBeLessThanOrEqual(1110)
    }
  })

  it('end when the day ends', () => {
    const early = { ...company, working_hours: { days, start: '08:00', end: '16:00' } }
    // 90 minutes before 16:00.
    expect(timeOf(early, 'all_hands')?.times.time).toBe('14:30')
  })

  it('may be at one time where they are of other people', () => {
    const at = (...cadence: Cadence) =>
      cadence.map(({ meeting = '' }) => timeOf({ ...company, cadence }, meeting)?.times.time)
    expect(new Set(at(week('One', 60, 'Ann'), week('Two', 60, 'Bo'))).size).toBe(1)
    expect(new Set(at(week('One', 60, 'Ann'), week('Two', 60, 'Bo', 'ANN'))).size).toBe(2)
    expect(new Set(at(week('One', 60), week('Two', 60, 'Bo'))).size).toBe(2)
    const standup = (meeting: string, owner: string) =>
      ({ meeting, every: 'day', minutes: 15, participants: 8, owner }) as const
    expect(new Set(at(standup('Web standup', 'Cal'), standup('App standup', 'Eve'))).size).toBe(1)
    expect(new Set(at(standup('Web standup', 'Cal'), standup('App standup', 'Cal'))).size).toBe(2)
  })

  it('are at different times for one person who is written in two ways', () => {
    const cadence = [week('One', 60, 'p1'), week('Two', 60, 'Ann Lee')]
    const people = [{ id: 'p1', name: 'Ann Lee' }]
    const known = { ...company, cadence, people }
    const [one, two] = ['One', 'Two'].map((name) => timeOf(known, name)?.times)
    expect([one?.weekday, one?.time]).not.toEqual([two?.weekday, two?.time])
  })

  it('stay where they are when the files are sorted another way, or a holiday comes', () => {
    const cadence = [week('One', 60), week('Two', 60), week('Three', 30)]
    const timesOf = (known: Company) =>
      Object.fromEntries(
        [...factsOf(known, AT).placements()]
          .map(([{ name }, { times }]) => [name, `${times.weekday} ${times.time}`] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    const usual = timesOf({ ...company, cadence })
    expect(timesOf({ ...company, cadence: cadence.toReversed() })).toEqual(usual)
    const working_hours = { ...company.working_hours, holidays: ['2026-11-11', '2026-11-26'] }
    expect(timesOf({ ...company, cadence, working_hours })).toEqual(usual)
  })

  it('keep the day that the records show', () => {
    const meetings = [{ meeting: 'Pricing', on: '2026-11-05' }]
    const pricing = timeOf({ ...company, cadence: [week('Pricing', 60)], meetings }, 'Pricing')
    expect(pricing).toMatchObject({ day_is_known: true })
    expect(pricing?.times.weekday).toBe(weekday('2026-11-05'))
  })

  it('give way to what needs the whole day, which says so', () => {
    const offsite = timeOf(company, 'leadership_offsite')
    expect(offsite?.over).toContain('standup')
  })

  it('move on a holiday to a time that is free on the other day', () => {
    // Thursday 26 November is off, and from 11:00 on the demo takes six hours of Friday.
    const working_hours = { ...company.working_hours, holidays: ['2026-11-26'] }
    const meetings = [{ meeting: 'Demo', on: '2026-11-06' }]
    // Of seven hours it leaves none: the all-hands is on Monday.
    const allHands = (minutes: number) => {
      const known = { ...company, cadence: [week('Demo', minutes)], meetings, working_hours }
      expect(pairsAtOneTime(known)).toEqual([])
      const placement = timeOf(known, 'all_hands')
      const day = placement?.times.days.find(({ planned_on }) => planned_on === '2026-11-26')
      return [placement?.times.time, day?.on, day?.time]
    }
    expect(allHands(360)).toEqual(['16:00', '2026-11-27', '17:00'])
    expect(allHands(420)).toEqual(['16:00', '2026-11-30', undefined])
  })
})

it('never has people in two meetings, but for those of which it says so', () => {
  const meeting = fc.record({
    meeting: fc.constantFrom('Pricing', 'Ops', 'mbr', 'qbr', 'leadership_sync', 'Demo'),
    every: fc.constantFrom('day', 'week', 'two_weeks', 'month', 'quarter', 'year'),
    minutes: fc.integer({ min: 5, max: 240 }),
  })
  fc.assert(
    fc.property(fc.array(meeting, { maxLength: 8 }), (cadence) => {
      expect(pairsAtOneTime({ ...company, cadence })).toEqual([])
    }),
    { numRuns: 40 },
  )
})
