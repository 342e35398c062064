/** Whether a list of parts matches a pattern in which a joker stands for any number of parts.
 *  Only the last joker is ever tried anew, so that the time grows with the product of the two
 *  lengths, not exponentially. */
function matchParts(
  pattern: readonly string[],
  parts: readonly string[],
  joker: string,
  isMatch: (pattern: string, part: string) => boolean,
): boolean {
  let inPattern = 0
  let inParts = 0
  let retryPattern = -1
  let retryParts = 0
  while (inParts < parts.length) {
    const expected = pattern[inPattern]
    if (expected === joker) {
      retryPattern = ++inPattern
      retryParts = inParts
    } else if (expected !== undefined && isMatch(expected, parts[inParts] ?? '')) {
      inPattern++
      inParts++
    } else if (retryPattern !== -1) {
      inPattern = retryPattern
      inParts = ++retryParts
    } else {
      return false
    }
  }
  return pattern.slice(inPattern).every((rest) => rest === joker)
}

const matchName = (pattern: string, name: string): boolean =>
  matchParts(
    Array.from(pattern),
    Array.from(name),
    '*',
    (expected, found) => expected === '?' || expected === found,
  )

/** Whether a path matches a pattern: `*` is any part of a name, `?` one character, `**` any
 *  folders.
 *  @example matchGlob('drafts/*.yaml', 'drafts/plan.yaml') // => true */
export function matchGlob(pattern: string, path: string): boolean {
  return matchParts(pattern.split('/'), path.split('/'), '**', matchName)
}
