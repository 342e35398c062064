import type { ContentText } from 'pdfmake/interfaces'
import { type Handlers, handle } from '../by-kind.ts'
import { oneLine } from '../clean-text.ts'
import type { Cell, Inline, Tone } from '../document.ts'
import { type Confidence, cellsOf, PROPOSED, place, wordsOf } from '../words.ts'
import { color } from './style.ts'

type Run = ContentText & { text: string }

/** Words of a figure stay on one line. */
const whole = (text: string): Run => ({ text, noWrap: true })
const faint = (text: string): Run => ({ text, color: color.muted })
/** The font has a full and an empty disc; the word beside it tells what it means. */
const disc = (filling: '●' | '○', tone: Tone): Run => ({ text: `${filling} `, color: color[tone] })

const confidenceDisc: Record<Confidence, Run> = {
  verified: disc('●', 'good'),
  medium: disc('●', 'warning'),
  assumed: disc('○', 'bad'),
}

const cellRuns: Handlers<Cell, 'kind', [], Run[]> = {
  text: ({ text, strong }) => [{ text: oneLine(text), ...(strong ? { bold: true } : {}) }],
  number: (cell) => [Number.isFinite(cell.value) ? whole(wordsOf(cell)) : faint(wordsOf(cell))],
  missing: (cell) => [{ ...faint(wordsOf(cell)), italics: true }],
  date: (cell) => [whole(wordsOf(cell))],
  person: ({ name, proposed }) => [{ text: oneLine(name) }, ...(proposed ? [faint(PROPOSED)] : [])],
  status: ({ tone, label }) => [disc('●', tone), { text: oneLine(label), color: color[tone] }],
  confidence: ({ level }) => [confidenceDisc[level], faint(level)],
  source: ({ path, file, line, cell }) => [
    { text: oneLine(path), color: color.accent },
    ...(file === undefined ? [] : [faint(` ${place(file, line, cell)}`)]),
  ],
  code: ({ text }) => [
    { text: oneLine(text), color: color.accent, background: color['neutral-soft'] },
  ],
}

/** A sentence with its cells, as stretches of text. */
export const runs = (inline: Inline): Run[] =>
  cellsOf(inline).flatMap((cell) => handle(cellRuns, 'kind', cell))
