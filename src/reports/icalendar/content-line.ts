const MOST_OCTETS = 75
const BREAKS = /\r\n|\r|\n|\u2028|\u2029/g
/** Characters that RFC 5545 does not allow in a text, but for tab and line feed. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const encoder = new TextEncoder()

/** A text as the value of a property (RFC 5545, 3.3.11); half characters become U+FFFD. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(BREAKS, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n')

/** A property on one line, folded at 75 octets without cutting a character (RFC 5545, 3.1). */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`
  if (line.length <= MOST_OCTETS && encoder.encode(line).length <= MOST_OCTETS) return line
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
