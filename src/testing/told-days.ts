import type { Evidence, Finding } from '../model/finding.ts'
import { namesIn, textsOf } from './said-and-held.ts'

/** A day as data write it, by itself: within an id, a path or a time of day it is part of that. */
const WRITTEN = /(?<![\w./:#-])\d{4}-\d{2}-\d{2}(?![\w/-]|\.\w)/g

/** An option with its value, as in a command to copy. */
const OPTION = /--[\w-]+[ =]\d{4}-\d{2}-\d{2}/g

/** The days between which one is to be typed under a key. */
const TYPED = /`\w+` from \d{4}-\d{2}-\d{2} to \d{4}-\d{2}-\d{2}/g

/** What stands between two words where a text is broken into lines, or framed. */
const BETWEEN = /[\s┃│]+/g

/** Days that a text shows as data write them ("2026-06-26"), where a sentence tells them as headers do
 *  ("26 Jun 2026"). The data's own words, commands and what is to be typed keep theirs.
 *  @param company whose own words they are */
export function untoldDays(text: string, company: unknown): string[] {
  if (text.search(WRITTEN) === -1) return []
  let bare = text.replaceAll(BETWEEN, ' ')
  for (const name of namesIn(company)) {
    const words = name.replaceAll(BETWEEN, ' ')
    if (words.replace(WRITTEN, '') !== '') bare = bare.replaceAll(words, '_')
  }
  return bare.replaceAll(OPTION, '_').replaceAll(TYPED, '_').match(WRITTEN) ?? []
}

const formulasOf = (evidence: readonly Evidence[]): string[] =>
  evidence.flatMap((piece) =>
    piece.kind === 'computed' ? [piece.formula, ...formulasOf(piece.inputs)] : [],
  )

/** The texts of a finding that show a day as data write it. */
export const untoldIn = (finding: Finding, company: unknown): string[] =>
  [...textsOf(finding), ...formulasOf(finding.evidence)].filter(
    (text) => untoldDays(text, company).length > 0,
  )
