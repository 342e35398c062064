import type { CompanyDocument } from '../document.ts'
import { isTimeZone, timeZoneOf } from '../time-zone.ts'
import type { IsLater } from './as-of.ts'

const DAY_LENGTH = 10
const HOUR_MS = 3_600_000

/** The farthest that a place's day is from that of Greenwich, in hours. */
const FARTHEST_ZONE_HOURS = 14

/** Whether a day or an instant is after the day `at` in the company's time zone. Instants without
 *  an offset are in that zone already; without a zone, an instant counts by the day it states. */
export function laterThan(at: string, documents: readonly CompanyDocument[]): IsLater {
  let zoned: ((instant: number) => string) | undefined
  return (date) => {
    if (typeof date !== 'string') return false
    if (date.length === DAY_LENGTH || !/(?:Z|[+-]\d\d:\d\d)$/.test(date)) {
      return date.slice(0, DAY_LENGTH) > at
    }
    const instant = Date.parse(date)
    const hours = (instant - Date.parse(at)) / HOUR_MS
    if (hours < -FARTHEST_ZONE_HOURS) return false
    if (hours >= 24 + FARTHEST_ZONE_HOURS) return true
    zoned ??= dayInZone(timeZoneOf(documents))
    return (zoned(instant) || date.slice(0, DAY_LENGTH)) > at
  }
}

function dayInZone(timeZone: string | undefined): (instant: number) => string {
  if (timeZone === undefined || !isTimeZone(timeZone)) return () => ''
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return (instant) => {
    const parts = format.formatToParts(instant)
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
  }
}
