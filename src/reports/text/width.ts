import { isWide } from './wide-characters.ts'

const ascii = /^[ -~]*$/

/** Latin letters, punctuation, symbols, lines, blocks and coloured discs: what nearly every report
 *  consists of and none of which joins. Told apart without the classes below, which take a
 *  millisecond to compile. */
const plain =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff\u{1f534}\u{1f535}\u{1f7e0}-\u{1f7eb}]*$/u

/** What joins its neighbours to one character, changes their width, or has none: marks, joiners,
 *  variation selectors, skin tones, flags, keycaps, Korean letters that form syllables. */
const joining =
  /[\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Regional_Indicator}\p{Emoji_Modifier}\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\uff9e\uff9f]/u

/** The part of these of which every character takes one column and one place in the text. */
const narrow =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff\u2500-\u259f]*$/

/** Columns that words take in a terminal. Only texts with joining characters are taken apart into
 *  characters as the reader sees them: what that needs takes longer to load than a whole report. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length
  if (plain.test(text)) return columnsOf(text)
  if (joining.test(text)) return charactersOf(text).reduce((sum, each) => sum + widthOfOne(each), 0)
  return columnsOf(text)
}

function columnsOf(text: string): number {
  let width = 0
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1
  return width
}

let segmenter: Intl.Segmenter | undefined

/** Characters as the reader sees them: a family of four joined emoji is one. */
export function charactersOf(text: string): string[] {
  if (ascii.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const shown = /[^\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u
const invisible = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
const koreanVowelOrFinal = /[\u1160-\u11ff\ud7b0-\ud7fb]/g
let emoji: RegExp | undefined

/** Columns of one character: an emoji takes two however many parts it has, marks take none. */
function widthOfOne(character: string): number {
  if (ascii.test(character)) return character.length
  if (!shown.test(character)) return 0
  // Made from a text, since as a literal it would be compiled at every start.
  emoji ??= new RegExp(
    '^(?:\\p{RGI_Emoji}|[\\d#*]\\u20e3)$|\\p{ExtPict}.*\\u200d.*\\p{ExtPict}',
    'v',
  )
  if (emoji.test(character)) return 2
  const letters = character.replace(invisible, '')
  const isSyllable = /^[\u1100-\u115f\ua960-\ua97c]/.test(letters)
  return columnsOf(isSyllable ? letters.replace(koreanVowelOrFinal, '') : letters)
}
