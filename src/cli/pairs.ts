import { capabilities } from '../capabilities/index.ts'

/** The commands of two words, such as `okr lint` and `decide --log`, that begin with a word. */
export const pairsOf = (word: string): string[] =>
  Object.keys(capabilities).filter((command) => command.startsWith(`${word} `))

/** The command line with a command of two words as one word. A second word that is a flag may stand
 *  anywhere among the options. */
export function withPair(args: readonly string[]): readonly string[] {
  const [first, ...typed] = args
  const end = typed.includes('--') ? typed.indexOf('--') : typed.length
  const place = typed.findIndex(
    (word, position) =>
      position < end &&
      (position === 0 || word.startsWith('--')) &&
      Object.hasOwn(capabilities, `${first} ${word}`),
  )
  return place === -1 ? args : [`${first} ${typed[place]}`, ...typed.toSpliced(place, 1)]
}
