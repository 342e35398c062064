/** Words with fewer letters tell little about what a text is about. */
export const SHORTEST_WORD = 4
/** So many letters of a word stand for all its endings. */
export const STEM_LETTERS = 5
