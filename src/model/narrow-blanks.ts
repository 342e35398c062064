/** Blanks that follow each other, at most: enough to indent, too few to hold anybody up. */
const LONGEST = 32
const LONG = /\s{33,}/g
const TOO_LONG = /\s{33}/

/** A text without long runs of blanks. Patterns that pass over blanks at several places try all ways
 *  to share a run among them, so that a cell of some thousand blanks would take hours: who reads texts
 *  of others narrows them once, before anything looks into them. */
export const narrowBlanks = (text: string): string =>
  text.length > LONGEST
    ? text.replace(LONG, (run) => (run.includes('\n') ? '\n' : run.slice(0, LONGEST)))
    : text

/** Whether no text inside a JSON text can have a long run of blanks, however it writes them. */
export const isNarrow = (json: string): boolean => !json.includes('\\') && !TOO_LONG.test(json)

/** Narrows all texts inside maps and lists, in place. */
export function narrowAll(value: unknown): void {
  if (value === null || typeof value !== 'object') return
  const entries = value as Record<string, unknown>
  for (const key in entries) {
    const entry = entries[key]
    if (typeof entry !== 'string') narrowAll(entry)
    else if (entry.length > LONGEST) entries[key] = narrowBlanks(entry)
  }
}
