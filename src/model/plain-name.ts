const ALREADY_PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** Words of a text as they are written: runs of letters, with their marks, and numbers. */
export const wordsOf = (text: string): readonly string[] =>
  // The classes take a while to make, so they stand inside: few texts need them.
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []

/** A name as it is compared where hands differ: its words in lower case, single spaces between
 *  them. A name without words is itself, so that two signs are two names.
 *  @example plainName(' Support-Hours ') // => 'support hours' */
export function plainName(name: string): string {
  const lower = name.trim().toLowerCase()
  if (ALREADY_PLAIN.test(lower)) return lower
  // One letter may be written as one sign or as a letter and its mark.
  return wordsOf(lower.normalize('NFC')).join(' ') || lower
}

/** What stands where there is no value, for use inside other patterns. */
export const NOTHING_WORDS = String.raw`n\.?\/?a\.?|none|null|nil|tb[acd]|unknown`

/** Words for a place that nobody holds yet. */
const OPEN_PLACE = String.raw`tb[acdhn]|to be (?:announced|confirmed|decided|defined|determined|hired|named)|(?:poste )?vacan(?:cy|t)(?: (?:position|role))?|vakant|unbesetzt|(?:not (?:yet )?|un)(?:assigned|known|named|decided)(?: yet)?`

/** What people write where they have nobody and nothing to name; behind words for an open place a remark
 *  may stand, as in "TBD (Ana?)", "vacant - Head of Ops" or "TBD Q1". */
const NOTHING = new RegExp(
  String.raw`^(?:${NOTHING_WORDS}|n\. ?n\.|nobody|no ?one|no owner(?: yet)?|(?:some|any)(?:one|body)|open|todo|(?:${OPEN_PLACE})(?:\s*[-–—(\[,:;/?].*|\s+q?\d.*)?)$`,
  'i',
)

/** Whether something is named: who writes "-" or "TBD" names nothing. */
export const isNamed = (name: string | undefined): name is string =>
  name !== undefined && !NOTHING.test(name.trim()) && /[\p{L}\p{N}]/u.test(name)

/** A name may have a comma in it, so that a remark stands behind other marks here. */
const OPEN_POSITION = new RegExp(
  String.raw`^(?:open(?: (?:headcount|position|req(?:uisition)?|role))?|n\.\s?[an]\.?|n\/a|req(?:uisition)?[-\s#]*\d+|backfill(?: (?:for|of) .*)?|hiring (?:for|in|q?\d).*|(?:${OPEN_PLACE})(?:\s*[-–—(\[:/?].*)?)$`,
  'i',
)

/** Whether a row of people is called a position that nobody holds. */
export const isOpenPosition = (name: string): boolean => OPEN_POSITION.test(name.trim())
