/** Control characters, which a terminal obeys, and bidirectional overrides, which reorder what
 *  follows them on the page. Tab and line feed are judged apart. */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g
const breaks = /\r\n?|[\u2028\u2029]/g

/** Data as words on one line: without control characters, line breaks and tabs as spaces. */
export function oneLine(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  return text.toWellFormed().replace(breaks, '\n').replace(unsafe, '').replace(/\s+/g, ' ')
}

/** Data as lines shown as they are: without control characters, tabs as two spaces. */
export function asLines(text: string): string[] {
  const clean = text.toWellFormed().replace(breaks, '\n').replace(unsafe, '')
  return clean.replace(/\n+$/, '').replaceAll('\t', '  ').split('\n')
}
