import { type Line, lineWidth, type Piece, widthOf } from './pieces.ts'

interface Word {
  pieces: Piece[]
  width: number
  /** Code, a path or an address: cut only where it may be. */
  keep: boolean
}

const address = /^\p{P}*https?:\/\//u

/** Pieces as lines of at most `width` columns. Words are cut only where they alone are wider;
 *  code, paths and addresses then stick out instead, so that they can be copied whole, unless
 *  `cutAll` (in tables). */
export function wrapped(pieces: readonly Piece[], width: number, cutAll = false): Line[] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = 0
  const endLine = () => {
    lines.push(line)
    line = []
    used = 0
  }
  for (const word of wordsOf(pieces)) {
    const gap = line.length === 0 ? 0 : 1
    if (gap > 0 && used + gap + word.width > width) endLine()
    else if (gap > 0) {
      line.push({ text: ' ', style: sharedStyle(line, word) })
      used += 1
    }
    if (word.width <= width || (word.keep && !cutAll)) {
      line.push(...word.pieces)
      used += word.width
      continue
    }
    const parts = cut(word, width)
    line.push(...(parts[0] ?? []))
    for (const part of parts.slice(1)) {
      endLine()
      line.push(...part)
    }
    used = lineWidth(line)
  }
  if (line.length > 0 || lines.length === 0) endLine()
  return lines
}

/** The style of the space between two words of one style. */
function sharedStyle(line: readonly Piece[], next: Word) {
  const style = line.at(-1)?.style
  return style === next.pieces[0]?.style ? style : undefined
}

/** The widest word: what a column needs so that none is cut. */
export const widestWord = (pieces: readonly Piece[]): number =>
  wordsOf(pieces).reduce((widest, word) => Math.max(widest, word.width), 0)

/** Stretches between spaces; pieces that touch make one word. */
function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = []
  let touching = false
  for (const piece of pieces) {
    const parts = piece.keep ? [piece.text] : piece.text.split(/[ \n]+/)
    parts.forEach((text, index) => {
      if (index > 0) touching = false
      if (text === '') return
      const part = { ...piece, text }
      const keep = piece.keep === true || address.test(text)
      const last = words.at(-1)
      if (touching && last) {
        last.pieces.push(part)
        last.keep ||= keep
      } else words.push({ pieces: [part], width: 0, keep })
      touching = true
    })
  }
  for (const word of words) word.width = lineWidth(word.pieces)
  return words
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A word in parts of at most `width` columns, cut between characters as the reader sees them. */
function cut(word: Word, width: number): Piece[][] {
  const parts: Piece[][] = []
  let part: Piece[] = []
  let used = 0
  for (const piece of word.pieces) {
    let text = ''
    for (const { segment } of graphemes.segment(piece.text)) {
      const size = widthOf(segment)
      if (used + size > width && used > 0) {
        if (text !== '') part.push({ ...piece, text })
        parts.push(part)
        part = []
        text = ''
        used = 0
      }
      text += segment
      used += size
    }
    if (text !== '') part.push({ ...piece, text })
  }
  return part.length > 0 ? [...parts, part] : parts
}
