import { between, type Line, type Piece } from './pieces.ts'
import { charactersOf, isEven, widthOf } from './width.ts'

/** Words that can flow over lines: one space between two words, none at the ends. */
export interface Flow {
  pieces: readonly Piece[]
  /** The text of all pieces, in which every space is a place where a line may end: what is kept
   *  together has another character for its own. */
  text: string
  isEven: boolean
}

/** Pieces as lines of at most `width` columns. Words are cut only where they alone are wider;
 *  code, paths and addresses then stick out instead, so that they can be copied whole, unless
 *  `cutAll` (in tables). */
export const wrapped = (pieces: readonly Piece[], width: number, cutAll = false): Line[] =>
  wrappedFlow(flowOf(pieces), width, cutAll)

/** The same for what is measured before. */
export function wrappedFlow(flow: Flow, width: number, cutAll: boolean): Line[] {
  const { text } = flow
  if (endOfLine(flow, 0, width) === text.length) return [flow.pieces]
  const lines: Line[] = []
  let start = 0
  while (start < text.length) {
    let end = endOfLine(flow, start, width)
    if (end === start) {
      const word = endOfWord(text, start)
      for (const length of partsOf(between(flow.pieces, start, word), width, cutAll)) {
        lines.push(between(flow.pieces, start, start + length))
        start += length
      }
      end = Math.max(word, endOfLine(flow, start, width))
    }
    lines.push(between(flow.pieces, start, end))
    start = end + 1
  }
  return lines
}

/** The widest word: what a column needs so that none is cut. */
export function widestWord(flow: Flow): number {
  let widest = 0
  for (let start = 0, end = 0; start < flow.text.length; start = end + 1) {
    end = endOfWord(flow.text, start)
    widest = Math.max(widest, columnsOf(flow, start, end))
  }
  return widest
}

/** Columns that words take on one line. */
export const flowWidth = (flow: Flow): number => columnsOf(flow, 0, flow.text.length)

const SPACE_KEPT = '_'

export function flowOf(pieces: readonly Piece[]): Flow {
  // Most are tidy as they are, and are then not copied.
  let tidied: Piece[] | undefined
  let text = ''
  let isAfterSpace = true
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece
    const isKept = piece.keep === true || piece.whole === true
    const words: string = isKept ? piece.text : tidy(piece.text, isAfterSpace)
    if (words !== piece.text || words === '') tidied ??= pieces.slice(0, index)
    if (words === '') continue
    tidied?.push(words === piece.text ? piece : { ...piece, text: words })
    text += isKept ? words.replaceAll(' ', SPACE_KEPT) : words
    isAfterSpace = !isKept && words.endsWith(' ')
  }
  const flowing = tidied ?? pieces
  if (text === '' || !isAfterSpace) return { pieces: flowing, text, isEven: isEven(text) }
  const end = text.length - 1
  return { pieces: between(flowing, 0, end), text: text.slice(0, end), isEven: isEven(text) }
}

/** Words with one space between two of them, and none at the start where one stands before it. */
function tidy(text: string, isAfterSpace: boolean): string {
  const tidied = text.includes('  ') || text.includes('\n') ? text.replace(/[ \n]+/g, ' ') : text
  return isAfterSpace && tidied.startsWith(' ') ? tidied.slice(1) : tidied
}

const columnsOf = ({ text, isEven }: Flow, start: number, end: number): number =>
  isEven ? end - start : widthOf(text.slice(start, end))

function endOfWord(text: string, start: number): number {
  const space = text.indexOf(' ', start)
  return space < 0 ? text.length : space
}

/** Where a line ends that starts at `start`: there too where not even its first word fits. */
function endOfLine(flow: Flow, start: number, width: number): number {
  const { text, isEven } = flow
  if (isEven) {
    return text.length - start <= width
      ? text.length
      : Math.max(start, text.lastIndexOf(' ', start + width))
  }
  let end = start
  let next = endOfWord(text, start)
  while (columnsOf(flow, start, next) <= width) {
    end = next
    if (end === text.length) return end
    next = endOfWord(text, end + 1)
  }
  return end
}

const address = /^["'(<[]*https?:\/\//

/** After these a long word is cut rather than between two of its letters. */
const cutAfter: ReadonlySet<string> = new Set(['/', '-', '_', '.', '–'])

/** How long the parts are into which a word is cut, but for the last: cut after a mark that joins
 *  its words, else between characters as the reader sees them, or around what must stay whole. */
function partsOf(word: readonly Piece[], width: number, cutAll: boolean): number[] {
  const lengths: number[] = []
  let length = 0
  let used = 0
  let mark = { length: 0, used: 0 }
  for (const { text, whole } of word) {
    const isWhole = !cutAll && (whole === true || address.test(text))
    for (const unit of isWhole ? [text] : charactersOf(text)) {
      const columns = widthOf(unit)
      if (used > 0 && used + columns > width) {
        const cut = mark.length > 0 ? mark : { length, used }
        lengths.push(cut.length)
        length -= cut.length
        used -= cut.used
        mark = { length: 0, used: 0 }
      }
      length += unit.length
      used += columns
      if (cutAfter.has(unit)) mark = { length, used }
    }
  }
  return lengths
}
