/** Why the dates of a quarter do not tell how far it has run, to end a sentence.
 *  @example undatedBecause({ quarter_start: '2025-01-01' })
 *  // => 'quarter_end of company_okrs is not given' */
export function undatedBecause(dates: { quarter_start?: string; quarter_end?: string }): string {
  const lacking = (['quarter_start', 'quarter_end'] as const).filter(
    (key) => dates[key] === undefined,
  )
  if (lacking.length === 0) return 'quarter_end of company_okrs is not after quarter_start'
  return `${lacking.join(' and ')} of company_okrs ${lacking.length === 1 ? 'is' : 'are'} not given`
}
