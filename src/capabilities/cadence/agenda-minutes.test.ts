import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agendaMinutes } from './agenda-minutes.ts'

describe('minutes of an agenda', () => {
  it('are those of the template at its own length, and stretched at another', () => {
    // Seed, leadership sync: 10, 35 and 15 of 60 minutes.
    expect(agendaMinutes([10, 35, 15], 60)).toEqual([10, 35, 15])
    expect(agendaMinutes([10, 35, 15], 90)).toEqual([15, 50, 25])
    // The seed's quarterly review: four parts of 270 minutes in four hours, each x 240 / 270.
    expect(agendaMinutes([90, 90, 60, 30], 240)).toEqual([80, 80, 55, 25])
    // The seed's one-on-one: 35 minutes, held in 30 to 45.
    expect(agendaMinutes([5, 15, 10, 5], 30)).toEqual([5, 10, 10, 5])
  })

  it('leave the rest to the parts that have none, in equal shares', () => {
    // The seed's morning read: three parts of five minutes and the incidents, in half an hour.
    expect(agendaMinutes([5, 5, 5, null], 30)).toEqual([5, 5, 5, 15])
    expect(agendaMinutes([null, null, null, null], 120)).toEqual([30, 30, 30, 30])
    expect(agendaMinutes([null, null, null], 40)).toEqual([15, 15, 10])
    expect(agendaMinutes([null, null], 1)).toEqual([null, null])
    expect(agendaMinutes([5, null], null)).toEqual([5, null])
  })

  it('make the length of every meeting that has a minute for each part', () => {
    const minute = fc.option(fc.integer({ min: 5, max: 90 }))
    const parts = fc.array(minute, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(parts, fc.integer({ min: 6, max: 480 }), (template, length) => {
        const minutes = agendaMinutes(template, length)
        expect(Math.min(...minutes.map((one) => one ?? 0))).toBeGreaterThan(0)
        expect(minutes.reduce((sum: number, one) => sum + (one ?? 0), 0)).toBe(length)
      }),
    )
  })
})
