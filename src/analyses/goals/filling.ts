import { valueOf } from '../../knowledge/figure.ts'
import { goalWords } from '../../knowledge/goals.ts'
import type { KeyResult } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import type { QuarterTime } from '../okr/quarter-progress.ts'
import { baselineOf, currentOf, isControl, targetOf } from './goals.ts'
import { isAmount, titleOf } from './words.ts'

const anyOf = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')

const TOTAL = anyOf(valueOf(goalWords.totals))
const EACH = anyOf(valueOf(goalWords.each_period))

/** A cap that is used up as the cycle goes on: that it is not passed yet is no end. */
export interface Filling {
  current: number
  cap: number
  /** Where it ends if it goes on rising as so far; null where no days tell a rate. */
  end_at_pace: number | null
  /** The rate that still fits under the cap over the rate so far; null where nothing rises, or no
   *  days tell a rate. */
  multiple: number | null
}

/** What was said on a day of the cycle. */
interface Said {
  value: number
  /** Days of the cycle until then, that day included. */
  elapsed: number
}

/** The values of a cycle's check-ins until the day of the current one, which is the last. */
function saidOf({ check_ins }: KeyResult, current: number, at: string, time: QuarterTime): Said[] {
  if (check_ins === undefined || time.end === null) return []
  const day = time.on ?? at
  const said = check_ins
    .flatMap(({ on, value }) =>
      on === undefined || on > day || value === undefined
        ? []
        : [{ value, elapsed: time.elapsed - daysBetween(on, day) }],
    )
    .filter(({ elapsed }) => elapsed > 0)
    .sort((a, b) => a.elapsed - b.elapsed)
  return [...said, { value: current, elapsed: time.elapsed }]
}

const FROM_TO = /\bfrom\b.*\bto\b/i

/** Whether a value is a level that is to come down from its baseline: its title says from what to what,
 *  or it stands above where it began, which no total does before it has passed the last one. */
function isToFall(result: KeyResult, current: number): boolean {
  const from = baselineOf(result)
  if (from === undefined || from <= (targetOf(result) ?? from)) return false
  return current > from || FROM_TO.test(titleOf(result))
}

/** Where a line to the current value starts: at nothing on the first day for a total up to the day,
 *  else at the first check-in of those that only rise. A total is told by its words, or by a first value
 *  that is nearer to what its days make of the current one than to the current one itself; an amount of
 *  each month is none, nor a level that is to come down. */
function startOf(result: KeyResult, said: readonly Said[]): (Said & { total: boolean }) | null {
  const nothing = { value: 0, elapsed: 0, total: true }
  const title = titleOf(result)
  const isEach = EACH.test(`${title} ${result.unit ?? ''}`)
  if (!isEach && isAmount(result) && TOTAL.test(title)) return nothing
  const [first] = said
  const last = said.at(-1)
  if (first === undefined || last === undefined) return null
  let rises = 0
  for (const [i, { value }] of said.entries()) {
    const before = said[i - 1]?.value ?? value
    if (value < before) return null
    if (value > before) rises++
  }
  if (rises === 0) return null
  const even = (last.value * first.elapsed) / last.elapsed
  if (
    !isEach &&
    !isToFall(result, last.value) &&
    Math.abs(first.value - even) < last.value - first.value
  )
    return nothing
  return rises > 1 ? { ...first, total: false } : null
}

/** Reads a lower-is-better value that moves away from its better side within the cycle, or that is a
 *  total up to the day; null of any other, and of a level that is past its target and may come back, or
 *  that is to be kept and is kept on each day by itself. */
export function fillingOf(result: KeyResult, at: string, time: QuarterTime): Filling | null {
  if (result.lower_is_better === false || time.progress >= 1) return null
  const current = currentOf(result)
  const cap = targetOf(result)
  if (current === undefined || cap === undefined) return null
  const isLower = result.lower_is_better ?? cap < (baselineOf(result) ?? 0)
  if (!isLower) return null
  const start = startOf(result, saidOf(result, current, at, time))
  if (start === null || (!start.total && (current > cap || isControl(result)))) return null
  const made = current - start.value
  const elapsed = time.elapsed - start.elapsed
  if (!(made > 0)) return { current, cap, end_at_pace: current, multiple: null }
  if (!(elapsed > 0) || !(time.left > 0)) return { current, cap, end_at_pace: null, multiple: null }
  const rate = made / elapsed
  return {
    current,
    cap,
    end_at_pace: current + rate * time.left,
    multiple: Math.max(0, cap - current) / time.left / rate,
  }
}
