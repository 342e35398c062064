import { plainName } from '../model/plain-name.ts'
import { wordsOf } from './place-names.ts'

/** The bit that makes a capital letter of ASCII small. */
const SMALL = 0x20
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** The first word of a name in lower case. Of very many names hardly any is used, so that plain words
 *  are cut off without reading the rest. */
export function firstWord(called: string): string {
  const end = called.indexOf(' ')
  const first = end < 0 ? called : called.slice(0, end)
  return isPlainWord(first) ? first.toLowerCase() : (wordsOf(called)[0] ?? '')
}

/** Whether a text is nothing but letters and digits of ASCII. */
function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code) && !isLetter(code | SMALL)) return false
  }
  return text !== ''
}

/** Finds the first of some things that has a title, however it is written. Only those that begin alike
 *  are read whole. */
export function titleFinder<Titled extends { title: string }>(
  things: readonly Titled[],
): (title: string) => Titled | undefined {
  const byFirst = Map.groupBy(things, ({ title }) => firstWord(title.trim()))
  const plain = new Map(things.map((thing) => [thing, plainName(thing.title)]))
  return (title) => {
    const alike = byFirst.get(firstWord(title.trim()))
    if (alike === undefined) return undefined
    const wanted = plainName(title)
    return alike.find((thing) => plain.get(thing) === wanted)
  }
}
