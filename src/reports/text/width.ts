import { isWide } from './wide-characters.ts'

const ascii = /^[ -~]*$/

/** Every character takes as many columns as it takes places in the text, and none joins: Latin
 *  letters, punctuation, symbols, lines, blocks, and coloured discs, which take two of both. */
const even =
  /^(?:[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff\u2500-\u25fc]|\ud83d[\udd34\udd35\udfe0-\udfeb])*$/

/** Whether words take as many columns as their text is long, cut wherever one likes. */
export const isEven = (text: string): boolean => even.test(text)

/** More symbols, none of which joins. */
const plain =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff\u{1f534}\u{1f535}\u{1f7e0}-\u{1f7eb}]*$/u

// What follows is asked of few texts. Its classes take a millisecond to make, so they stand inside
// of functions and not beside them.

/** Whether something joins its neighbours to one character, changes their width, or has none: marks,
 *  joiners, variation selectors, skin tones, flags, keycaps, Korean letters that form syllables. */
const holdsJoining = (text: string): boolean =>
  /[\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Regional_Indicator}\p{Emoji_Modifier}\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\uff9e\uff9f]/u.test(
    text,
  )

/** Columns that words take in a terminal. Only texts with joining characters are taken apart into
 *  characters as the reader sees them: what that needs takes longer to load than a whole report. */
export function widthOf(text: string): number {
  if (isEven(text)) return text.length
  if (plain.test(text) || !holdsJoining(text)) return columnsOf(text)
  return charactersOf(text).reduce((sum, each) => sum + widthOfOne(each), 0)
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

const withoutInvisible = (text: string): string =>
  text.replace(/[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')

const isEmoji = (character: string): boolean =>
  /^(?:\p{RGI_Emoji}|[\d#*]\u20e3)$|\p{ExtPict}.*\u200d.*\p{ExtPict}/v.test(character)

/** Columns of one character: an emoji takes two however many parts it has, marks take none. */
function widthOfOne(character: string): number {
  if (ascii.test(character)) return character.length
  const letters = withoutInvisible(character)
  if (letters === '') return 0
  if (isEmoji(character)) return 2
  const isSyllable = /^[\u1100-\u115f\ua960-\ua97c]/.test(letters)
  return columnsOf(isSyllable ? letters.replace(/[\u1160-\u11ff\ud7b0-\ud7fb]/g, '') : letters)
}
