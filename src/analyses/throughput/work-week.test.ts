import { describe, expect, it } from 'vitest'
import { workWeek } from './work-week.ts'

describe('workWeek', () => {
  it('reads the hours between start and end, and the days', () => {
    const working_hours = { start: '09:00', end: '17:30', days: ['mon', 'tue', 'wed', 'thu'] }
    expect(workWeek({ working_hours })).toEqual({
      hours_per_day: 8.5,
      days_per_week: 4,
      hours_assumed: [],
      days_assumed: [],
    })
  })

  it('takes the usual week where none is given, and says so', () => {
    const week = workWeek({ working_hours: { start: '17:00', end: '09:00', days: [] } })
    expect(week).toMatchObject({ hours_per_day: 8, days_per_week: 5 })
    expect(week.hours_assumed).toHaveLength(1)
    expect(week.days_assumed).toHaveLength(1)
  })
})
