import {
  articles,
  capitalized,
  choices,
  countedBy,
  directions,
  hires,
  hiringWords,
  isNumber,
  lowerCaseWord,
  moved,
  movedBefore,
  notMoved,
  rulesOut,
  setTo,
  stopsHiring,
  timeWords,
} from '../../knowledge/decision-choices.ts'
import { STEM_LETTERS } from '../../knowledge/word-matching.ts'
import { plainName } from '../../model/plain-name.ts'
import { stemsOf } from '../shared-words.ts'
import { figuresApart, limitedApart, limitOf, shareOne } from './figures-apart.ts'
import { matterOf } from './matter.ts'
import { periodsApart } from './periods-apart.ts'

const ruledOut = (title: string): Set<string> =>
  stemsOf([...title.matchAll(rulesOut)].map(([, word]) => word).join(' '))

/** Whether one title rules out what the other says. */
function rulesOutOther(one: string, other: string): boolean {
  const out = ruledOut(other)
  const said = stemsOf(other)
  return [...ruledOut(one)].some((stem) => said.has(stem) && !out.has(stem))
}

/** Whether each makes one choice of several, and not the same. */
const chooseApart = (one: string, other: string, among: readonly (readonly RegExp[])[]): boolean =>
  among.some((sides) => {
    const chosen = (title: string) => sides.filter((side) => side.test(title))
    const [mine, theirs] = [chosen(one), chosen(other)]
    return mine.length === 1 && theirs.length === 1 && mine[0] !== theirs[0]
  })

/** What a title moves: the last of the words for it, since the design of the pump is no pump, and of
 *  what kind. */
interface Moved {
  thing: string
  kinds: string
}

function movedIn(title: string): Moved | undefined {
  const named = (movedBefore.exec(title) ?? moved.exec(title))?.[1] ?? ''
  const words = matterOf(named)
    .split(' ')
    .filter((word) => word !== '' && !notMoved.test(word))
  const thing = words.pop()
  return thing === undefined ? undefined : { thing, kinds: words.join(' ') }
}

/** Whether both move one thing and part of the company, as far as they tell, in two ways. */
function moveApart(one: string, other: string): boolean {
  if (!chooseApart(one, other, directions)) return false
  const [mine, theirs] = [movedIn(one), movedIn(other)]
  if (mine === undefined || theirs === undefined) return true
  const [stem, others] = [mine, theirs].map(({ thing }) => thing.slice(0, STEM_LETTERS))
  const isTold = [mine, theirs].every(({ kinds }) => stemsOf(kinds).size > 0)
  return stem === others && (!isTold || shareOne(mine.kinds, theirs.kinds))
}

/** Whether one hires where the other stops that: everywhere, or in a part that the one names. */
function hiresFrozen(one: string, other: string): boolean {
  if (!hires.test(one) || stopsHiring.test(one) || !stopsHiring.test(other)) return false
  const frozen = movedIn(other)
  if (frozen !== undefined && !hiringWords.test(frozen.thing)) return false
  const limit = limitOf(other) ?? ''
  const part = `${frozen?.kinds ?? ''} ${timeWords.test(limit) ? '' : limit}`
  return stemsOf(part).size === 0 || shareOne(part, one)
}

/** Whether two titles are the same but for what one thing is counted by, or the number it is set to:
 *  two answers to one question. Another place, person, role or period is another question. */
function differInOne(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((title) => plainName(title).replaceAll(articles, ''))
  const [words, others] = [mine, theirs].map((title = '') => title.split(' '))
  if (words === undefined || words.length !== others?.length) return false
  const [first, ...more] = words.flatMap((word, i) => (word === others[i] ? [] : [i]))
  if (first === undefined || more.length > 0) return false
  const before = words[first - 1] ?? ''
  return (
    countedBy.test(before) ||
    (setTo.test(before) && [words, others].every((all) => isNumber.test(all[first] ?? '')))
  )
}

/** Names in a title, of places, people or roles, where capitals tell them: not its first word, no
 *  time, and nothing where all words have one. */
const namesIn = (title: string): string[] =>
  lowerCaseWord.test(title)
    ? [...title.matchAll(capitalized)].flatMap(([name]) => (timeWords.test(name) ? [] : [name]))
    : []

/** Whether each title names somebody or somewhere, and not the same. */
function namedApart(one: string, other: string): boolean {
  const [mine, theirs] = [namesIn(one), namesIn(other)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name))
}

/** Whether two decisions on one subject cannot both hold, as far as their titles tell.
 *  @example exclude('Price per site', 'Price per user') // => true
 *  @example exclude('Price per site', 'Publish the price list on the web') // => false */
export function exclude(one: string, other: string): boolean {
  if (periodsApart(one, other)) return false
  if (hiresFrozen(one, other) || hiresFrozen(other, one)) return true
  if (namedApart(one, other)) return false
  if (figuresApart(one, other)) return true
  if (limitedApart(one, other)) return false
  return (
    rulesOutOther(one, other) ||
    rulesOutOther(other, one) ||
    chooseApart(one, other, choices) ||
    moveApart(one, other) ||
    differInOne(one, other)
  )
}
