/** What the letters and words behind a figure multiply it by. */
const OF_FIGURES: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
  billions: 1e9,
}
/** What does so in a unit alone: £'000, and T€, where "5 t" are tons. */
const OF_UNITS: Readonly<Record<string, number>> = {
  ...OF_FIGURES,
  t: 1e3,
  '000': 1e3,
  '000s': 1e3,
}

/** Those that end in a point: "Mio. €". */
const SHORTENED: ReadonlySet<string> = new Set(['tsd', 'mio', 'mln', 'mrd'])

/** Those letters and words, within other patterns (without regard to case). */
export const SCALE = `(?:${Object.keys(OF_FIGURES)
  .toSorted((a, b) => b.length - a.length)
  .map((word) => (SHORTENED.has(word) ? String.raw`${word}\.?` : word))
  .join('|')})`
/** The same in the name of a unit; the T of T€ is for the pattern around it to allow. */
export const SCALE_OF_UNIT = `(?:['’]?000s?|${SCALE})`

/** What such letters or such a word multiply by; undefined where none stand there.
 *  @example scaleOf('K') // => 1000
 *  @example scaleOf('Mrd.') // => 1000000000 */
export const scaleOf = (letters: string | undefined): number | undefined =>
  letters === undefined ? undefined : OF_UNITS[letters.toLowerCase().replace(/^['’]|\.$/g, '')]
