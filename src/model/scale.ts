const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9 }

/** What the letters behind a figure multiply it by; undefined where none stand there.
 *  @example scaleOf('K') // => 1000 */
export const scaleOf = (letters: string | undefined): number | undefined =>
  SCALES[letters?.toLowerCase() ?? '']
