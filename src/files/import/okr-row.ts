import type { KeyResult } from '../../model/company.ts'
import type { TableCell } from '../tables/table.ts'
import { type Amount, amountOf, type DecimalMark, LIMIT } from './amount.ts'
import { type GuessedPart, isToFall, unclearWay } from './key-result-text.ts'
import { clearValues, setValues } from './key-result-values.ts'
import type { OkrColumn } from './okr-columns.ts'
import { applyShare, applyStatus } from './okr-progress.ts'
import { isDoneWord, shareOf } from './progress.ts'

const LOWER = /^(?:lower|down|decrease|less|min(?:imi[sz]e)?|true|yes|↓)/i

/** Puts what the columns of a row say into a key result; columns go before its words. */
export function fillFromRow(
  keyResult: KeyResult,
  cell: (key: OkrColumn) => string | undefined,
  raw: (key: OkrColumn) => TableCell,
  mark: DecimalMark,
  guessed: GuessedPart[],
): void {
  const amount = (key: OkrColumn): Amount | undefined => {
    const value = raw(key)
    if (typeof value === 'number') return { value, unit: null }
    const text = cell(key)
    return text === undefined ? undefined : amountOf(text, mark)
  }
  const owner = cell('owner')
  if (owner !== undefined) keyResult.owner = owner.replace(/^@/, '')
  const id = cell('id')
  if (id !== undefined) keyResult.id = id
  const notes = cell('notes')
  if (notes !== undefined) keyResult.notes = notes
  const leave = (key: OkrColumn, keys: string[], settle = 'write a number there') =>
    guessed.push({
      words: `its ${key === 'current' ? 'current value' : key} "${cell(key)}" is not understood and is left out`,
      keys,
      settle,
    })
  const weight = amount('weight')
  setNumbers(keyResult, amount, cell, mark, guessed)
  for (const key of NUMBERS) {
    const text = cell(key)
    if (text === undefined || isUnderstood(text, key, keyResult.type, amount(key), mark)) continue
    leave(key, [`${key}_value`, `${key}_pct`])
  }
  if (weight !== undefined && weight.value >= 0) keyResult.weight = weight.value
  else if (cell('weight') !== undefined) leave('weight', ['weight'])
  const confidence = cell('confidence')
  const sure = confidence === undefined ? undefined : shareOf(confidence, mark)
  if (typeof sure === 'number' && sure >= 0 && sure <= 1) keyResult.confidence = sure
  else if (confidence !== undefined) leave('confidence', ['confidence'], 'write such as 70% there')
  const progress = String(raw('progress') ?? '')
  const share = shareOf(progress, mark)
  if (typeof share === 'number') {
    const guess = applyShare(keyResult, share)
    if (guess !== undefined) guessed.push(guess)
  } else if (share === undefined && isDoneWord(progress) !== undefined)
    applyStatus(keyResult, progress)
  else if (share === undefined && cell('progress') !== undefined)
    leave('progress', ['current_value', 'score'], 'write such as 70% there')
  const status = cell('status')
  if (status !== undefined) applyStatus(keyResult, status)
}

const NUMBERS = ['baseline', 'target', 'current'] as const

/** Whether a cell says a number, a limit, or whether what has no number is done. */
const isUnderstood = (
  text: string,
  key: (typeof NUMBERS)[number],
  type: KeyResult['type'],
  amount: Amount | undefined,
  mark: DecimalMark,
): boolean =>
  amount !== undefined ||
  (key === 'target' && amountOf(LIMIT.exec(text)?.[3] ?? '', mark) !== undefined) ||
  (type === 'boolean' && key !== 'baseline' && isDoneWord(text) !== undefined)

function setNumbers(
  keyResult: KeyResult,
  amount: (key: OkrColumn) => Amount | undefined,
  cell: (key: OkrColumn) => string | undefined,
  mark: DecimalMark,
  guessed: GuessedPart[],
): void {
  const goal = cell('target')
  const [, below, above, limit] = LIMIT.exec(goal ?? '') ?? []
  const target = limit === undefined ? amount('target') : amountOf(limit, mark)
  const current = amount('current')
  const baseline = amount('baseline')
  const isDone = target === undefined && goal !== undefined && isDoneWord(goal) !== undefined
  if (isDone) keyResult.type = 'boolean'
  if (isDone || (target === undefined && current === undefined && baseline === undefined)) {
    applyStatus(keyResult, cell('current') ?? '')
    return
  }
  const said = { ...keyResult }
  const unit = cell('unit')
  const isShare = unit !== undefined && /^(?:%|percent|pct|percentage)$/i.test(unit)
  const withUnit = (value: Amount | undefined) =>
    value === undefined || value.unit !== null || unit === undefined
      ? value
      : { ...value, unit: isShare ? '%' : unit }
  const direction = cell('direction')
  const from = baseline?.value ?? said.baseline_value ?? said.baseline_pct
  const to = target?.value ?? said.target_value ?? said.target_pct
  const isWay = from !== undefined && to !== undefined && from !== to
  const isLower =
    below !== undefined ||
    (above === undefined &&
      (direction !== undefined
        ? LOWER.test(direction)
        : isWay
          ? to < from
          : said.lower_is_better === true || isToFall(said.title ?? '')))
  const own = (value: number | undefined): Amount | undefined =>
    value === undefined
      ? undefined
      : { value, unit: said.target_pct === undefined ? (said.unit ?? null) : '%' }
  clearValues(keyResult)
  guessed.length = 0
  const values = {
    baseline: withUnit(baseline) ?? own(said.baseline_value ?? said.baseline_pct),
    current: withUnit(current) ?? own(said.current_value ?? said.current_pct),
    target: withUnit(target) ?? own(said.target_value ?? said.target_pct),
  }
  setValues(keyResult, values, isLower)
  if (direction === undefined && limit === undefined) guessed.push(...unclearWay(values, isLower))
  if (said.type === 'control') keyResult.type = 'control'
}
