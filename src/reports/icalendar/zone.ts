import { DAY_MS } from '../day-ms.ts'
import { contentLine } from './content-line.ts'

const MINUTE_MS = 60_000
const MINUTES_PER_HOUR = 60

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** Minutes by which the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(timeZone: string, instant: number): number {
  const part: Record<string, number> = {}
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part
  const local = Date.UTC(year, month - 1, day, hour, minute)
  return Math.round((local - Math.floor(instant / MINUTE_MS) * MINUTE_MS) / MINUTE_MS)
}

const asUtc = (local: string): number => Date.parse(`${local}Z`)

/** The instant of a local time. A time that the clocks skip is read with the offset before the
 *  change, one that comes twice is the first. */
export function instantOf(timeZone: string, local: string): number {
  const naive = asUtc(local)
  const before = offsetAt(timeZone, naive - DAY_MS)
  const guess = naive - before * MINUTE_MS
  if (offsetAt(timeZone, guess) === before) return guess
  const after = offsetAt(timeZone, naive + DAY_MS)
  const other = naive - after * MINUTE_MS
  return offsetAt(timeZone, other) === after ? other : guess
}

interface Change {
  instant: number
  from: number
  to: number
}

/** Changes of the clocks between two instants, found by halving each day on which they differ. */
function changesBetween(timeZone: string, start: number, end: number): Change[] {
  const changes: Change[] = []
  let from = offsetAt(timeZone, start)
  for (let day = start; day < end; day += DAY_MS) {
    const to = offsetAt(timeZone, day + DAY_MS)
    if (to === from) continue
    let [low, high] = [day, day + DAY_MS]
    while (high - low > MINUTE_MS) {
      const middle = low + Math.floor((high - low) / (2 * MINUTE_MS)) * MINUTE_MS
      if (offsetAt(timeZone, middle) === from) low = middle
      else high = middle
    }
    changes.push({ instant: high, from, to })
    from = to
  }
  return changes
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = two(Math.floor(size / MINUTES_PER_HOUR))
  return `${minutes < 0 ? '-' : '+'}${hours}${two(size % MINUTES_PER_HOUR)}`
}

/** An instant by clocks that are so many minutes ahead of UTC, as RFC 5545 writes it. */
const stamp = (instant: number, offset: number): string =>
  new Date(instant + offset * MINUTE_MS).toISOString().replace(/[-:]|\.\d+Z/g, '')

/** The VTIMEZONE of a zone over the days that a calendar covers: each change of the clocks is
 *  written out, as the zone's rules know it, so that no recurrence rule has to guess them. */
export function zoneLines(timeZone: string, first: string, last: string): string[] {
  const start = asUtc(`${first}T00:00`) - DAY_MS
  const changes = changesBetween(timeZone, start, asUtc(`${last}T00:00`) + DAY_MS)
  const offset = offsetAt(timeZone, start)
  const all = [{ instant: start, from: offset, to: offset }, ...changes]
  const standard = Math.min(...all.map(({ to }) => to))
  const observances = all.flatMap(({ instant, from, to }) => {
    const kind = to > standard ? 'DAYLIGHT' : 'STANDARD'
    return [
      `BEGIN:${kind}`,
      `DTSTART:${stamp(instant, from)}`,
      `TZOFFSETFROM:${offsetText(from)}`,
      `TZOFFSETTO:${offsetText(to)}`,
      `END:${kind}`,
    ]
  })
  return ['BEGIN:VTIMEZONE', contentLine('TZID', timeZone), ...observances, 'END:VTIMEZONE']
}
