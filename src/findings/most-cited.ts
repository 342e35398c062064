/** Of very many data that a figure rests on so many are cited, the first ones. */
export const MOST_CITED = 100
