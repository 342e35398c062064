import type { KeyResult } from '../../model/company.ts'
import type { DecimalMark } from './amount.ts'
import type { GuessedPart } from './key-result-text.ts'
import { setValues } from './key-result-values.ts'
import { isDoneWord, shareOf } from './progress.ts'

/** A share at the end of an entry, perhaps with its owner behind: `(0.7)`, `[70%] @ana`, `— 60%`, `: n/a`. */
const AT_END =
  /\s*(?:[([]\s*(?:score|progress|grade)?\s*:?\s*(\d{1,3}\s?%|[01]?[.,]\d+|\d+\s*\/\s*\d+|n\/?a|[01])\s*[)\]]|(?:[:–—]|\s-)\s*(\d{1,3}\s?%|0?[.,]\d+|\d+\s*\/\s*\d+|n\/?a))(\s+@[\p{L}\p{N}._-]+(?:\s[\p{L}'’.-]+){0,3})?\s*$/iu

/** Splits what an entry says of its progress from its words. */
export function splitProgress(
  raw: string,
  mark: DecimalMark,
): { words: string; share: number | null | undefined } {
  const badge = /!\[[^[\]]*\]\([^)]*\)|<img\b[^>]*>/i.exec(raw)
  const share = badge === null ? undefined : shareOf(badge[0], mark)
  if (badge !== null && typeof share === 'number') {
    return { words: raw.replace(badge[0], '').trim(), share }
  }
  const end = AT_END.exec(raw)
  if (end === null) return { words: raw, share: undefined }
  const words = `${raw.slice(0, end.index)}${end[3] ?? ''}`
  return { words, share: shareOf(end[1] ?? end[2] ?? '', mark) }
}

/** Puts a share done into a key result: where it has a way from baseline to target, as the value
 *  that far on it, which is a guess; else as its score. Says what was guessed. */
export function applyShare(keyResult: KeyResult, share: number): GuessedPart | undefined {
  const { baseline_value, target_value, current_value, baseline_pct, target_pct, current_pct } =
    keyResult
  if (keyResult.type === 'boolean' && (share === 0 || share === 1)) {
    keyResult.done = share === 1
    return undefined
  }
  const along = (from: number, to: number) => Number((from + share * (to - from)).toPrecision(12))
  const said = (value: number, from = ''): GuessedPart => ({
    words: `the current value ${value} is computed from its progress${from}`,
    keys: ['current_value', 'current_pct'],
    settle: 'say there what the current value is',
  })
  if (baseline_value !== undefined && target_value !== undefined && current_value === undefined) {
    keyResult.current_value = along(baseline_value, target_value)
    return said(keyResult.current_value)
  }
  if (baseline_pct !== undefined && target_pct !== undefined && current_pct === undefined) {
    keyResult.current_pct = along(baseline_pct, target_pct)
    return said(keyResult.current_pct)
  }
  if (target_value === undefined && target_pct === undefined) {
    keyResult.type = 'milestone'
    keyResult.score = share
  } else if (current_value === undefined && current_pct === undefined) {
    const target = target_value ?? target_pct ?? 0
    const isLower = keyResult.lower_is_better === true
    if (isLower) {
      return {
        words: 'its progress is not used: it has no baseline',
        keys: ['baseline_value'],
        settle: 'say there from which value it comes',
      }
    }
    const unit = target_pct === undefined ? (keyResult.unit ?? null) : '%'
    const current = { value: along(0, target), unit }
    setValues(keyResult, { current, target: { value: target, unit } }, false)
    return said(current.value, ', from 0')
  }
  return undefined
}

/** Puts a word such as "done" or "in progress" into a key result. */
export function applyStatus(keyResult: KeyResult, status: string): void {
  const isDone = isDoneWord(status)
  if (isDone !== undefined && keyResult.type === 'boolean') keyResult.done = isDone
}
