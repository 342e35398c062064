import { type Handlers, handle } from '../by-kind.ts'
import { oneLine } from '../clean-text.ts'
import type { Cell, Inline, Tone } from '../document.ts'
import { confidenceMark, PROPOSED, place, toneMark, wordsOf } from '../words.ts'
import type { Piece, Style } from './pieces.ts'

export const toneStyle: Record<Tone, Style | undefined> = {
  good: 'good',
  warning: 'warning',
  bad: 'bad',
  info: 'info',
  neutral: undefined,
}

const confidenceTone = { verified: 'good', medium: 'warning', assumed: 'bad' } as const

const cellPieces: Handlers<Cell, 'kind', [], Piece[]> = {
  text: ({ text, strong }) => [{ text: oneLine(text), style: strong ? 'strong' : undefined }],
  number: (cell) => [{ text: wordsOf(cell), keep: true }],
  missing: (cell) => [{ text: wordsOf(cell), style: 'faint' }],
  date: (cell) => [{ text: wordsOf(cell), keep: true }],
  person: ({ name, proposed }) => [
    { text: oneLine(name) },
    ...(proposed ? [{ text: PROPOSED, style: 'faint' as const }] : []),
  ],
  status: ({ tone, label }) => marked(toneMark[tone], oneLine(label), toneStyle[tone]),
  confidence: ({ level }) => marked(confidenceMark[level], level, confidenceTone[level]),
  source: ({ path, file, line, cell }) => [
    { text: oneLine(path), style: 'faint', whole: true },
    ...(file === undefined
      ? []
      : [{ text: ' ' }, { text: place(file, line, cell), style: 'faint' as const, whole: true }]),
  ],
  code: ({ text }) => [{ text: oneLine(text), style: 'info', whole: true }],
}

/** The sign and the word after it, which stay together. */
const marked = (mark: string, label: string, style: Style | undefined): Piece[] => [
  { text: `${mark} `, keep: true },
  { text: label, style },
]

export const piecesOf = (inline: Inline): readonly Piece[] =>
  typeof inline === 'string' ? partPieces(inline) : inline.flatMap(partPieces)

const partPieces = (part: string | Cell): Piece[] =>
  typeof part === 'string' ? [{ text: oneLine(part) }] : handle(cellPieces, 'kind', part)

/** The same words, in one style where they have none of their own. */
export const styled = (pieces: readonly Piece[], style: Style): Piece[] =>
  pieces.map((piece) => ({ ...piece, style: piece.style ?? style }))
