const PLAIN = /^[\w./:@+,=%-]+$/
/** What a shell reads inside of double quotes. */
const READ_IN_QUOTES = /["$`\\!]/

/** A path of Windows, whose shells know no escapes. */
const DRIVE = /^[a-z]:\\/i

/** A word as one pastes it into a shell: in quotes where it needs them.
 *  @example shellWord('my company') // => '"my company"' */
export function shellWord(word: string): string {
  if (PLAIN.test(word)) return word
  if (DRIVE.test(word)) return /[^\w.:\\@+-]/.test(word) ? `"${word}"` : word
  return READ_IN_QUOTES.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : `"${word}"`
}
