import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { writeCalendar } from '../../reports/icalendar/write.ts'
import { factsOf } from '../../testing/a-company.ts'
import { runCoo } from '../../testing/run-coo.ts'
import { makeCadence } from './cadence.ts'

const company: Company = { company: 'Northlight', stage: 'series_b' }

describe('a second export', () => {
  const weekly = (owner: string, minutes = 45) =>
    ({ meeting: 'cross_functional_sync', every: 'week', minutes, owner }) as const
  const eventsOf = (known: Company) => makeCadence(factsOf(known), null).calendar.events
  const idsOf = (known: Company) =>
    new Map(eventsOf(known).map(({ description, uid }) => [description, uid]))
  const uids = (known: Company) => new Set(idsOf(known).values())

  it('has the ids of the first when the company is renamed', () => {
    expect(uids({ ...company, company: 'Southlight' })).toEqual(uids(company))
  })

  it('has the id of each of two meetings of one name, whatever their order', () => {
    const known = (...cadence: NonNullable<Company['cadence']>) => ({ ...company, cadence })
    const first = idsOf(known(weekly('Ann'), weekly('Bo')))
    expect(idsOf(known(weekly('Bo'), weekly('Ann')))).toEqual(first)
    expect(uids(known(weekly('Bo', 30), weekly('Ann')))).toEqual(new Set(first.values()))
    // Two that nothing tells apart have an id each.
    const same = eventsOf(known(weekly('Ann'), weekly('Ann')))
    expect(new Set(same.map(({ uid }) => uid)).size).toBe(same.length)
  })

  it('keeps the id of a meeting when another of its kind comes', () => {
    const one = { meeting: 'leadership_sync', every: 'week', minutes: 60 } as const
    const other = { ...one, meeting: 'Exec weekly' }
    const idOf = (...cadence: NonNullable<Company['cadence']>) =>
      eventsOf({ ...company, cadence }).find(({ title }) => title === 'Weekly leadership sync')?.uid
    expect(idOf(other, one)).toBe(idOf(one))
  })

  it('of one day is numbered by its minute, and by its day alone where it is asked about', () => {
    const { calendar } = makeCadence(factsOf(company, '2026-09-11'), null)
    const of = (...instant: [number?]) => {
      const ics = writeCalendar(calendar, ...instant)
      return ['SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED'].map(
        (name) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(ics)?.[1],
      )
    }
    const noon = Date.parse('2026-09-11T12:00:05Z')
    const minutes = Date.parse('2026-09-11T12:00:00Z') / 60_000
    const stamp = '20260911T120005Z'
    expect(of(noon)).toEqual([String(minutes), stamp, stamp])
    expect(of(noon + 60_000)[0]).toBe(String(minutes + 1))
    expect(of()).toEqual([String(minutes - 720), '20260911T000000Z', '20260911T000000Z'])
  })

  it('of the command line goes by the clock where no day is given', async () => {
    const sequence = async (...args: string[]) => {
      const { stdout } = await runCoo(['cadence', 'examples/northlight', '-f', 'ics', ...args], {
        now: '2026-09-11T12:34:00Z',
      })
      return Number(/^SEQUENCE:(\d+)/m.exec(stdout)?.[1])
    }
    expect(await sequence()).toBe(Date.parse('2026-09-11T12:34:00Z') / 60_000)
    expect(await sequence('--at', '2026-09-11')).toBe(Date.parse('2026-09-11T00:00:00Z') / 60_000)
  })
})
