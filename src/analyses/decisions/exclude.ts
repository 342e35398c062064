import { choices, directions, moved, rulesOut } from '../../knowledge/decision-choices.ts'
import { plainName } from '../../model/plain-name.ts'
import { stemsOf } from '../shared-words.ts'
import { figuresApart, limitedApart } from './figures-apart.ts'

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

/** What a title moves, by the last of the words for it: the design of the pump is no pump. */
const movedIn = (title: string): Set<string> | undefined => {
  const last = moved.exec(title)?.[1]?.split(' ').at(-1)
  return last === undefined ? undefined : stemsOf(last)
}

/** Whether both move one thing and part of the company, as far as they tell, in two ways. */
function moveApart(one: string, other: string): boolean {
  if (!chooseApart(one, other, directions) || limitedApart(one, other)) return false
  const [mine, theirs] = [movedIn(one), movedIn(other)]
  if (mine === undefined || theirs === undefined) return true
  return [...mine].some((stem) => theirs.has(stem))
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
  differInOne(one, other) ||
  figuresApart(one, other)
