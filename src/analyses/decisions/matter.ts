import { sameMatters } from '../../knowledge/decision-choices.ts'
import { plainName } from '../../model/plain-name.ts'

const firstWords = new Map(
  sameMatters.flatMap((words) => words.map((word) => [word, words[0] ?? word])),
)

/** A name as it is compared where people call one matter by several words.
 *  @example matterOf('Salaries 2027') // => 'pay 2027' */
export const matterOf = (name: string): string =>
  plainName(name)
    .split(' ')
    .map((word) => firstWords.get(word) ?? word)
    .join(' ')
