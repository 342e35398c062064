import { asLines, oneLine } from '../clean-text.ts'

/** The one place where data becomes Markdown. Words stay the same words on the page: nothing in
 *  them starts a link, a tag, an emphasis, a formula, a table cell or a block. What cannot do any
 *  harm (an underscore within a word, a dollar before a figure) stays readable in the source. */
export const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\$(?!\d)/g, '\\$')
    .replace(/(?<=^|\s)#/g, '\\#')
    // GitHub makes links of bare addresses too.
    .replace(/(https?|ftp|xmpp|mailto):/gi, '$1\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/@(?=[\w.-]+\.\w)/g, '&#64;')

/** Guards the start of a line that is already escaped: no list, heading, quote or underline. */
export const startingLine = (line: string): string =>
  line
    .trimStart()
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')

/** Code within a sentence. Markdown has no way to write a pipe into code that stands in a table,
 *  and none for the empty code, so that these are written as HTML. */
export function codeSpan(text: string): string {
  const code = oneLine(text)
  if (code.includes('|') || code.trim() === '') {
    return `<code>${code.replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`
  }
  const fence = '`'.repeat(longestRun(code) + 1)
  const gap = /^[` ]|[` ]$/.test(code) ? ' ' : ''
  return fence + gap + code + gap + fence
}

/** Code as a block, as it is. */
export function codeBlock(text: string, language: string): string[] {
  const lines = asLines(text)
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return [fence + (/^[\w+#.-]+/.exec(language)?.[0] ?? ''), ...lines, fence]
}

/** Words within the few HTML tags that Markdown needs. */
export const escapedHtml = (text: string): string =>
  oneLine(text).replace(/[&<>"'\\`*_[\]|~$:@.]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
