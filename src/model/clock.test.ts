import { expect, it } from 'vitest'
import { minutesAt, weekdayOf } from './clock.ts'

it('reads weekdays by name and number, and takes nothing else for one', () => {
  expect(['mon', 'Tuesday', 'Weds.', 7].map(weekdayOf)).toEqual([1, 2, 3, 7])
  expect(['wendesday', 'funday', 'Mon-Fri', '', 0, 8, 1.5].map(weekdayOf)).toEqual(
    Array(7).fill(undefined),
  )
})

it('reads times of the day, and those that no clock shows not', () => {
  expect(['9:30', '09:30', '09:30:00', '24:00'].map(minutesAt)).toEqual([570, 570, 570, 1440])
  expect(['25:00', '24:30', '9am', '09:60'].map(minutesAt)).toEqual(Array(4).fill(undefined))
})
