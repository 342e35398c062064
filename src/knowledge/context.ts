/** What letters and words after a figure multiply it by. */
export const scaleWords: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
}

/** A decimal digit more or less, and what a rounded figure may be off, in units of its last digit. */
export const DECIMAL = 10
export const ROUNDED_BY = 0.5
