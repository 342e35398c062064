import { checkFigures } from '../knowledge/checks.ts'
import { valueOf } from '../knowledge/figure.ts'
import type { KeyResult } from '../model/company.ts'
import { NUMBERED_NAME } from '../model/numbered-name.ts'
import { endingOf } from '../model/value-key.ts'
import { baselineOf, isStepped, pathOf, type ResultRef, targetOf } from './goals/goals.ts'
import { moneyUnit } from './goals/money-unit.ts'
import { moneyOf, titleOf, unitOf } from './goals/words.ts'
import { endsAtTarget, type TitleFigures, titleFigures, wayOf } from './title-figures.ts'

interface Apart {
  target: number
  /** The target by the title, in the unit of the fields. */
  by_title: number
  /** The unit of time that the title names, where it is not that of the fields; else null. */
  unit_by_title: string | null
}

/** A key result with another target, or another unit, by its title than by its fields. */
export interface TitleApart extends Apart {
  ref: ResultRef
  target_path: string
}

const TOLERANCE = valueOf(checkFigures.measure_tolerance_pct) / 100
const ANY_FIGURE = /(?<![\p{L}\d.,])\d[\d.,]*/gu
const WAY = /\bfrom\s+\S*\d.*\sto\s+\S*\d/iu
/** A share that a title leads to; "add 5 %" may be a step from where it stands. */
const TO_SHARE = /\bto\s+\d[\d.,]*\s?%/iu
/** A figure that is counted anew each time, or is the least of many. */
const NO_TOTAL =
  /\b(?:per|each|every|an?|more|times|daily|weekly|monthly)\b|\/|\d\s?(?:[+x]|-\p{L})/iu
const SHARE = /%|\bper\s?cent\b/i
const TIME = /\b(minute|hour|day|week|month)s?\b/i

const timeOf = (unit: string): string | undefined => TIME.exec(unit)?.[1]?.toLowerCase()
const singular = (word: string): string => word.toLowerCase().replace(/s$/, '')

/** One of the last digit of a number: 0.1 of 99.9. */
const lastDigit = (said: number): number => Number(`1e-${String(said).split('.')[1]?.length ?? 0}`)

/** Titles round: 7.9 days are 8, and 95.4 % are 95. Of shares each digit counts: 99.5 % are not 99.9. */
const agrees = (value: number, said: number, unit: string): boolean =>
  unit === '%'
    ? Math.abs(value - said) < lastDigit(said)
    : Math.abs(value - said) <= Math.abs(said) * TOLERANCE || Math.round(value) === said

/** Whether a title states one way to go, or one figure alone that it counts from none or leads to.
 *  @param isLevel whether the fields begin at a level, so that they do not count what is added */
function isPlain(title: string, { from, unit }: TitleFigures, isLevel: boolean): boolean {
  if (from !== null && WAY.test(title)) return true
  const figures = title.replace(NUMBERED_NAME, '').match(ANY_FIGURE)?.length
  if (figures !== 1) return false
  if (unit === '%') return TO_SHARE.test(title)
  return (from === 0 || (isLevel && endsAtTarget(title))) && !NO_TOTAL.test(title)
}

/** Whether title and fields count in one unit, by what both say of it; where neither has one, whether a
 *  verb says that the title leads to a level. */
function isOneUnit(result: KeyResult, { unit: said, from }: TitleFigures): boolean {
  const unit = unitOf(result)
  if (unit === '' && said === '') return from === null && wayOf(titleOf(result)) !== null
  if (unit === '' || said === '') return false
  if (said === '%') return SHARE.test(unit)
  const money = moneyUnit(said)
  if (money !== undefined) return moneyOf(result)?.code === money.code
  const [time, given] = [timeOf(said), timeOf(unit)]
  if (time !== undefined || given !== undefined) return time === given
  return singular(unit.split(' ')[0] ?? '') === singular(said)
}

/** How many of a title's unit one of the fields' is: of M USD a million. */
const timesOf = (result: KeyResult, { unit }: TitleFigures): number =>
  moneyUnit(unit) === undefined ? 1 : (moneyOf(result)?.times ?? 1)

/** Whether a target is where a title leads or a share typed as 0.95; or, where the fields do not begin at
 *  the level that the title is about, the difference up to there. */
function isTarget(
  target: number,
  baseline: number,
  { from, to, unit }: { from: number | null; to: number; unit: string },
  isLevel: boolean,
): boolean {
  const isTo = (value: number) => agrees(value, to, unit)
  if (isTo(target) || isTo(target * 100)) return true
  if (isLevel) return false
  return (
    isTo(target - baseline) ||
    isTo(baseline - target) ||
    (from !== null && agrees(target, Math.abs(to - from), unit))
  )
}

/** What a title surely says of the target otherwise than the fields; undefined where both agree, or
 *  the title may mean something else. A difference that is counted from 0 agrees with where it leads. */
export function apartByTitle(result: KeyResult): Apart | undefined {
  const target = targetOf(result)
  const title = titleOf(result)
  if (target === undefined || isStepped(result) || !/\d/.test(title)) return undefined
  const said = titleFigures(title)
  if (said === null || said.to === null) return undefined
  const times = timesOf(result, said)
  const [from, to] = [said.from === null ? null : said.from / times, said.to / times]
  const baseline = baselineOf(result)
  const [time, given] = [timeOf(said.unit), timeOf(unitOf(result))]
  const isOtherTime = time !== undefined && given !== undefined && time !== given
  // Most titles say what the fields do, so that this is asked first.
  const startsThere =
    from !== null && from > 0 && baseline !== undefined && agrees(baseline, from, said.unit)
  const isLevel = startsThere || (from === null && (baseline ?? 0) !== 0)
  const isSaid = isTarget(target, baseline ?? 0, { from, to, unit: said.unit }, isLevel)
  if (isSaid !== isOtherTime || !isPlain(title, said, isLevel)) return undefined
  // Users in thousands are not so many users.
  if (from === null && (to >= target * 100 || target >= to * 100)) return undefined
  if (!startsThere && (isOtherTime || !isOneUnit(result, said))) return undefined
  return { target, by_title: to, unit_by_title: isOtherTime ? said.unit : null }
}

/** Key results that surely have another target, or another unit, by their titles than by their fields.
 *  @example apart of { title: 'From 14 to 8 days', unit: ' days', target_value: 10 } // => by_title 8 */
export function titlesApart(refs: readonly ResultRef[]): TitleApart[] {
  const found: TitleApart[] = []
  for (const ref of refs) {
    const apart = apartByTitle(ref.result)
    if (apart === undefined) continue
    const target_path = `${pathOf(ref)}.target_${endingOf(ref.result)}`
    found.push({ ...apart, ref, target_path })
  }
  return found
}
