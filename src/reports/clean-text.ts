/** Control characters, which a terminal obeys, and bidirectional overrides, which reorder what
 *  follows them on the page. Tab and line feed are judged apart. */
const unsafe =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g
/** What colours and moves the cursor: removed whole, or its letters would stay behind. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const escapes = /\u001b\[[0-?]*[ -/]*[@-~]/g
const breaks = /\r\n?|[\u2028\u2029]/g

/** Whatever of these has to be looked at: control characters and all blanks but single spaces. */
const unclean =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2066-\u2069\u3000\ufeff]| {2}/

/** Data as words on one line: without control characters, line breaks and tabs as spaces. */
export function oneLine(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  if (!unclean.test(text) && text.isWellFormed()) return text
  return withoutControls(text).replace(/\s+/g, ' ')
}

/** Data as lines shown as they are: without control characters, tabs as two spaces. */
export const asLines = (text: string): string[] =>
  withoutControls(text).replace(/\n+$/, '').replaceAll('\t', '  ').split('\n')

/** Data with its line breaks and tabs, without control characters. */
export const withoutControls = (text: string): string =>
  text.toWellFormed().replace(breaks, '\n').replace(escapes, '').replace(unsafe, '')
