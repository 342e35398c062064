import { timesOfUnit } from '../../analyses/goals/money-unit.ts'
import { counted } from '../../analyses/words.ts'
import type { KeyResult } from '../../model/company.ts'
import { CURRENCY } from '../../model/currency.ts'
import { SCALE, scaleOf } from '../../model/scale.ts'
import { valueKey } from '../../model/value-key.ts'
import { UsageError } from '../usage-error.ts'

const YES = new Set(['true', 'yes', 'done', '1'])
const NO = new Set(['false', 'no', 'open', '0'])
const NUMBER = new RegExp(
  String.raw`^([-+]?)\s*(?:${CURRENCY})?\s*(\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\.\d+)\s*(${SCALE})?$`,
  'i',
)

/** The value of a check-in as it was typed for a key result: "12", "1,200", "770K", "64%", "3/4",
 *  "yes"; `=` is the value that it has. A boolean one counts 1 when it is done. */
export function readValue(result: KeyResult, typed: string): number {
  const text = typed.trim()
  const key = valueKey(result)
  if (text === '=') return valueNow(result)
  if (key === 'done') return readDone(text)
  if (key === 'milestones_hit') return readMilestones(result, text)
  const unit = result.type === 'percentage' ? '%' : (result.unit ?? '').trim()
  const bare = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text
  const value = readNumber(bare, timesOfUnit(unit))
  if (value === undefined) throw notRead(typed, 'a number', 'write digits, such as 12 or 1200.5')
  return value
}

/** The current value as a check-in holds it. */
function valueNow(result: KeyResult): number {
  const value = result[valueKey(result)]
  if (value !== undefined) return Number(value)
  throw notRead('=', 'a value', 'it has none yet that could stay as it is')
}

/** @param of how many one of the unit is: "340k" of a key result in thousands is 340 */
function readNumber(text: string, of: number): number | undefined {
  const [, sign, digits, suffix] = NUMBER.exec(text) ?? []
  if (digits === undefined) return undefined
  const plain = Number(digits.replaceAll(',', ''))
  const times = scaleOf(suffix)
  const value = times === undefined ? plain : (plain * times) / of
  return sign === '-' ? -value : value
}

function readDone(text: string): number {
  const word = text.toLowerCase()
  if (YES.has(word)) return 1
  if (NO.has(word)) return 0
  throw notRead(text, 'yes or no', 'it is done or not: write true or false')
}

function readMilestones({ milestones_total: total }: KeyResult, text: string): number {
  const [, hit, of] = /^(\d+)(?:\s*(?:\/|of)\s*(\d+))?$/.exec(text) ?? []
  const hint = total === undefined ? 'write how many are hit, such as 3' : `write 0 to ${total}`
  if (hit === undefined) throw notRead(text, 'a number of milestones', hint)
  const count = Number(hit)
  if (of !== undefined && total !== undefined && Number(of) !== total) {
    throw notRead(text, `milestones of ${total}`, hint)
  }
  if (total !== undefined && count > total)
    throw notRead(text, `at most ${counted(total, 'milestone', 'milestones')}`, hint)
  return count
}

const notRead = (typed: string, expected: string, hint: string): UsageError =>
  new UsageError(`VALUE: expected ${expected}, found "${typed}"`, hint)
