import { minutesAt, weekdayOf } from '../model/clock.ts'
import type { Path } from '../model/path.ts'
import type { Problem } from '../model/problem.ts'
import type { Locate } from './document.ts'
import { foundWords } from './found-words.ts'
import { isMap } from './merge/traced.ts'
import { problemIn } from './report-problem.ts'

const KEY = 'working_hours'

/** Weekdays that are none, times that no clock shows, and a day that ends before it begins. Values of
 *  another kind are told by the schema. */
export function workingHours(
  { [KEY]: given }: Readonly<Record<string, unknown>>,
  file: string,
  locate: Locate,
): Problem[] {
  if (!isMap(given)) return []
  const problem = (path: Path, expected: string, found: unknown, hint: string): Problem =>
    problemIn(file, `expected ${expected}, found ${foundWords(found)}`, {
      path: [KEY, ...path],
      place: locate.value([KEY, ...path]),
      hint,
    })
  const days: readonly unknown[] = Array.isArray(given.days) ? given.days : []
  const wrongDays = days.flatMap((day, i) =>
    (typeof day === 'string' || typeof day === 'number') && weekdayOf(day) === undefined
      ? problem(
          ['days', i],
          'a weekday',
          day,
          'write mon, tue, wed, thu, fri, sat or sun, one for each day',
        )
      : [],
  )
  const { start, end } = given
  const wrongTimes = Object.entries({ start, end }).flatMap(([key, time]) =>
    typeof time === 'string' && minutesAt(time) === undefined
      ? problem([key], 'a time of the day (HH:MM)', time, 'write it in 24 hours, such as "09:00"')
      : [],
  )
  const [from, until] = [start, end].map((at) =>
    typeof at === 'string' ? minutesAt(at) : undefined,
  )
  const isTurned = from !== undefined && until !== undefined && until <= from
  const turned = isTurned
    ? [
        problem(
          ['end'],
          `a time after ${String(start)}`,
          end,
          'the working day ends after it begins',
        ),
      ]
    : []
  return [...wrongDays, ...wrongTimes, ...turned]
}
