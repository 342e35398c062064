/** A day and a clock time in the calendar's time zone: `2026-09-15T09:30`. */
type LocalTime = string

/** How often an event comes back. */
export interface Recurrence {
  freq: 'weekly' | 'monthly'
  interval: number
  /** Weekdays as RFC 5545 writes them: `TU`, for months `2TU` or `-1TH`. */
  by_day: readonly string[]
  /** The last day on which it may be. */
  until: string
}

export interface CalendarEvent {
  /** Stays the same from one export to the next, so that calendars update and do not double. */
  uid: string
  title: string
  description: string
  start: LocalTime
  minutes: number
  /** Whole days from the day of `start` on, in place of its time and minutes. */
  all_day_days: number | null
  recurrence: Recurrence | null
  /** Occurrences that are left out, by their start. */
  left_out: readonly LocalTime[]
  /** Occurrences that are held at another time. */
  moved: readonly { from: LocalTime; to: LocalTime }[]
}

/** A calendar to be opened by other programs. */
export interface Calendar {
  name: string
  /** IANA name. */
  time_zone: string
  /** What was put in for what is missing, such as the time zone; said with the calendar. */
  assumed?: readonly string[]
  /** The day that it is of. */
  at: string
  /** The first and the last day that it covers. */
  from: string
  until: string
  events: readonly CalendarEvent[]
}
