/** Most names that one sentence lists; the others are counted. */
export const SHOWN_NAMES = 3
