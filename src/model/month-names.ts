/** The months in English. */
export const monthsInFull: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The same in lower case, as words are compared. */
export const monthWords: readonly string[] = monthsInFull.map((name) => name.toLowerCase())

const LETTERS = 'jan'.length

/** How the names of months begin, in lower case. */
export const monthNames: readonly string[] = monthWords.map((name) => name.slice(0, LETTERS))

/** A pattern of a month's name in lower case, in full or shortened. */
export const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** The month that a name begins like, from 1; 0 where it is none.
 *  @example monthOf('Sept') // => 9 */
export const monthOf = (name: string): number =>
  monthNames.indexOf(name.slice(0, LETTERS).toLowerCase()) + 1
