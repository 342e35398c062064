import { type Amount, amountOf, BLANK, type DecimalMark } from './amount.ts'

/** The share that a progress badge or bar shows, as its address or its words say. */
function badgeShare(text: string): number | undefined {
  if (!/!\[|<img\b|progress/i.test(text)) return undefined
  const [, share] =
    /(?:badge\/(?:[^)\s/]*-)?|progress(?:-bar)?(?:\.dev)?\/(?:progress\/)?)(\d{1,3})(?:%25|%)?(?=[-/?)\s"]|$)/i.exec(
      text,
    ) ??
    /!\[[^[\]]*?(\d{1,3})\s*%[^[\]]*\]/.exec(text) ??
    []
  return share === undefined ? undefined : Number(share) / 100
}

const DONE = /^(?:done|complete[d]?|achieved|yes|y|true|x|✓|✔️?|✅|☑️?|100\s?%|hit|met|closed)$/iu
const NOT_DONE =
  /^(?:no|false|✗|✘|❌|☐|not started|to-?do|open|in progress|wip|on track|at risk|behind|off track|started|0\s?%)$/iu

export const isDoneWord = (text: string): boolean | undefined =>
  DONE.test(text.trim()) ? true : NOT_DONE.test(text.trim()) ? false : undefined

/** How far something is, as cells say it: `70%`, `7/10`, `.7`, `0.7`, a badge; null where the cell
 *  says that there is nothing (`n/a`, blank), undefined where it cannot be told.
 *  @example shareOf('7/10') // => 0.7 */
export function shareOf(written: string, mark: DecimalMark = 'point'): number | null | undefined {
  const text = written.trim()
  if (BLANK.test(text)) return null
  const badge = badgeShare(text)
  if (badge !== undefined) return badge
  const amount: Amount | undefined = amountOf(text, mark)
  if (amount === undefined) return undefined
  if (amount.of !== undefined) return amount.of === 0 ? undefined : amount.value / amount.of
  if (amount.unit === '%') return amount.value / 100
  if (amount.unit !== null) return undefined
  if (amount.value >= 0 && amount.value <= 1) return amount.value
  return amount.value > 1 && amount.value <= 100 ? amount.value / 100 : undefined
}
