import {
  choices,
  directions,
  hires,
  hiringWords,
  moved,
  movedBefore,
  notMoved,
  rulesOut,
  stopsHiring,
  timeWords,
} from '../../knowledge/decision-choices.ts'
import { STEM_LETTERS } from '../../knowledge/word-matching.ts'
import { plainName } from '../../model/plain-name.ts'
import { stemsOf } from '../shared-words.ts'
import { figuresApart, limitedApart, limitOf, shareOne } from './figures-apart.ts'
import { matterOf } from './matter.ts'

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
  if (!chooseApart(one, other, directions) || limitedApart(one, other)) return false
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

/** Whether two titles are the same but for one word or number: two answers to one question. */
function differInOne(one: string, other: string): boolean {
  const [mine, theirs] = [plainName(one).split(' '), plainName(other).split(' ')]
  const apart = mine.filter((word, i) => word !== theirs[i])
  return mine.length === theirs.length && mine.length > 1 && apart.length === 1
}

/** Whether two decisions on one subject cannot both hold, as far as their titles tell.
 *  @example exclude('Price per site', 'Price per user') // => true
 *  @example exclude('Price per site', 'Publish the price list on the web') // => false */
export const exclude = (one: string, other: string): boolean =>
  rulesOutOther(one, other) ||
  rulesOutOther(other, one) ||
  chooseApart(one, other, choices) ||
  moveApart(one, other) ||
  hiresFrozen(one, other) ||
  hiresFrozen(other, one) ||
  differInOne(one, other) ||
  figuresApart(one, other)
