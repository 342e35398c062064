import { isMap } from '../../model/is-map.ts'
import { type Amount, amountOf, type DecimalMark } from './amount.ts'
import { type KeyResultText, keyResultOf } from './key-result-text.ts'
import { clearValues, setValues } from './key-result-values.ts'
import { fieldOf, type Key, textOf } from './okr-export-fields.ts'
import { applyShare, applyStatus } from './okr-progress.ts'
import { shareOf } from './progress.ts'

/** A key result of an export; undefined where it has no title. */
export function keyResultIn(value: unknown, mark: DecimalMark): KeyResultText | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : keyResultOf(value, mark)
  const title = isMap(value) ? textOf(fieldOf(value, 'title')?.value) : undefined
  if (!isMap(value) || title === undefined) return undefined
  const { keyResult, guessed } = keyResultOf(title, mark)
  const inner = fieldOf(value, 'metric')?.value
  const numbers = isMap(inner) ? { ...inner, ...value } : value
  const unit = textOf(fieldOf(numbers, 'unit')?.value)
  const amount = (key: Key): Amount | undefined => {
    const given = fieldOf(numbers, key)?.value
    const read =
      typeof given === 'number' ? { value: given, unit: null } : amountOf(textOf(given) ?? '', mark)
    if (read === undefined || read.unit !== null || unit === undefined) return read
    return { ...read, unit: /^(?:%|percent(?:age)?|pct)$/i.test(unit) ? '%' : unit }
  }
  const [baseline, current, target] = [amount('baseline'), amount('current'), amount('target')]
  if (target !== undefined || (current !== undefined && baseline !== undefined)) {
    clearValues(keyResult)
    guessed.length = 0
    const said = fieldOf(numbers, 'direction')?.value
    const isLower =
      said === undefined
        ? baseline !== undefined && target !== undefined && target.value < baseline.value
        : said === true || /^(?:lower|down|decrease)/i.test(textOf(said) ?? '')
    setValues(keyResult, { baseline, current, target }, isLower)
  }
  const id = textOf(fieldOf(value, 'id')?.value)
  const owner = textOf(fieldOf(value, 'owner')?.value)
  if (id !== undefined) keyResult.id = id
  if (owner !== undefined) keyResult.owner = owner
  const progress = fieldOf(value, 'progress')?.value
  const share = progress === undefined ? undefined : shareOf(textOf(progress) ?? '', mark)
  if (typeof share === 'number') {
    const guess = applyShare(keyResult, share)
    if (guess !== undefined) guessed.push(guess)
  }
  const sure = shareOf(textOf(fieldOf(value, 'confidence')?.value) ?? '', mark)
  if (typeof sure === 'number' && sure >= 0 && sure <= 1) keyResult.confidence = sure
  const status = fieldOf(value, 'status')?.value
  if (typeof status === 'boolean' || typeof status === 'string')
    applyStatus(keyResult, String(status))
  return { keyResult, guessed }
}
