import { type Line, lineWidth, type Piece } from './pieces.ts'
import { charactersOf, widthOf } from './width.ts'

interface Word {
  pieces: Piece[]
  width: number
}

const address = /^["'(<[]*https?:\/\//

/** Pieces as lines of at most `width` columns. Words are cut only where they alone are wider;
 *  code, paths and addresses then stick out instead, so that they can be copied whole, unless
 *  `cutAll` (in tables). */
export function wrapped(pieces: readonly Piece[], width: number, cutAll = false): Line[] {
  if (isOneLine(pieces, width)) return [pieces]
  const lines: Line[] = []
  let line: Piece[] = []
  let used = 0
  for (const word of wordsOf(pieces)) {
    const gap = line.length === 0 ? 0 : 1
    if (gap > 0 && used + gap + word.width > width) {
      lines.push(line)
      line = []
      used = 0
    } else if (gap > 0) {
      line.push({ text: ' ', style: sharedStyle(line, word) })
      used += 1
    }
    if (word.width <= width) {
      line.push(...word.pieces)
      used += word.width
      continue
    }
    const parts = cut(word, width, cutAll)
    line = [...line, ...(parts.shift() ?? [])]
    for (const part of parts) {
      lines.push(line)
      line = part
    }
    used = lineWidth(line)
  }
  return line.length > 0 || lines.length === 0 ? [...lines, line] : lines
}

/** Whether pieces are a line as they stand: they fit, and none of their spaces would go. */
function isOneLine(pieces: readonly Piece[], width: number): boolean {
  let afterSpace = true
  let used = 0
  for (const { text, keep, whole } of pieces) {
    used += widthOf(text)
    if (used > width) return false
    if (keep || whole) {
      afterSpace = false
      continue
    }
    if (text === '') continue
    if (text.includes('\n') || text.includes('  ')) return false
    if (afterSpace && text.startsWith(' ')) return false
    afterSpace = text.endsWith(' ')
  }
  return !afterSpace
}

/** The style of the space between two words of one style. */
function sharedStyle(line: readonly Piece[], next: Word) {
  const style = line.at(-1)?.style
  return style === next.pieces[0]?.style ? style : undefined
}

/** The widest word: what a column needs so that none is cut. */
export function widestWord(pieces: readonly Piece[]): number {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined && !only.keep && !only.whole) {
    return only.text.split(/[ \n]+/).reduce((widest, word) => Math.max(widest, widthOf(word)), 0)
  }
  return wordsOf(pieces).reduce((widest, word) => Math.max(widest, word.width), 0)
}

/** Stretches between spaces; pieces that touch make one word. */
function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = []
  let isTouching = false
  for (const piece of pieces) {
    const parts = piece.keep || piece.whole ? [piece.text] : piece.text.split(/[ \n]+/)
    parts.forEach((text, index) => {
      if (index > 0) isTouching = false
      if (text === '') return
      const isAddress = text.includes('://') && address.test(text)
      const part = { text, style: piece.style, keep: piece.keep, whole: piece.whole || isAddress }
      const last = words.at(-1)
      if (isTouching && last) last.pieces.push(part)
      else words.push({ pieces: [part], width: 0 })
      isTouching = true
    })
  }
  for (const word of words) word.width = lineWidth(word.pieces)
  return words
}

/** A word in parts of at most `width` columns: cut between characters as the reader sees them, or
 *  around what must stay whole. */
function cut(word: Word, width: number, cutAll: boolean): Piece[][] {
  const parts: Piece[][] = [[]]
  let used = 0
  for (const piece of word.pieces) {
    const isWhole = piece.whole === true && !cutAll
    const pieces = isWhole ? [piece.text] : charactersOf(piece.text)
    for (const text of pieces) {
      const size = widthOf(text)
      if (used > 0 && used + size > width) {
        parts.push([])
        used = 0
      }
      const part = parts.at(-1)
      const last = part?.at(-1)
      if (last?.style === piece.style && last && !isWhole) last.text += text
      else part?.push({ ...piece, text })
      used += size
    }
  }
  return parts
}
