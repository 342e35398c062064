import type { Reader } from './read-json.ts'

const SPACE = /[\s\ufeff]*/y
const COMMENT = /\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![-+.\w])/y
const NUMBER_LIKE = /[-+.\w]+/y
const WORD = /[^\s"',:[\]{}]+/y
const PLAIN_NAME = /[A-Za-z_$][\w$-]*/y

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Passes white space, and comments with a fault each. */
export function skipTrivia(reader: Reader): void {
  for (;;) {
    reader.at += matchAt(SPACE, reader.text, reader.at)?.length ?? 0
    if (reader.text[reader.at] !== '/') return
    const comment = matchAt(COMMENT, reader.text, reader.at)
    if (comment === undefined) return
    reader.fault(
      reader.at,
      'JSON has no comments',
      'take the comment out, or keep the data as YAML',
    )
    reader.at += comment.length
  }
}

/** A name written where a key in quotes is expected. */
export const unquotedKey = (text: string, at: number): string | undefined =>
  matchAt(PLAIN_NAME, text, at)

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** Reads a text in double quotes; single ones are a fault. */
export function readString(reader: Reader): string {
  const { text, at: start } = reader
  const quote = text[start]
  if (quote === "'") {
    reader.fault(start, 'texts are written in double quotes', 'put " in place of \'')
  }
  let at = start + 1
  let sound = quote === '"'
  while (text[at] !== quote) {
    const code = text.charCodeAt(at)
    if (Number.isNaN(code) || code === 10 || code === 13) {
      reader.stop(
        start,
        'the text that starts here is not closed on its line',
        `end it with ${quote}`,
      )
    }
    if (code < 0x20) {
      const name = code === 9 ? 'a tab' : 'a control character'
      const hint = `write \\${code === 9 ? 't' : `u${code.toString(16).padStart(4, '0')}`}`
      reader.fault(at, `${name} inside a text`, hint)
      sound = false
    }
    const escape = code === 0x5c ? matchAt(ESCAPE, text, at) : undefined
    if (code === 0x5c && escape === undefined) {
      reader.fault(at, `unknown escape ${text.slice(at, at + 2)}`, 'write \\\\ for a backslash')
      sound = false
      at += /[\r\n]/.test(text[at + 1] ?? '\n') ? 1 : 2
    } else {
      at += escape?.length ?? 1
    }
  }
  reader.at = at + 1
  return sound ? (JSON.parse(text.slice(start, at + 1)) as string) : text.slice(start + 1, at)
}

/** Reads a number; one that is written as JSON does not allow is a fault, and its value null. */
export function readNumber(reader: Reader): unknown {
  const number = matchAt(NUMBER, reader.text, reader.at)
  if (number !== undefined) {
    reader.at += number.length
    return Number(number)
  }
  const written = matchAt(NUMBER_LIKE, reader.text, reader.at) ?? ''
  if (/^[-+]?(?:Infinity|NaN)$/.test(written)) return readWord(reader)
  const meant = /^[-+]?0\d+$/.test(written)
    ? Number.parseInt(written, 10)
    : Number(written.replaceAll('_', ''))
  const hint = Number.isFinite(meant) ? `write ${meant}` : 'write digits, with a point for decimals'
  reader.fault(reader.at, `expected a number, found ${written}`, hint)
  reader.at += written.length
  return null
}

const NO_NUMBER = 'leave the key out when the number is not known'

/** Reads true, false and null; what other languages write in their place is a fault, and the
 *  value null. */
export function readWord(reader: Reader): boolean | null {
  const word = matchAt(WORD, reader.text, reader.at) ?? ''
  const start = reader.at
  reader.at += word.length
  if (word === 'true') return true
  if (word === 'false') return false
  if (word === 'null') return null
  const lower = word.toLowerCase()
  if (/^[-+]?(?:nan|inf|infinity)$/.test(lower)) {
    reader.fault(start, `expected a number, found ${word}`, NO_NUMBER)
  } else if (lower === 'true' || lower === 'false') {
    reader.fault(start, `expected ${lower}, found ${word}`, `write ${lower}`)
  } else if (['null', 'none', 'nil', 'undefined'].includes(lower)) {
    reader.fault(start, `expected a value, found ${word}`, 'leave the key out, or write null')
  } else if (word === '') {
    const found = reader.text[start] ?? 'the end of the file'
    reader.stop(start, `expected a value, found ${found}`, 'write a value, or take the key out')
  } else {
    reader.fault(
      start,
      `expected a value, found ${word}`,
      `write texts in double quotes: ${JSON.stringify(word.replace(/[“”„‘’]/g, ''))}`,
    )
  }
  return null
}
