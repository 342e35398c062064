/** A value that a reader of files took by a rule of its own, since the file does not say it in so
 *  many words. */
export interface Guess {
  /** The values of the company document that hang on it; empty where that cannot be told. */
  paths: readonly string[]
  /** What is taken to be so, as a clause: `the target of 'Hire 5 engineers' is 5`. */
  says: string
  /** The value taken; null where none was, or several were. */
  value: string | number | boolean | null
  file: string
  /** The line it comes from, or its cell in a workbook. */
  at: number | string
  /** What is asked, where no reading is taken as long as it is open. */
  question?: string
  /** What settles it, as an order: `say there "from ... to ..."`. */
  settle: string
}

/** The place of a guess, as sentences name it.
 *  @example guessPlace({ file: 'okrs.md', at: 12 }) // => 'okrs.md:12' */
export const guessPlace = ({ file, at }: Pick<Guess, 'file' | 'at'>): string =>
  typeof at === 'number' ? `${file}:${at}` : `${file} ${at}`

/** The questions that are open among guesses, each with where it stands and what settles it. */
export const openQuestions = (guesses: readonly Guess[]): string[] =>
  guesses.flatMap((guess) =>
    guess.question === undefined
      ? []
      : [`${guess.question} (${guessPlace(guess)}; to settle it, ${guess.settle})`],
  )

/** A guess as it is listed among what was assumed. */
export const guessText = (guess: Guess): string =>
  `${guess.says} (guessed from ${guessPlace(guess)}; to settle it, ${guess.settle})`
